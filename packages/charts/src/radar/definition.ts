import type { RadarRows } from '@cityfacts/data';
import type { ChartDefinition } from '@cityfacts/core/chart-definition.js';
import { radarDatum } from './datum.js';
import { describeRadar } from './describe.js';
import { radarDocuments } from './documents.js';
import { layoutRadar } from './layout.js';
import { computeRadarModel } from './model.js';
import { radarOptions, type RadarOptions } from './options.js';
import type { RadarLayout, RadarModel } from './types.js';

/** The city comparison radar, without its drawing. */
export const radarDefinition: ChartDefinition<RadarRows, RadarOptions, RadarModel, RadarLayout> = {
  name: 'city-radar',
  options: radarOptions,
  computeModel: computeRadarModel,
  describe: describeRadar,
  datum: radarDatum,
  documents: radarDocuments,
  keyboardHelp: ({ strings }) => strings.radar.keys,
  computeLayout: layoutRadar,
};
