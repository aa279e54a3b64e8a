/** `<fund-bars>` with its rows, in one language. */
import { unpackBarsRows } from '@cityfacts/data/bars.en.js';
import { FundBars, useLanguage } from '@cityfacts/elements';
import { enCommon, enBars } from '@cityfacts/core/locales/en.js';
import { credited } from '../credit.js';

useLanguage({ ...enCommon, bars: enBars }, 'en');
FundBars.rows = credited(unpackBarsRows);
FundBars.define();
