/** axe over a pairwise choice of case, language, theme and view; `npm run test:all` looks at all of them. */
import { pairwise } from '../../../test/pairwise.js';
import { axeFindsNothing, fewFactors } from './axe.js';

axeFindsNothing('fund-bars', pairwise(fewFactors('fund-bars')));
