/** Defines `<city-radar>` without data, in all three languages: give it rows by its `data` property. */
import { enCommon, enRadar } from '@cityfacts/core/locales/en.js';
import { zhHansCommon, zhHansRadar } from '@cityfacts/core/locales/zh-hans.js';
import { zhHantCommon, zhHantRadar } from '@cityfacts/core/locales/zh-hant.js';
import { CityRadar } from '../city-radar.js';
import { useLanguage } from '../languages.js';

useLanguage({ ...enCommon, radar: enRadar }, 'en');
useLanguage({ ...zhHansCommon, radar: zhHansRadar }, 'zh-Hans');
useLanguage({ ...zhHantCommon, radar: zhHantRadar }, 'zh-Hant');
CityRadar.define();

export { CityRadar };
