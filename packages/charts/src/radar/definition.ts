import type { RadarRows } from '@cityfacts/data';
import type { Plan } from '@cityfacts/core/chart-definition.js';
import { checkRadarRows } from './validate.js';
import { describeRadar } from './describe.js';
import { radarLayout } from './layout.js';
import { radarModel } from './model.js';
import { radarOptions, type RadarOptions } from './options.js';
import { radarTable } from './table.js';
import type { RadarLayout, RadarModel } from './types.js';

/** The city comparison radar, without its drawing. */
export const radarPlan: Plan<RadarRows, RadarOptions, RadarModel, RadarLayout> = {
  name: 'city-radar',
  options: radarOptions,
  check: checkRadarRows,
  model: radarModel,
  table: radarTable,
  records: model => model.records,
  credits: model => model,
  describe: describeRadar,
  keys: ({ strings }) => strings.radar.keys,
  reserve: (rows, options, space, words) => radarLayout(radarModel(rows, options, words), space).height,
  layout: radarLayout,
};
