import type { RadarRows } from '@cityfacts/data';
import type { ChartDefinition } from '@cityfacts/core/chart-definition.js';
import { validateRadarRows } from './validate.js';
import { describeRadar } from './describe.js';
import { layoutRadar } from './layout.js';
import { computeRadarModel } from './model.js';
import { radarOptions, type RadarOptions } from './options.js';
import { radarTable } from './table.js';
import type { RadarLayout, RadarModel } from './types.js';

/** The city comparison radar, without its drawing. */
export const radarDefinition: ChartDefinition<RadarRows, RadarOptions, RadarModel, RadarLayout> = {
  name: 'city-radar',
  options: radarOptions,
  validate: validateRadarRows,
  computeModel: computeRadarModel,
  table: radarTable,
  records: model => model.records,
  credits: model => model,
  describe: describeRadar,
  keyboardHelp: ({ strings }) => strings.radar.keys,
  computeLayout: layoutRadar,
};
