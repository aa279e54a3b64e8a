import type { TimelineRows } from '@cityfacts/data';
import type { ChartDefinition } from '@cityfacts/core/chart-definition.js';
import { describeTimeline } from './describe.js';
import { layoutTimeline } from './layout.js';
import { computeTimelineModel } from './model.js';
import { timelineOptions, type TimelineOptions } from './options.js';
import { timelineDatum } from './datum.js';
import { timelineDocuments } from './documents.js';
import type { TimelineLayout, TimelineModel } from './types.js';

/** The policy timeline, without its drawing. */
export const timelineDefinition: ChartDefinition<TimelineRows, TimelineOptions, TimelineModel, TimelineLayout> = {
  name: 'policy-timeline',
  options: timelineOptions,
  computeModel: computeTimelineModel,
  describe: describeTimeline,
  datum: timelineDatum,
  documents: timelineDocuments,
  keyboardHelp: ({ strings }) => strings.timeline.keys,
  computeLayout: layoutTimeline,
};
