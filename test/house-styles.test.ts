/** The house styles of packages/cityfacts/src/themes keep what the built-in themes keep, in light and in dark. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colorsOf, palettes, type Palette } from '@cityfacts/core';
import { describe, expect, it } from 'vitest';
import { keepsThePaletteRules } from '../packages/core/test/palette-rules.js';
import {
  changesOf,
  cssOf,
  defaultValues,
  fromDesignTokens,
  schemesOf,
  styleProperties,
  toDesignTokens,
  valuesOfCss,
} from '../packages/cityfacts/src/themes/design-tokens.js';
import { cdn } from '../tools/lib/paths.mjs';

const folder = new URL('../packages/cityfacts/src/themes/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const names = readdirSync(folder)
  .filter(file => file.endsWith('.css'))
  .map(file => file.replace(/\.css$/, ''));

/** The palette of a stylesheet in one scheme. */
function paletteOf(css: string, at: 0 | 1): Palette {
  const values = valuesOfCss(css);
  const color = (name: string) => schemesOf(values[`--cf-${name}`]!)[at];
  const { series, ...others } = palettes.light;
  return {
    ...(Object.fromEntries(Object.keys(others).map(name => [name, color(`color-${name}`)])) as unknown as Palette),
    series: series.map((_, index) => color(`color-series-${index + 1}`)),
  };
}

it('are four', () => {
  expect(names).toEqual(['broadsheet', 'data-desk', 'financial-daily', 'statistics-office']);
});

