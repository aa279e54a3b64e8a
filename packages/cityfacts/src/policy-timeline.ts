/** Defines `<policy-timeline>` with the bundled rows, in all three languages. */
import { unpackTimelineRows } from '@cityfacts/data/timeline.js';
import { PolicyTimeline, useLanguage } from '@cityfacts/elements';
import { enCommon, enTimeline } from '@cityfacts/core/locales/en.js';
import { zhHansCommon, zhHansTimeline } from '@cityfacts/core/locales/zh-hans.js';
import { zhHantCommon, zhHantTimeline } from '@cityfacts/core/locales/zh-hant.js';
import { credited } from './credit.js';

useLanguage({ ...enCommon, timeline: enTimeline }, 'en');
useLanguage({ ...zhHansCommon, timeline: zhHansTimeline }, 'zh-Hans');
useLanguage({ ...zhHantCommon, timeline: zhHantTimeline }, 'zh-Hant');
// Rows first: elements that are in the page already are drawn as soon as they are defined.
PolicyTimeline.rows = credited(unpackTimelineRows);
PolicyTimeline.define();

export { PolicyTimeline };
