/** `<fund-bars>` with its rows, in one language. */
import { unpackBarsRows } from '@cityfacts/data/bars.zh-hant.js';
import { FundBars, useLanguage } from '@cityfacts/elements';
import { zhHantCommon, zhHantBars } from '@cityfacts/core/locales/zh-hant.js';
import { credited } from '../credit.js';

useLanguage({ ...zhHantCommon, bars: zhHantBars }, 'zh-Hant');
FundBars.rows = credited(unpackBarsRows);
FundBars.define();
