/** Defines `<fund-bars>` without data, in all three languages: give it rows by its `data` property. */
import { enCommon, enBars } from '@cityfacts/layout/words/en.js';
import { zhHansCommon, zhHansBars } from '@cityfacts/layout/words/zh-hans.js';
import { zhHantCommon, zhHantBars } from '@cityfacts/layout/words/zh-hant.js';
import { FundBars } from '../fund-bars.js';
import { useLanguage } from '../languages.js';

useLanguage({ ...enCommon, bars: enBars }, 'en');
useLanguage({ ...zhHansCommon, bars: zhHansBars }, 'zh-Hans');
useLanguage({ ...zhHantCommon, bars: zhHantBars }, 'zh-Hant');
FundBars.define();

export { FundBars };
