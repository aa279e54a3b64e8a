/** Defines `<fund-bars>` with the bundled rows, in all three languages. */
import { unpackBarsRows } from '@cityfacts/data/bars.js';
import { FundBars, useLanguage } from '@cityfacts/elements';
import { enCommon, enBars } from '@cityfacts/core/locales/en.js';
import { zhHansCommon, zhHansBars } from '@cityfacts/core/locales/zh-hans.js';
import { zhHantCommon, zhHantBars } from '@cityfacts/core/locales/zh-hant.js';
import { credited } from './credit.js';

useLanguage({ ...enCommon, bars: enBars }, 'en');
useLanguage({ ...zhHansCommon, bars: zhHansBars }, 'zh-Hans');
useLanguage({ ...zhHantCommon, bars: zhHantBars }, 'zh-Hant');
// Rows first: elements that are in the page already are drawn as soon as they are defined.
FundBars.rows = credited(unpackBarsRows);
FundBars.define();

export { FundBars };
