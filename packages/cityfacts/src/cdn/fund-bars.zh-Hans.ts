/** `<fund-bars>` with its rows, in one language. */
import { unpackBarsRows } from '@cityfacts/data/bars.zh-hans.js';
import { FundBars, useLanguage } from '@cityfacts/elements';
import { zhHansCommon, zhHansBars } from '@cityfacts/core/locales/zh-hans.js';
import { credited } from '../credit.js';

useLanguage({ ...zhHansCommon, bars: zhHansBars }, 'zh-Hans');
FundBars.rows = credited(unpackBarsRows);
FundBars.define();
