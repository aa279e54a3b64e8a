/** The one registry of what this package ships. Static output, command line and CDN files derive from it. */
import { barsRows } from '@cityfacts/data/bars.js';
import { radarRows } from '@cityfacts/data/radar.js';
import { timelineRows } from '@cityfacts/data/timeline.js';
import { barsOptionDocs, radarOptionDocs, timelineOptionDocs } from '@cityfacts/charts';
import { barsChart, radarChart, timelineChart } from '@cityfacts/charts';
import { credited } from './credit.js';
import { ship, type Shipped } from './register-chart.js';
import { barsStill, timelineStill } from './static-controls.js';

export const charts = {
  'city-radar': ship(radarChart, credited(radarRows), radarOptionDocs),
  'fund-bars': ship(barsChart, credited(barsRows), barsOptionDocs, barsStill),
  'policy-timeline': ship(timelineChart, credited(timelineRows), timelineOptionDocs, timelineStill),
};

/** Name of an element of ours. */
export type Tag = keyof typeof charts;

/** The options of one chart, without those of the frame. */
export type OptionsOf<T extends Tag> = (typeof charts)[T] extends Shipped<infer Options> ? Options : never;

export const tags = Object.keys(charts) as readonly Tag[];
