/** Every chart with its later stages, for tests that hold for all of them. */
import type { Chart, ChartDetails, ChartLayout, Validate } from '@cityfacts/core';
import { barsChart, radarChart, timelineChart } from '@cityfacts/charts';
import { barsDetails } from '@cityfacts/charts/bars/details.js';
import { validateBarsRows } from '@cityfacts/charts/bars/validate.js';
import { radarDetails } from '@cityfacts/charts/radar/details.js';
import { validateRadarRows } from '@cityfacts/charts/radar/validate.js';
import { timelineDetails } from '@cityfacts/charts/timeline/details.js';
import { validateTimelineRows } from '@cityfacts/charts/timeline/validate.js';

export interface AnyChart {
  readonly chart: Chart<unknown, unknown, unknown, ChartLayout>;
  readonly details: ChartDetails<unknown>;
  readonly validate: Validate<unknown>;
}

export const everyChart = {
  'city-radar': { chart: radarChart, details: radarDetails, validate: validateRadarRows },
  'fund-bars': { chart: barsChart, details: barsDetails, validate: validateBarsRows },
  'policy-timeline': { chart: timelineChart, details: timelineDetails, validate: validateTimelineRows },
} as unknown as Readonly<Record<'city-radar' | 'fund-bars' | 'policy-timeline', AnyChart>>;
