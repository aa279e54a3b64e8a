import { fontStack, palettes, type Palette, type ThemeName } from './tokens.js';

export type { ThemeName } from './tokens.js';

/** What a template paints with: literal colours in exports, custom properties in the page. */
export interface Theme extends Palette {
  /** `null`: the stylesheet of the page sets it. */
  readonly font: string | null;
}

/** Literal colours, for files that leave the page. */
export const literalTheme = (name: ThemeName): Theme => ({ ...palettes[name], font: fontStack });

const reference = (name: string, color: string): string => `var(--cf--${name}, ${color})`;

const { ground, ink, muted, rule, grid, axis, focus, series } = palettes.light;

/** Custom properties that the stylesheet of the figure resolves; literal light colours where it is absent. */
export const pageTheme: Theme = {
  ground: reference('ground', ground),
  ink: reference('ink', ink),
  muted: reference('muted', muted),
  rule: reference('rule', rule),
  grid: reference('grid', grid),
  axis: reference('axis', axis),
  focus: reference('focus', focus),
  series: series.map((color, index) => reference(`series-${index + 1}`, color)),
  font: null,
};
