import { PolicyTimeline, useLanguage } from '@cityfacts/elements';
import { zhHansCommon, zhHansTimeline } from '@cityfacts/core/locales/zh-hans-main.js';

useLanguage({ ...zhHansCommon, timeline: zhHansTimeline });
PolicyTimeline.define();
