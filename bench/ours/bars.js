import { FundBars, useLanguage } from '@cityfacts/elements';
import { zhHansCommon, zhHansBars } from '@cityfacts/core/locales/zh-hans-main.js';

useLanguage({ ...zhHansCommon, bars: zhHansBars });
FundBars.define();
