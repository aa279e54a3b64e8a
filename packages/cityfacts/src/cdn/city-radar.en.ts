/** `<city-radar>` with its rows, in one language. */
import { unpackRadarRows } from '@cityfacts/data/radar.en.js';
import { CityRadar, useLanguage } from '@cityfacts/elements';
import { enCommon, enRadar } from '@cityfacts/core/locales/en.js';
import { credited } from '../credit.js';

useLanguage({ ...enCommon, radar: enRadar }, 'en');
CityRadar.rows = credited(unpackRadarRows);
CityRadar.define();
