import { citedRows } from '@cityfacts/core/credits.js';
import type { FundWords } from './fund.js';
import type { BarsSource } from './source.js';

/** The evidence of all rows. */
export const wordsOf = (source: BarsSource): FundWords => ({
  ...source,
  cited: citedRows(source.rows, 'size'),
  funds: new Map(source.rows.funds.map(fund => [fund.id, fund])),
  dated: source.selection.shown.some(({ stated }) => stated),
});
