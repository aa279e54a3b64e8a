/** Defines every chart with the bundled rows, in all three languages. Charts without a browser: `cityfacts/static.js`. */
export { CityRadar } from './city-radar.js';
export { FundBars } from './fund-bars.js';
export { PolicyTimeline } from './policy-timeline.js';
export { ChartExportEvent, ChartProblemEvent, ChartSelectEvent, ChartViewEvent, version } from '@cityfacts/elements';
