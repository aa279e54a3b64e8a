/** The public surface of @cityfacts/core. */
export type * from './chart-definition.js';
export type { Annotation, OptionDocs, OptionSpec, OptionTable } from './options.js';
export { attributesOf, defaultsOf, readOption } from './options.js';
export { equal } from './equal.js';
export { sanitize } from './text/sanitize.js';
export type { Problem } from './problems.js';
export { comparability, type Comparability, type Comparable, type Difference } from '@cityfacts/data/comparability.js';
export * as messages from './messages.js';
export type { PlacedText } from './labels/placed-text.js';
export type {
  ChartTranslations,
  CommonTranslation,
  ContributedTranslation,
  MainTranslation,
  MoreTranslation,
  Translation,
} from './locales/translation.js';
export { datasetLocale, i18nOf, matchLocale } from './locales/locale.js';
export { registered } from './locales/register.js';
export { registerLocale } from './locales/register-locale.js';
export { missingStrings } from './locales/missing-strings.js';
export { groupRuns, type Run } from './labels/runs.js';
export { colorIndex, markerIndex, markerNames } from './series.js';
export { joinSentences } from './locales/prose.js';
export { availableFilters, type FilterOption } from './filters.js';
export { fontMeasurer, withCache, withSpacing, tableMeasurer, type TextMeasurer } from './text/measure.js';
export { wrap } from './text/wrap.js';
export { languageRuns, type LanguageRun } from './text/language-runs.js';
export { newestSource, type Credits } from './credits.js';
export { publishedYears, type CitedDocuments } from './documents.js';
export { formatEdtf } from './format/edtf.js';
export { figureOptionDocs, figureOptions, type Emphasis, type FigureOptions } from './figure/options.js';
export { tableLayout, type PlacedTable } from './figure/table-layout.js';
export { MARGIN } from './figure/margin.js';
export { sheetLayout, type PlacedLegendItem, type Sheet, type SheetContent } from './figure/sheet-layout.js';
export type { Chart } from './chart.js';
export {
  computeDetails,
  computeFigure,
  layoutFigure,
  prepareFigure,
  withDetails,
  type Figure,
  type FigureDetails,
  type FullFigure,
  type PreparedFigure,
} from './compute-figure.js';
export {
  renderFigure,
  notes,
  plot,
  subheading,
  type FigureParts,
  type Breakpoint,
  type MoreState,
} from './render/figure.js';
export { moreContent, sourceList, tablePart } from './render/more.js';
export { altOf, descriptionText } from './render/summary.js';
export { sourceNames } from './figure/source-names.js';
export { sourceText } from './figure/source-text.js';
export { legend } from './render/legend.js';
export { link } from './render/link.js';
export { table } from './render/table.js';
export { renderSheet } from './render/sheet.js';
export { withLangSpans } from './render/with-lang-spans.js';
export { moreCss } from './render/more-styles.js';
export { figureCss, reservedHeight, sized } from './render/styles.js';
export { type RenderContext } from './render/render-context.js';
export { openTag } from './render/open-tag.js';
export { literalTheme, pageTheme, type Theme, type ThemeName } from './theme/theme.js';
export { colorsOf, fontStack, measures, palettes, tokens, type Palette, type Token } from './theme/tokens.js';
export { toCsv, toJson } from './export-records.js';
export { toMarkup, escape } from './render/to-markup.js';
