/** `<policy-timeline>` with its rows, in one language. */
import { timelineRows } from '@cityfacts/data/timeline.zh-hant.js';
import { PolicyTimeline, useLanguage } from '@cityfacts/elements';
import { zhHant } from '@cityfacts/layout/words/zh-hant.js';
import { credited } from '../credit.js';

useLanguage(zhHant, 'zh-Hant');
PolicyTimeline.rows = credited(timelineRows);
PolicyTimeline.define();
