import { choice, integer, list, text, type OptionDocs, type OptionTable } from '@cityfacts/core/options.js';

/** What of the data the timeline shows. */
export interface TimelineOptions {
  readonly cities: readonly string[];
  readonly kinds: readonly string[];
  readonly levels: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly lanes: 'city' | 'kind' | 'level';
  readonly view: 'auto' | 'timeline' | 'list' | 'table';
  readonly asOf: string;
  readonly open: readonly string[];
  readonly page: number;
}

export const timelineOptions: OptionTable<TimelineOptions> = {
  cities: list('cities'),
  kinds: list('kinds'),
  levels: list('levels'),
  from: text('from'),
  to: text('to'),
  lanes: choice('lanes', ['city', 'kind', 'level'], 'city'),
  view: choice('view', ['auto', 'timeline', 'list', 'table'], 'auto'),
  asOf: text('as-of'),
  open: list('open'),
  page: integer('page', 1, 9999, 1),
};

export const timelineOptionDocs: OptionDocs<TimelineOptions> = {
  cities:
    'Place ids, separated by commas or spaces, in the order of the lanes. A city includes its districts. An entry of several places is shown if one of them is named. Default: all places.',
  kinds:
    'Kinds of entry to show: policy, facility, fund, meeting, visit, zone, agreement, target, ceiling, voucher, pledge, support, other; or those of your own rows. Default: all.',
  levels:
    'Levels of government to show: national, provincial, municipal, district; or those of your own rows. Entries without a level, targets among them, are then left out. Default: all.',
  from: 'First year, month or day to show, as EDTF (2023, 2023-06, 2023-06-15). Undated entries are then left out; targets are not concerned. Default: the first year of the data.',
  to: 'Last year, month or day to show, as EDTF, included. Default: the last year of the data.',
  lanes: 'What a lane stands for. By city, entries of several places have a lane of their own.',
  view: 'Lanes on a time scale, an ordered list, or a table. `auto` is `list` under 480 px and `timeline` above.',
  asOf: 'A line across the lanes at a day: a date (2024-06-30), or `today` for the day on which the page is read. Files without scripts have no line for `today`.',
  open: 'Ids of counts to list in full, `LANE/PERIOD`, for example `shanghai/2023`, or `list/2023` in a list.',
  page: 'Page of a list of more than 300 entries and of a table of more than 1,000, counted from 1; a page has 100.',
};
