import { each, every } from '../pairwise.js';

declare const CITYFACTS_TEST_ALL: boolean;

/** Set by `npm run test:all`. */
export const isAll = CITYFACTS_TEST_ALL;

/** Every value of every factor at least once, and every choice in `npm run test:all`. */
export const choose: typeof each = isAll ? every : each;
