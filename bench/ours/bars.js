import { FundBars, useLanguage } from '@cityfacts/elements';
import { zhHansBars, zhHansCommon } from '@cityfacts/core/locales/zh-hans.js';

useLanguage({ ...zhHansCommon, bars: zhHansBars }, 'zh-Hans');
FundBars.define();
