/** `<fund-bars>` with its rows, in one language. */
import { barsRows } from '@cityfacts/data/bars.en.js';
import { FundBars, useLanguage } from '@cityfacts/elements';
import { en } from '@cityfacts/layout/words/en.js';
import { credited } from '../credit.js';

useLanguage(en, 'en');
FundBars.rows = credited(barsRows);
FundBars.define();
