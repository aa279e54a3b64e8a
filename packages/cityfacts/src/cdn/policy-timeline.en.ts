/** `<policy-timeline>` with its rows, in one language. */
import { unpackTimelineRows } from '@cityfacts/data/timeline.en.js';
import { PolicyTimeline, useLanguage } from '@cityfacts/elements';
import { enCommon, enTimeline } from '@cityfacts/core/locales/en.js';
import { credited } from '../credit.js';

useLanguage({ ...enCommon, timeline: enTimeline }, 'en');
PolicyTimeline.rows = credited(unpackTimelineRows);
PolicyTimeline.define();
