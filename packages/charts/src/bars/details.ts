import type { ChartDetails } from '@cityfacts/core/chart-definition.js';
import { barsCredits } from './credits.js';
import { fundDetails } from './evidence.js';
import { barsNotes } from './notes.js';
import { barsRecords } from './records.js';
import { barsTable } from './table.js';
import type { BarsModel } from './types.js';
import { wordsOf } from './evidence.js';

/** What the bars show on demand. */
export const barsDetails: ChartDetails<BarsModel> = {
  table: barsTable,
  notes: barsNotes,
  records: barsRecords,
  credits: barsCredits,
  details({ source }, node) {
    const fund = source.funds.get(node.id);
    return fund ? fundDetails(fund, wordsOf(source)) : [];
  },
};