describe.each(names)('the house style %s', name => {
  const css = read(`${name}.css`);
  const values = valuesOfCss(css);

  describe('in light', () => keepsThePaletteRules(paletteOf(css, 0), { all: true }));
  describe('in dark', () => keepsThePaletteRules(paletteOf(css, 1), { all: true }));

  it('sets every documented property and no other', () => {
    expect(Object.keys(values)).toEqual(styleProperties.map(property => property.name));
  });

  it('is under a class of its own name, on elements and on static figures alike', () => {
    const selectors = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)]
      .flatMap(([, list]) => list!.split(/,\s*\n/))
      .map(selector => selector.trim())
      .filter(selector => !selector.startsWith('@'));
    expect(selectors.length).toBeGreaterThan(3);
    expect(selectors.filter(selector => !selector.startsWith(`.${name}`))).toEqual([]);
    for (const [, part] of css.matchAll(/::part\((\w+)\)/g)) expect(css).toContain(`.${name} .cf-${part}`);
  });

  it('has a light color for browsers without light-dark(), and colors of one form', () => {
    const [before, inside] = css.split('@supports (color: light-dark(#000, #fff))');
    const plain = valuesOfCss(before!);
    const pairs = valuesOfCss(inside!.split('\n}\n')[0]!);
    const colors = colorsOf(palettes.light).map(([token]) => `--cf-${token}`);
    for (const color of colors) {
      expect(pairs[color]).toMatch(/^light-dark\(#[\da-f]{6}, #[\da-f]{6}\)$/);
      expect(plain[color]).toBe(schemesOf(pairs[color]!)[0]);
    }
  });

  it('ends its fonts with a generic family, after faces for Chinese', () => {
    for (const property of ['--cf-font', '--cf-heading-font', '--cf-label-font'])
      expect(values[property]).toMatch(/^var\(--cf-font\)$|(PingFang|Songti).*CJK SC.*\b(serif|sans-serif|monospace)$/);
  });

  it('draws its ornaments black in print, where the theme print sets the colors', () => {
    const ornaments = css.split('@media print')[0]!.match(/border[^:]*: [^;]*var\(--cf-color/g) ?? [];
    if (ornaments.length) expect(css.split('@media print')[1]).toContain('border-color: #000000');
    expect(css.split('@media print')[0]!.split('\n}\n').at(-2)).not.toMatch(/border[^:]*: [^;]*#/);
  });

  it('is the same after an export as design tokens and an import', () => {
    const file: unknown = JSON.parse(JSON.stringify(toDesignTokens(values)));
    expect(fromDesignTokens(file)).toEqual({ values: changesOf(values), problems: [] });
  });

  it('ships as it is, with the same values as design tokens', () => {
    const shipped = (ending: string) => readFileSync(join(cdn, 'themes', `${name}${ending}`), 'utf8');
    expect(shipped('.css')).toBe(css);
    const file = JSON.parse(shipped('.tokens.json')) as { readonly $description: string };
    expect(fromDesignTokens(file).values).toEqual(changesOf(values));
    expect(file.$description).not.toBe('');
  });

  it('is described in docs/theming.md and offered in Storybook', () => {
    expect(read('../../../../docs/theming.md')).toContain(`themes/${name}.css`);
    expect(read('../../../../.storybook/preview.ts')).toContain(`'${name}'`);
  });
});

describe('toDesignTokens(values)', () => {
  it('writes the types of the format', () => {
    const file = toDesignTokens({
      '--cf-color-text': 'light-dark(#ff0000, #00ff00)',
      '--cf-font': '"Source Serif 4", serif',
      '--cf-radius': '4px',
      '--cf-shadow': '0 1px 2px rgb(0 0 0/50%)',
    }) as Readonly<Record<string, Readonly<Record<string, { $value: unknown; $type?: string }>>>>;
    expect(file['light']!['$type']).toBe('color');
    expect(file['light']!['color-text']!.$value).toEqual({
      colorSpace: 'srgb',
      components: [1, 0, 0],
      alpha: 1,
      hex: '#ff0000',
    });
    expect(file['dark']!['color-text']!.$value).toMatchObject({ components: [0, 1, 0] });
    expect(file['shared']!['font']).toMatchObject({ $type: 'fontFamily', $value: ['Source Serif 4', 'serif'] });
    expect(file['shared']!['heading-font']).toMatchObject({ $type: 'fontFamily', $value: '{shared.font}' });
    expect(file['shared']!['heading-size']).toMatchObject({
      $type: 'dimension',
      $value: { value: 1.3125, unit: 'rem' },
    });
    expect(file['shared']!['radius']).toMatchObject({ $value: { value: 4, unit: 'px' } });
    expect(file['shared']!['shadow']).toMatchObject({ $type: 'shadow', $value: { offsetY: { value: 1, unit: 'px' } } });
    expect(file['shared']!['heading-weight']).toMatchObject({ $type: 'fontWeight', $value: 700 });
  });

  it('refuses what the format cannot say, with the name of the property', () => {
    expect(() => toDesignTokens({ '--cf-color-text': 'var(--brand)' })).toThrow('--cf-color-text: "var(--brand)"');
  });
});

describe('fromDesignTokens(file)', () => {
  it('reads a color of one scheme and leaves the other', () => {
    const file = { light: { 'color-text': { $value: '#112233' } } };
    expect(fromDesignTokens(file).values).toEqual({ '--cf-color-text': 'light-dark(#112233, #eceae4)' });
  });

  it('reads another color space by its hex, and names what it cannot read', () => {
    const wide = { colorSpace: 'display-p3', components: [1, 0, 0] };
    const file = {
      light: { 'color-text': { $value: { ...wide, hex: '#ff0000' } }, 'color-grid': { $value: wide } },
      shared: { size: { $value: 'large' }, font: { $value: ['x;} body{'] } },
    };
    const { values, problems } = fromDesignTokens(file);
    expect(values['--cf-color-text']).toContain('#ff0000');
    expect(problems.map(line => line.split(':')[0])).toEqual(['light.color-grid', 'shared.font', 'shared.size']);
  });

  it.each([null, 7, 'text', [], {}, { light: 3 }])('takes %j and says that nothing is known in it', file => {
    expect(fromDesignTokens(file)).toMatchObject({ values: {}, problems: [expect.stringContaining('No token')] });
  });
});

it('cssOf(selector, values) is read by valuesOfCss as it was', () => {
  const values = { ...defaultValues(), '--cf-size': '1.1' };
  expect(valuesOfCss(cssOf('.x', values))).toEqual(values);
});
