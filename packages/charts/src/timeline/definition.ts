import type { TimelineRows } from '@cityfacts/data';
import type { Plan } from '@cityfacts/core/chart-definition.js';
import { checkTimelineRows } from './validate.js';
import { describeTimeline } from './describe.js';
import { timelineLayout } from './layout.js';
import { timelineModel } from './model.js';
import { timelineOptions, type TimelineOptions } from './options.js';
import { timelineRecords } from './records.js';
import { reserveTimeline } from './reserved-height.js';
import { timelineTable } from './table.js';
import type { TimelineLayout, TimelineModel } from './types.js';

/** The policy timeline, without its drawing. */
export const timelinePlan: Plan<TimelineRows, TimelineOptions, TimelineModel, TimelineLayout> = {
  name: 'policy-timeline',
  options: timelineOptions,
  check: checkTimelineRows,
  model: timelineModel,
  table: timelineTable,
  records: timelineRecords,
  credits: model => model,
  describe: describeTimeline,
  keys: ({ strings }) => strings.timeline.keys,
  reserve: reserveTimeline,
  layout: timelineLayout,
};
