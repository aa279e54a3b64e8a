import { FundBars, useLanguage } from '@cityfacts/elements';
import { zhHansBars, zhHansCommon } from '@cityfacts/layout/words/zh-hans.js';

useLanguage({ ...zhHansCommon, bars: zhHansBars }, 'zh-Hans');
FundBars.define();
