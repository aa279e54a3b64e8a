/** Defines `<fund-bars>` with the bundled rows, in all three languages. */
import './languages.js';
import { barsRows } from '@cityfacts/data/bars.js';
import { FundBars } from '@cityfacts/elements';
import { credited } from './credit.js';

// Rows first: elements that are in the page already are drawn as soon as they are defined.
FundBars.rows = credited(barsRows);
FundBars.define();

export { FundBars };
