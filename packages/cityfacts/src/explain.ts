import {
  explain as inWords,
  type Explanation,
  type ExplainRows,
  type ExplainTable,
} from '@cityfacts/core/explain/explain.js';
import { i18nFor } from './i18n.js';

export type { ExplainedLine, Explanation, ExplainRows, ExplainTable } from '@cityfacts/core/explain/explain.js';

/**
 * Everything known about one row, in words: value with bound, printed wording, source, date, status, scope, comparability,
 * why something is missing, what was inferred, and what other sources say. `undefined` if the rows do not contain it.
 *
 * @param rows Rows of a chart, or tables of the dataset: `{ funds, places, sources, citations }`.
 * @param id The id of a row of `table`.
 * @param lang `en`, `zh-Hans`, `zh-Hant`, or a tag that means one of them.
 * @throws {UsageError} for a tag that is neither English nor Chinese
 */
export const explain = (rows: ExplainRows, table: ExplainTable, id: string, lang: string): Explanation | undefined =>
  inWords(rows, table, id, i18nFor(lang));
