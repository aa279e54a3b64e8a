/** The one registry of what this package ships. Static output, command line and CDN files derive from it. */
import { unpackBarsRows } from '@cityfacts/data/bars.js';
import { unpackRadarRows } from '@cityfacts/data/radar.js';
import { unpackTimelineRows } from '@cityfacts/data/timeline.js';
import { barsOptionDocs, radarOptionDocs, timelineOptionDocs } from '@cityfacts/charts';
import { barsChart, radarChart, timelineChart } from '@cityfacts/charts';
import { credited } from './credit.js';
import { registerChart, type RegisteredChart } from './register-chart.js';
import { barsStaticControls, timelineStaticControls } from './static-controls.js';

export const charts = {
  'city-radar': registerChart(radarChart, credited(unpackRadarRows), radarOptionDocs),
  'fund-bars': registerChart(barsChart, credited(unpackBarsRows), barsOptionDocs, barsStaticControls),
  'policy-timeline': registerChart(
    timelineChart,
    credited(unpackTimelineRows),
    timelineOptionDocs,
    timelineStaticControls,
  ),
};

/** Name of an element of ours. */
export type Tag = keyof typeof charts;

/** The options of one chart, without those of the frame. */
export type OptionsOf<T extends Tag> = (typeof charts)[T] extends RegisteredChart<infer Options> ? Options : never;

export const tags = Object.keys(charts) as readonly Tag[];
