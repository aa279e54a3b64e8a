/** `<fund-bars>` with its rows, in one language. */
import { barsRows } from '@cityfacts/data/bars.zh-hant.js';
import { FundBars, useLanguage } from '@cityfacts/elements';
import { zhHant } from '@cityfacts/layout/words/zh-hant.js';
import { credited } from '../credit.js';

useLanguage(zhHant, 'zh-Hant');
FundBars.rows = credited(barsRows);
FundBars.define();
