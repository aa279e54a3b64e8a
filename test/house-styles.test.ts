/** The house styles of docs/house-styles keep what the built-in themes keep. */
import { readdirSync, readFileSync } from 'node:fs';
import { colorsOf, measures, palettes, type Palette } from '@cityfacts/core';
import { describe, expect, it } from 'vitest';
import { keepsThePaletteRules } from '../packages/core/test/palette-rules.js';

const folder = new URL('../docs/house-styles/', import.meta.url);
const names = readdirSync(folder)
  .filter(file => file.endsWith('.css'))
  .map(file => file.replace(/\.css$/, ''));

/** The custom properties that a stylesheet sets, without `--cf-`. */
const declared = (css: string): ReadonlyMap<string, string> =>
  new Map([...css.matchAll(/--cf-([a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]));

/** A built-in palette with the colours of the stylesheet in their places. */
function paletteOf(css: string): Palette {
  const base = palettes[css.includes('color-scheme: dark') ? 'dark' : 'light'];
  const own = declared(css);
  const of = (name: string, color: string) => own.get(name) ?? color;
  return {
    ...(Object.fromEntries(
      colorsOf(base).map(([name, color]) => [name.replace('color-', ''), of(name, color)]),
    ) as unknown as Palette),
    series: base.series.map((color, index) => of(`color-series-${index + 1}`, color)),
  };
}

it('are three', () => {
  expect(names).toEqual(['broadsheet', 'data-desk', 'financial-daily']);
});

describe.each(names)('the house style %s', name => {
  const css = readFileSync(new URL(`${name}.css`, folder), 'utf8');

  keepsThePaletteRules(paletteOf(css), { all: false });

  it('sets documented properties only, under a class of its own name', () => {
    const known = [...colorsOf(palettes.light).map(([token]) => token), ...Object.keys(measures)];
    expect([...declared(css).keys()].filter(property => !known.includes(property))).toEqual([]);
    const selectors = css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('}')
      .map(rule => rule.split('{')[0]!.trim())
      .filter(Boolean);
    expect(selectors.filter(selector => !selector.startsWith(`.${name}`))).toEqual([]);
  });

  it('is shown in docs/theming.md and offered in Storybook', () => {
    expect(readFileSync(new URL('../theming.md', folder), 'utf8')).toContain(`house-styles/${name}.css`);
    expect(readFileSync(new URL('../../.storybook/preview.ts', folder), 'utf8')).toContain(`'${name}'`);
  });
});
