/** Defines every chart with the bundled rows, in all three languages. Charts without a browser: `cityfacts/static.js`. */
export { CityRadar } from './city-radar.js';
export { ChartExportEvent, ChartProblemEvent, ChartSelectEvent, ChartViewEvent, version } from '@cityfacts/elements';
