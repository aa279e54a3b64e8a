import type { Credits } from '@cityfacts/core/credits.js';
import { citationsOfRows } from '@cityfacts/core/documents.js';
import { creditsOf } from '@cityfacts/core/figure/all-credits.js';
import { citedFunds } from './documents.js';
import type { BarsModel } from './types.js';

/** The sources of all shown funds, and of those that contradict them. */
export const barsCredits = ({ source }: BarsModel): Credits =>
  creditsOf(citationsOfRows(source.rows, citedFunds(source)), source.rows, source.i18n);
