/** `<policy-timeline>` with its rows, in one language. */
import { unpackTimelineRows } from '@cityfacts/data/timeline.zh-hant.js';
import { PolicyTimeline, useLanguage } from '@cityfacts/elements';
import { zhHantCommon, zhHantTimeline } from '@cityfacts/core/locales/zh-hant.js';
import { credited } from '../credit.js';

useLanguage({ ...zhHantCommon, timeline: zhHantTimeline }, 'zh-Hant');
PolicyTimeline.rows = credited(unpackTimelineRows);
PolicyTimeline.define();
