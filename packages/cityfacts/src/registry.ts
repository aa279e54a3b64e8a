/** The one registry of what this package ships. Static output, command line and CDN files derive from it. */
import { unpackBarsRows } from '@cityfacts/data/bars.js';
import { unpackRadarRows } from '@cityfacts/data/radar.js';
import { unpackTimelineRows } from '@cityfacts/data/timeline.js';
import type { BarsInput, RadarInput, TimelineInput } from '@cityfacts/charts';
import { barsOptionDocs, radarOptionDocs, timelineOptionDocs } from '@cityfacts/charts';
import { barsChart, radarChart, timelineChart } from '@cityfacts/charts';
import { barsDetails } from '@cityfacts/charts/bars/details.js';
import { validateBarsRows } from '@cityfacts/charts/bars/validate.js';
import { radarDetails } from '@cityfacts/charts/radar/details.js';
import { validateRadarRows } from '@cityfacts/charts/radar/validate.js';
import { timelineDetails } from '@cityfacts/charts/timeline/details.js';
import { validateTimelineRows } from '@cityfacts/charts/timeline/validate.js';
import { credited } from './credit.js';
import { registerChart, type RegisteredChart } from './register-chart.js';

export const charts = {
  'city-radar': registerChart(radarChart, radarDetails, validateRadarRows, credited(unpackRadarRows), radarOptionDocs),
  'fund-bars': registerChart(barsChart, barsDetails, validateBarsRows, credited(unpackBarsRows), barsOptionDocs),
  'policy-timeline': registerChart(
    timelineChart,
    timelineDetails,
    validateTimelineRows,
    credited(unpackTimelineRows),
    timelineOptionDocs,
  ),
};

/** Name of an element of ours. */
export type Tag = keyof typeof charts;

/** The options of one chart, without those of the frame. */
export type OptionsOf<T extends Tag> = (typeof charts)[T] extends RegisteredChart<infer Options> ? Options : never;

export const tags = Object.keys(charts) as readonly Tag[];

/** What each chart takes as `data`. */
export interface Inputs {
  'city-radar': RadarInput;
  'fund-bars': BarsInput;
  'policy-timeline': TimelineInput;
}
