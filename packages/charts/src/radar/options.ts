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
    'Place ids, separated by commas or spaces. Up to four share one radar; five and six become small multiples on the same scales. Default: the places of tier 1 (in the dataset Beijing, Shanghai, Guangzhou and Shenzhen); if there are none, all places.',
  indicators:
    'Indicator ids, or `set:NAME` for a named set, in the order of the axes. Default: `set:default`; if there is no such set, all indicators.',
  year: 'Each axis shows its latest value of this year or earlier, gaps included. Default: the latest date for which most shown cities have a value.',
  view: 'How the figures are shown: as outlines, as dots with one row per indicator, or as a table. `auto` is `radar` unless it would mislead. It is `dots` below 420 px, with fewer than 3 or more than 10 indicators, with more than 6 cities, with values below 0, or with more than a quarter of the values missing. With more than 50 cities it is `table`.',
};
