import type { ChartDetails } from '@cityfacts/core/chart-definition.js';
import type { TimelineNode } from './datum.js';
import { timelineRecords } from './records.js';
import { timelineTable } from './table.js';
import type { TimelineModel } from './types.js';

/** What the timeline tells on demand. */
export const timelineDetails: ChartDetails<TimelineModel> = {
  table: timelineTable,
  notes: model => model.disputed,
  records: timelineRecords,
  credits: model => model,
  details: (_model, node) => (node as TimelineNode).words.details,
};
