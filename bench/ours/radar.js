import { CityRadar, useLanguage } from '@cityfacts/elements';
import { zhHansCommon, zhHansRadar } from '@cityfacts/core/locales/zh-hans-main.js';

useLanguage({ ...zhHansCommon, radar: zhHansRadar });
CityRadar.define();
