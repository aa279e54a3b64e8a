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
    'Place ids, separated by commas or spaces, in the order of the lanes. A city includes its districts. An entry with several places is shown if one of them is named. Default: all places.',
  kinds:
    'Kinds of entry to show: policy, facility, fund, meeting, visit, zone, agreement, target, ceiling, voucher, pledge, support, other; or those of your own rows. Default: all.',
  levels:
    'Levels of government to show: national, provincial, municipal, district; or those of your own rows. This leaves out entries without a level, such as targets. Default: all.',
  from: 'First year, month or day to show, as EDTF (2023, 2023-06, 2023-06-15). This leaves out entries without a date, but keeps targets. Default: the first year of the data.',
  to: 'Last year, month or day to show, as EDTF, inclusive. Default: the last year of the data.',
  lanes: 'What each lane shows. With `city`, entries with several places have a lane of their own.',
  view: 'How the entries are shown: lanes on a time scale, an ordered list, or a table. `auto` is `list` below 480 px, otherwise `timeline`.',
  asOf: 'A line across the lanes at a day: a date (2024-06-30), or `today` for the day of reading. Files without scripts have no line for `today`.',
  open: 'Ids of counts to list in full, `LANE/PERIOD`, for example `shanghai/2023`, or `list/2023` in a list.',
  page: 'Page of a list of more than 300 entries and of a table of more than 1,000, counted from 1; a page has 100.',
};
