/** Defines `<policy-timeline>` without data, in all three languages: give it rows by its `data` property. */
import { enCommon, enTimeline } from '@cityfacts/core/locales/en.js';
import { zhHansCommon, zhHansTimeline } from '@cityfacts/core/locales/zh-hans.js';
import { zhHantCommon, zhHantTimeline } from '@cityfacts/core/locales/zh-hant.js';
import { PolicyTimeline } from '../policy-timeline.js';
import { useLanguage } from '../languages.js';

useLanguage({ ...enCommon, timeline: enTimeline }, 'en');
useLanguage({ ...zhHansCommon, timeline: zhHansTimeline }, 'zh-Hans');
useLanguage({ ...zhHantCommon, timeline: zhHantTimeline }, 'zh-Hant');
PolicyTimeline.define();

export { PolicyTimeline };
