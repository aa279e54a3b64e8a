/** Every string of the language. */
import { enBars, enCommon, enRadar, enTimeline } from './en-main.js';
import { enBarsMore, enCommonMore, enRadarMore, enTimelineMore } from './en-more.js';
import { mergeStrings } from './merge-strings.js';
import type { Translation } from './translation.js';

export const en = mergeStrings(
  { ...enCommon, radar: enRadar, bars: enBars, timeline: enTimeline },
  { ...enCommonMore, radar: enRadarMore, bars: enBarsMore, timeline: enTimelineMore },
) as Translation;
