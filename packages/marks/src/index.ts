/** The whole public surface of @cityfacts/marks. */
export { barsChart } from './bars.js';
export type { Chart } from './chart.js';
export { draw, place, prepare, type Drawing, type Prepared } from './draw.js';
export { stillControls } from './figure/controls.js';
export { figure, notes, plot, subheading, type FigureParts, type Kind } from './figure/figure.js';
export { altOf, summaryOf } from './figure/summary.js';
export { legend } from './figure/legend.js';
export { sheet } from './figure/sheet.js';
export { inTheirLanguages } from './figure/in-their-languages.js';
export { figureCss, sized } from './figure/styles.js';
export { type Look } from './look.js';
export { openTag } from './open-tag.js';
export { radarChart } from './radar.js';
export { timelineChart } from './timeline.js';
export { literalTheme, pageTheme, type Theme, type ThemeName } from './theme.js';
export { colorsOf, fontStack, measures, palettes, tokens, type Palette, type Token } from './tokens.js';
export { toCsv, toJson } from './records.js';
export { toMarkup, escape } from './to-markup.js';
