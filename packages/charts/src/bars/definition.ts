import type { BarsRows } from '@cityfacts/data';
import type { ChartDefinition } from '@cityfacts/core/chart-definition.js';
import { barsCredits } from './credits.js';
import { describeBars } from './describe.js';
import { layoutBars } from './layout.js';
import { computeBarsModel } from './model.js';
import { barsOptions, type BarsOptions } from './options.js';
import { barsRecords } from './records.js';
import { barsTable } from './table.js';
import type { BarsLayout, BarsModel } from './types.js';
import { validateBarsRows } from './validate.js';

/** The fund bar chart, without its drawing. */
export const barsDefinition: ChartDefinition<BarsRows, BarsOptions, BarsModel, BarsLayout> = {
  name: 'fund-bars',
  options: barsOptions,
  validate: validateBarsRows,
  computeModel: computeBarsModel,
  table: barsTable,
  records: barsRecords,
  credits: barsCredits,
  describe: describeBars,
  keyboardHelp: ({ strings }) => strings.bars.keys,
  computeLayout: layoutBars,
};
