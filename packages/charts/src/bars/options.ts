import { choice, integer, list, type OptionDocs, type OptionTable } from '@cityfacts/core/options.js';

/** What of the data the fund bars show. */
export interface BarsOptions {
  readonly cities: readonly string[];
  readonly levels: readonly string[];
  readonly forms: readonly string[];
  readonly sectors: readonly string[];
  readonly groupBy: 'status' | 'city' | 'none';
  /** A word alone is the usual direction: largest size first, earliest date first, names from A. */
  readonly sort: 'size' | 'size-asc' | 'date' | 'date-desc' | 'name' | 'name-desc' | 'none';
  readonly limit: number;
  readonly view: 'auto' | 'bars' | 'table';
}

/** The largest limit, which shows everything. */
export const NO_LIMIT = 9999;

export const barsOptions: OptionTable<BarsOptions> = {
  cities: list('cities'),
  levels: list('levels'),
  forms: list('forms'),
  sectors: list('sectors'),
  groupBy: choice('group-by', ['status', 'city', 'none'], 'status'),
  sort: choice('sort', ['size', 'size-asc', 'date', 'date-desc', 'name', 'name-desc', 'none'], 'size'),
  limit: integer('limit', 1, NO_LIMIT, 10),
  view: choice('view', ['auto', 'bars', 'table'], 'auto'),
};

export const barsOptionDocs: OptionDocs<BarsOptions> = {
  cities:
    'Place ids, separated by commas or spaces; a city brings the funds of its districts. Default: every place that has a fund.',
  levels: 'Levels of government: `national`, `provincial`, `municipal`, `district`. Default: all of them.',
  forms: 'Forms of fund: `fund`, `fund-of-funds`, `cluster`, `batch`, `group`. Default: all of them.',
  sectors: 'Fields of investment, by their ids; a fund with one of them is shown. Default: all funds.',
  groupBy: 'Headings between the rows: what the money is (set up, announced, only a target), the city, or none.',
  sort: 'Order of the rows: `size` puts the largest first, `date` the earliest, `name` sorts by Unicode code points, `none` keeps the order of the data. `size-asc`, `date-desc` and `name-desc` reverse it.',
  limit: `How many rows are drawn; the table and the exports have all of them. \`${NO_LIMIT}\` draws every row.`,
  view: 'How the figures are shown. `auto` is `bars` at every width: long names wrap and the drawing grows in height.',
};
