import { fontStack, palettes, seriesTextOf, strokes, type Palette, type Strokes, type ThemeName } from './tokens.js';

export type { ThemeName } from './tokens.js';

/** What a template paints with: literal colours and widths in exports, custom properties in the page. */
export interface Theme extends Palette, Strokes {
  /** The colours of the series as text: at least 4.5:1. */
  readonly seriesText: readonly string[];
  /** `null`: the stylesheet of the page sets it. */
  readonly font: string | null;
}

/** Literal colours, for files that leave the page. */
export const literalTheme = (name: ThemeName): Theme => ({
  ...palettes[name],
  seriesText: seriesTextOf(palettes[name]),
  ...strokes,
  font: fontStack,
});

const reference = (name: string, value: string | number): string => `var(--cf--${name}, ${value})`;

const color = (name: string, value: string): string => reference(`color-${name}`, value);

const { background, text, muted, rule, grid, axis, focus, series } = palettes.light;

/** Custom properties that the stylesheet of the figure resolves; literal light colours where it is absent. */
export const pageTheme: Theme = {
  background: color('background', background),
  text: color('text', text),
  muted: color('muted', muted),
  rule: color('rule', rule),
  grid: color('grid', grid),
  axis: color('axis', axis),
  focus: color('focus', focus),
  series: series.map((value, index) => color(`series-${index + 1}`, value)),
  seriesText: seriesTextOf(palettes.light).map((value, index) => color(`series-${index + 1}-text`, value)),
  hairline: reference('hairline', strokes.hairline),
  outline: reference('outline', strokes.outline),
  line: reference('line', strokes.line),
  edge: reference('edge', strokes.edge),
  font: null,
};
