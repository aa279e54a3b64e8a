/** Defines `<city-radar>` with the bundled rows, in all three languages. */
import { unpackRadarRows } from '@cityfacts/data/radar.js';
import { CityRadar, useLanguage } from '@cityfacts/elements';
import { enCommon, enRadar } from '@cityfacts/core/locales/en.js';
import { zhHansCommon, zhHansRadar } from '@cityfacts/core/locales/zh-hans.js';
import { zhHantCommon, zhHantRadar } from '@cityfacts/core/locales/zh-hant.js';
import { credited } from './credit.js';

useLanguage({ ...enCommon, radar: enRadar }, 'en');
useLanguage({ ...zhHansCommon, radar: zhHansRadar }, 'zh-Hans');
useLanguage({ ...zhHantCommon, radar: zhHantRadar }, 'zh-Hant');
// Rows first: elements that are in the page already are drawn as soon as they are defined.
CityRadar.rows = credited(unpackRadarRows);
CityRadar.define();

export { CityRadar };
