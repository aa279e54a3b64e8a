import type { BarsRows } from '@cityfacts/data';
import type { Plan } from '@cityfacts/core/chart-definition.js';
import { checkBarsRows } from './validate.js';
import { describeBars } from './describe.js';
import { barsLayout } from './layout.js';
import { barsModel } from './model.js';
import { barsOptions, type BarsOptions } from './options.js';
import { barsTable } from './table.js';
import type { BarsLayout, BarsModel } from './types.js';

/** The fund bar chart, without its drawing. */
export const barsPlan: Plan<BarsRows, BarsOptions, BarsModel, BarsLayout> = {
  name: 'fund-bars',
  options: barsOptions,
  check: checkBarsRows,
  model: barsModel,
  table: barsTable,
  records: model => model.records,
  credits: model => model,
  describe: describeBars,
  keys: ({ strings }) => strings.bars.keys,
  reserve: (rows, options, space, words) => barsLayout(barsModel(rows, options, words), space).height,
  layout: barsLayout,
};
