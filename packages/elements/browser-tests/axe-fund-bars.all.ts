/** axe over every case in every language, theme and view. */
import { every } from '../../../test/pairwise.js';
import { axeFindsNothing, factors } from './axe.js';
import { itInChromium } from './support.js';

axeFindsNothing('fund-bars', every(factors['fund-bars']!), itInChromium);
