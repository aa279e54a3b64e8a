/** `<city-radar>` with its rows, in one language. */
import { unpackRadarRows } from '@cityfacts/data/radar.zh-hans.js';
import { CityRadar, useLanguage } from '@cityfacts/elements';
import { zhHansCommon, zhHansRadar } from '@cityfacts/core/locales/zh-hans.js';
import { credited } from '../credit.js';

useLanguage({ ...zhHansCommon, radar: zhHansRadar }, 'zh-Hans');
CityRadar.rows = credited(unpackRadarRows);
CityRadar.define();
