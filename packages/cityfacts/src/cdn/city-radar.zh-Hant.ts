/** `<city-radar>` with its rows, in one language. */
import { unpackRadarRows } from '@cityfacts/data/radar.zh-hant.js';
import { CityRadar, useLanguage } from '@cityfacts/elements';
import { zhHantCommon, zhHantRadar } from '@cityfacts/core/locales/zh-hant.js';
import { credited } from '../credit.js';

useLanguage({ ...zhHantCommon, radar: zhHantRadar }, 'zh-Hant');
CityRadar.rows = credited(unpackRadarRows);
CityRadar.define();
