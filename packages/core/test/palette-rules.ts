/** What every theme keeps, the built-in ones and the house styles. */
import { expect, it } from 'vitest';
import { seriesTextOf, type Palette } from '../src/theme/tokens.js';
import { contrast, difference, seen, visions } from './color.js';

/** A drawing may show any four cities over each other; their series are among the first eight. */
const SHARED = 8;

/** Least ΔE2000 of any two of `colors` as seen by `vision`. */
function leastDifference(colors: readonly string[], vision: keyof typeof visions): number {
  const all = colors.map(color => seen(color, vision));
  return Math.min(...all.flatMap((one, index) => all.slice(index + 1).map(other => difference(one, other))));
}

/** Tests of a palette; `all`: colours of all ten series are its own, and not only those of the first-tier cities. */
export function keepsThePaletteRules(palette: Palette, { all }: { readonly all: boolean }): void {
  it('has text of at least 4.5:1 on the ground', () => {
    for (const color of [palette.text, palette.muted])
      expect(contrast(color, palette.background)).toBeGreaterThanOrEqual(4.5);
  });

  it('has names of series of at least 4.5:1 on the ground', () => {
    for (const color of seriesTextOf(palette))
      expect(contrast(color, palette.background), color).toBeGreaterThanOrEqual(4.5);
  });

  it('has marks, axes and focus rings of at least 3:1 on the ground', () => {
    for (const color of [palette.axis, palette.focus, ...palette.series])
      expect(contrast(color, palette.background), color).toBeGreaterThanOrEqual(3);
  });

  it('draws the grid fainter than axes, so that it stays behind', () => {
    expect(contrast(palette.grid, palette.background)).toBeLessThan(contrast(palette.axis, palette.background));
  });

  for (const vision of Object.keys(visions) as (keyof typeof visions)[]) {
    it(`parts colours that share a drawing by ΔE2000 ≥ 15 under ${vision} vision`, () => {
      expect(leastDifference(palette.series.slice(0, all ? SHARED : 4), vision)).toBeGreaterThanOrEqual(15);
    });
    if (all)
      it(`parts all ten colours by ΔE2000 ≥ 8 under ${vision} vision`, () => {
        expect(leastDifference(palette.series, vision)).toBeGreaterThanOrEqual(8);
      });
  }
}
