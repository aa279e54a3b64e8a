import { choice, integer, list, type OptionDocs, type OptionTable } from '@cityfacts/core/options.js';

/** What of the data the fund bars show. */
export interface BarsOptions {
  readonly cities: readonly string[];
  readonly levels: readonly string[];
  readonly forms: readonly string[];
  readonly sectors: readonly string[];
  readonly groupBy: 'status' | 'city' | 'none';
  /** A name alone sorts in the usual direction: largest size first, earliest date first, names from A. */
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
    'Place ids, separated by commas or spaces; a city includes the funds of its districts. Default: every place that has a fund.',
  levels:
    'Levels of government: `national`, `provincial`, `municipal`, `district`, or those of your own rows. Default: all.',
  forms:
    'Forms of fund: `fund`, `fund-of-funds`, `cluster`, `batch`, `group`, or those of your own rows. Default: all.',
  sectors: 'Ids of sectors; funds with any of them are shown. Default: all funds.',
  groupBy: 'Groups of rows: by `status` (set up, announced, only a target), by `city`, or `none`.',
  sort: 'Order of the rows. `size` puts the largest first, `date` the earliest, `name` sorts by Unicode code points, `none` keeps the order of the data. `size-asc`, `date-desc` and `name-desc` reverse it.',
  limit: `How many rows are drawn; the table and the exports have all. \`${NO_LIMIT}\` draws every row.`,
  view: 'How the figures are shown. `auto` is `bars` at every width: long names wrap, and the drawing gets higher.',
};
