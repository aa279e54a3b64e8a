/** Defines `<fund-bars>` without data, in all three languages: give it rows by its `data` property. */
import { enCommon, enBars } from '@cityfacts/core/locales/en.js';
import { zhHansCommon, zhHansBars } from '@cityfacts/core/locales/zh-hans.js';
import { zhHantCommon, zhHantBars } from '@cityfacts/core/locales/zh-hant.js';
import { FundBars } from '../fund-bars.js';
import { useLanguage } from '../languages.js';

useLanguage({ ...enCommon, bars: enBars }, 'en');
useLanguage({ ...zhHansCommon, bars: zhHansBars }, 'zh-Hans');
useLanguage({ ...zhHantCommon, bars: zhHantBars }, 'zh-Hant');
FundBars.define();

export { FundBars };
