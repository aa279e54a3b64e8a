import type { BarsRows } from '@cityfacts/data';
import type { ChartDefinition } from '@cityfacts/core/chart-definition.js';
import { barsDatum } from './datum.js';
import { describeBars } from './describe.js';
import { barsDocuments } from './documents.js';
import { layoutBars } from './layout.js';
import { computeBarsModel } from './model.js';
import { barsOptions, type BarsOptions } from './options.js';
import type { BarsLayout, BarsModel } from './types.js';

/** The fund bar chart, without its drawing. */
export const barsDefinition: ChartDefinition<BarsRows, BarsOptions, BarsModel, BarsLayout> = {
  name: 'fund-bars',
  options: barsOptions,
  computeModel: computeBarsModel,
  describe: describeBars,
  datum: barsDatum,
  documents: barsDocuments,
  keyboardHelp: ({ strings }) => strings.bars.keys,
  computeLayout: layoutBars,
};
