import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../test/color.js';
import { keepsThePaletteRules } from '../../test/palette-rules.js';
import { seriesStyle, seriesText } from '../render/series-style.js';
import { assignSeries } from '../series.js';
import { literalTheme, pageTheme } from './theme.js';

for (const name of ['light', 'dark', 'print'] as const) {
  const theme = literalTheme(name);
  describe(`literalTheme('${name}')`, () => {
    keepsThePaletteRules(theme, { all: true });

    it('holds literal colours only', () => {
      expect(JSON.stringify(theme)).not.toContain('var(');
    });
  });
}

describe('pageTheme', () => {
  it('names custom properties, with a literal colour where they are not set', () => {
    expect(pageTheme.text).toMatch(/^var\(--cf--color-text, #[0-9a-f]{6}\)$/);
  });
});

describe('seriesLook(series, theme)', () => {
  const looks = (count: number, first = 0) =>
    Array.from({ length: count }, (_, series) => seriesStyle(first + series, pageTheme));

  it('gives each of the first 17 a dash and a marker that no other has', () => {
    expect(new Set(looks(17).map(({ dash }) => dash)).size).toBe(17);
    expect(new Set(looks(17).map(({ marker }) => marker)).size).toBe(17);
  });

  it('makes colour, dash and marker together unique for all numbers of other places', () => {
    expect(new Set(looks(170, 170).map(look => JSON.stringify(look))).size).toBe(170);
  });
});

describe('a color of its own', () => {
  const color = fc.integer({ min: 0, max: 0xffffff }).map(bits => `#${bits.toString(16).padStart(6, '0')}`);
  const seriesOf = (own: string) => assignSeries([{ id: 'a', color: own }]).get('a')!;

  it('paints text of at least 4.5:1 and, on dark ground, marks of at least 3:1', () => {
    fc.assert(
      fc.property(color, own => {
        for (const name of ['light', 'dark', 'print'] as const) {
          const theme = literalTheme(name);
          expect(contrast(seriesText(seriesOf(own), theme), theme.background)).toBeGreaterThanOrEqual(4.5);
          const mark = seriesStyle(seriesOf(own), theme).color;
          if (name === 'dark') expect(contrast(mark, theme.background)).toBeGreaterThanOrEqual(3);
          else expect(mark).toBe(own);
        }
      }),
    );
  });

  it('is in the page what it is in the themes', () => {
    expect(seriesStyle(seriesOf('#c23531'), pageTheme).color).toBe('#c23531');
    const dark = seriesStyle(seriesOf('#000080'), literalTheme('dark')).color;
    expect(seriesStyle(seriesOf('#000080'), pageTheme).color).toBe(`light-dark(#000080,${dark})`);
    const texts = (['light', 'dark'] as const).map(name => seriesText(seriesOf('#ffff00'), literalTheme(name)));
    expect(seriesText(seriesOf('#ffff00'), pageTheme)).toBe(`light-dark(${texts.join()})`);
  });
});
