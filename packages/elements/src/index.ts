/** The classes of @cityfacts/elements. Importing them defines nothing. */
export { CityRadar } from './city-radar.js';
export { FundBars } from './fund-bars.js';
export { PolicyTimeline } from './policy-timeline.js';
export { ChartElement } from './chart-element.js';
export { ChartExportEvent, ChartProblemEvent, ChartSelectEvent, ChartViewEvent } from './events.js';
export { registerLocale } from '@cityfacts/core/locales/register-locale.js';
export { useLanguage } from './languages.js';
export { version } from './version.js';
export type { BarsInput, RadarInput, TimelineInput } from '@cityfacts/charts';
