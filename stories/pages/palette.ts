/** What the pages compute of a palette. */
import { differenceCiede2000 } from 'culori';
import { palettes, type Palette } from '@cityfacts/core/theme/tokens.js';
import { schemesOf, type StyleValues } from '../../packages/cityfacts/src/themes/design-tokens.js';
import { seen, visions } from '../../packages/core/test/color.js';
import type { Words } from '../page-language.js';

const difference = differenceCiede2000();

/** A palette from the values of a house style. */
export function paletteOf(values: StyleValues, at: 0 | 1): Palette {
  const { series, ...others } = palettes.light;
  const of = (name: string) => schemesOf(values[`--cf-color-${name}`]!)[at];
  return {
    ...(Object.fromEntries(Object.keys(others).map(name => [name, of(name)])) as unknown as Palette),
    series: series.map((_, index) => of(`series-${index + 1}`)),
  };
}

export const kinds = Object.keys(visions) as (keyof typeof visions)[];

export const visionNames: Readonly<Record<keyof typeof visions, Words>> = {
  common: ['common', '普通'],
  protan: ['protan', '红色觉异常'],
  deutan: ['deutan', '绿色觉异常'],
  tritan: ['tritan', '蓝色觉异常'],
};

/** The two colors of the first eight that a kind of vision tells apart the least. */
export function closest(series: readonly string[], vision: keyof typeof visions): readonly [number, number, number] {
  let least: readonly [number, number, number] = [Infinity, 0, 0];
  const shown = series.slice(0, 8).map(color => seen(color, vision));
  shown.forEach((one, a) =>
    shown.slice(a + 1).forEach((other, b) => {
      const delta = difference(one, other);
      if (delta < least[0]) least = [delta, a + 1, a + b + 2];
    }),
  );
  return least;
}
