/** `<policy-timeline>` with its rows, in one language. */
import { unpackTimelineRows } from '@cityfacts/data/timeline.zh-hans.js';
import { PolicyTimeline, useLanguage } from '@cityfacts/elements';
import { zhHansCommon, zhHansTimeline } from '@cityfacts/core/locales/zh-hans.js';
import { credited } from '../credit.js';

useLanguage({ ...zhHansCommon, timeline: zhHansTimeline }, 'zh-Hans');
PolicyTimeline.rows = credited(unpackTimelineRows);
PolicyTimeline.define();
