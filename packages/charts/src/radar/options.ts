import { choice, integer, list, type OptionDocs, type OptionTable } from '@cityfacts/core/options.js';

/** What of the data the radar shows. */
export interface RadarOptions {
  readonly cities: readonly string[];
  readonly indicators: readonly string[];
  readonly year: number | null;
  readonly view: 'auto' | 'radar' | 'dots' | 'table';
}

export const radarOptions: OptionTable<RadarOptions> = {
  cities: list('cities'),
  indicators: list('indicators'),
  year: integer('year', 1900, 2999, null),
  view: choice('view', ['auto', 'radar', 'dots', 'table'], 'auto'),
};

export const radarOptionDocs: OptionDocs<RadarOptions> = {
  cities:
    'Place ids, separated by commas or spaces. Up to four share one radar; five and six become small multiples on the same scales. Default: the first-tier cities of the data, or all places where none has a tier.',
  indicators:
    'Indicator ids, or `set:NAME` for a named set, in the order of the axes. Default: `set:default`, or all indicators where no set has that name.',
  year: 'Each axis shows its latest observation of this year or before, gaps and all. Default: the latest date at which the most of the shown cities have a figure.',
  view: 'How the figures are shown: overlaid outlines, one row an indicator, or a table. `auto` is `radar` where that is honest, else `dots`: under 420 px, with fewer than 3 or more than 10 indicators, more than 6 cities, or more than a quarter of the figures missing. With more than 50 cities it is `table`.',
};
