/** Defines `<fund-bars>` without data, in all three languages: give it rows by its `data` property. */
import './languages.js';
import { FundBars } from '../fund-bars.js';

FundBars.define();

export { FundBars };
