import type { TimelineRows } from '@cityfacts/data';
import type { ChartDefinition } from '@cityfacts/core/chart-definition.js';
import { validateTimelineRows } from './validate.js';
import { describeTimeline } from './describe.js';
import { layoutTimeline } from './layout.js';
import { computeTimelineModel } from './model.js';
import { timelineOptions, type TimelineOptions } from './options.js';
import { timelineRecords } from './records.js';
import { timelineTable } from './table.js';
import type { TimelineLayout, TimelineModel } from './types.js';

/** The policy timeline, without its drawing. */
export const timelineDefinition: ChartDefinition<TimelineRows, TimelineOptions, TimelineModel, TimelineLayout> = {
  name: 'policy-timeline',
  options: timelineOptions,
  validate: validateTimelineRows,
  computeModel: computeTimelineModel,
  table: timelineTable,
  records: timelineRecords,
  credits: model => model,
  describe: describeTimeline,
  keyboardHelp: ({ strings }) => strings.timeline.keys,
  computeLayout: layoutTimeline,
};
