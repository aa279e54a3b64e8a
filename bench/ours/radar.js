import { CityRadar, useLanguage } from '@cityfacts/elements';
import { zhHansCommon, zhHansRadar } from '@cityfacts/layout/words/zh-hans.js';

useLanguage({ ...zhHansCommon, radar: zhHansRadar }, 'zh-Hans');
CityRadar.define();
