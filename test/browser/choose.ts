import { every, pairwise } from '../pairwise.js';

declare const CITYFACTS_TEST_ALL: boolean;

/** Set by `npm run test:all`. */
export const isAll = CITYFACTS_TEST_ALL;

/** A pairwise choice, and every choice in `npm run test:all`. */
export const choose: typeof pairwise = isAll ? every : pairwise;
