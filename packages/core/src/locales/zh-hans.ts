/** Every string of the language. */
import { zhHansBars, zhHansCommon, zhHansRadar, zhHansTimeline } from './zh-hans-main.js';
import { zhHansBarsMore, zhHansCommonMore, zhHansRadarMore, zhHansTimelineMore } from './zh-hans-more.js';
import { mergeStrings } from './merge-strings.js';
import type { Translation } from './translation.js';

export const zhHans = mergeStrings(
  { ...zhHansCommon, radar: zhHansRadar, bars: zhHansBars, timeline: zhHansTimeline },
  { ...zhHansCommonMore, radar: zhHansRadarMore, bars: zhHansBarsMore, timeline: zhHansTimelineMore },
) as Translation;
