import { describe, expect, it } from 'vitest';
import { keepsThePaletteRules } from '../../test/palette-rules.js';
import { seriesStyle } from '../render/series-style.js';
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
  const looks = (count: number) => Array.from({ length: count }, (_, series) => seriesStyle(series, pageTheme));

  it('gives each of the first 17 a dash and a marker that no other has', () => {
    expect(new Set(looks(17).map(({ dash }) => dash)).size).toBe(17);
    expect(new Set(looks(17).map(({ marker }) => marker)).size).toBe(17);
  });

  it('makes colour, dash and marker together unique for a hundred', () => {
    expect(new Set(looks(100).map(look => JSON.stringify(look))).size).toBe(100);
  });
});
