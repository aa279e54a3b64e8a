/** axe over every case, in a pairwise choice of language, theme and view; `npm run test:all` looks at all combinations. */
import { axeFindsNothing, fewChoices } from './axe.js';

axeFindsNothing('policy-timeline', fewChoices('policy-timeline'));
