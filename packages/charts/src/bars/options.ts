import { choice, list, type OptionDocs, type OptionTable } from '@cityfacts/core/options.js';

/** What of the data the fund bars show. */
export interface BarsOptions {
  readonly cities: readonly string[];
  readonly levels: readonly string[];
  readonly forms: readonly string[];
  /** The attribute is `focus`; a property of that name would take the place of `HTMLElement.focus()`. */
  readonly sectors: readonly string[];
  readonly sort: 'size' | 'established' | 'city';
  readonly view: 'auto' | 'bars' | 'table';
}

export const barsOptions: OptionTable<BarsOptions> = {
  cities: list('cities'),
  levels: list('levels'),
  forms: list('forms'),
  sectors: list('sectors'),
  sort: choice('sort', ['size', 'established', 'city'], 'size'),
  view: choice('view', ['auto', 'bars', 'table'], 'auto'),
};

export const barsOptionDocs: OptionDocs<BarsOptions> = {
  cities:
    'Place ids, separated by commas or spaces; a city brings the funds of its districts. Default: every place that has a fund.',
  levels: 'Levels of government: `national`, `provincial`, `municipal`, `district`. Default: all of them.',
  forms: 'Forms of fund: `fund`, `fund-of-funds`, `cluster`, `batch`, `group`. Default: all of them.',
  sectors: 'Fields of investment, by their ids; a fund with one of them is shown. Default: all funds.',
  sort: 'Order of the rows: largest stated size first, earliest first, or in one group a city. Funds without the figure or date come last.',
  view: 'How the figures are shown. `auto` is `bars` at every width: long names wrap and the drawing grows in height.',
};
