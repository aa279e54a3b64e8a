import type { ChartDetails } from '@cityfacts/core/chart-definition.js';
import { pointOf } from './point.js';
import { radarTable } from './table.js';
import type { RadarModel } from './types.js';

/** What the radar tells on demand. */
export const radarDetails: ChartDetails<RadarModel> = {
  table: radarTable,
  notes: model => model.notes,
  records: model => model.records,
  credits: model => model,
  details: (model, node) => pointOf(model, node)?.details ?? [],
};
