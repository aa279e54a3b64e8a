/** The whole public surface of @cityfacts/layout. */
export type * from './plan.js';
export type { OptionSpec, OptionTable } from './options.js';
export { defaultsOf } from './options.js';
export type { Problem } from './problems.js';
export * as messages from './messages.js';
export type { PlacedText } from './placed-text.js';
export type { Strings } from './words/strings.js';
export { localeOf } from './words/locale.js';
export { say } from './words/local-text.js';
export { tableMeasurer, type TextMeasurer } from './text/measure.js';
export { wrap } from './text/wrap.js';
export { figureOptions, type FigureOptions } from './figure/options.js';
export { radarPlan } from './radar/plan.js';
export { radarOptions, type RadarOptions } from './radar/options.js';
export type { RadarLayout, RadarModel } from './radar/types.js';
export { sheetLayout, MARGIN, type PlacedLegendItem, type Sheet, type SheetContent } from './figure/layout.js';
