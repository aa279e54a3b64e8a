/** The elements without data as components of React. */
export { CityRadar } from './city-radar.js';
export { FundBars } from './fund-bars.js';
export { PolicyTimeline } from './policy-timeline.js';
export type { CityRadarProps, FundBarsProps, PolicyTimelineProps } from './props.js';
export type { ChartExportEvent, ChartProblemEvent, ChartSelectEvent, ChartViewEvent } from '../events.js';
export type { BarsInput, RadarInput, TimelineInput } from '@cityfacts/charts';
