import type { I18n } from '@cityfacts/core/chart-definition.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { yearText } from './calendar.js';
import { isAim } from './select.js';
import { eventTexts, targetTexts, type EntryTexts } from './texts.js';
import type { TimelineEvent, TimelineModel, TimelinePage, TimelineTarget } from './types.js';

/** An event or a target, in the order of list and table: dated, undated, targets, promised money. */
export type Entry = TimelineEvent | TimelineTarget;

export const isTarget = (entry: Entry): entry is TimelineTarget => 'title' in entry;

/** Ids of targets have a prefix, because they may be ids of events too. */
export const TARGET = 'target/';

export const entryId = (entry: Entry): string => (isTarget(entry) ? TARGET : '') + entry.row.id;

/** The entries of a page. */
export function pageEntries({ events, undated, targets }: TimelineModel, { from, to }: TimelinePage): readonly Entry[] {
  const part = <T>(rows: readonly T[], before: number): readonly T[] =>
    rows.slice(Math.max(0, from - before), Math.max(0, to - before));
  const dated = events.length + undated.length;
  return [...part(events, 0), ...part(undated, events.length), ...part(targets, dated)];
}

/** Its texts; a target that is not drawn needs `i18n`. */
export const entryTexts = (entry: Entry, model: TimelineModel, i18n?: I18n): EntryTexts =>
  isTarget(entry) ? targetTexts(entry, model, i18n) : eventTexts(entry, model);

/** The entry with this order. */
export const entryAt = ({ events, undated, targets }: TimelineModel, order: number): Entry =>
  events[order] ?? undated[order - events.length] ?? targets[order - events.length - undated.length]!;

/** What an entry is under in list and table: its year, or that it has no date or is a target. */
export function headOf(entry: Entry, model: TimelineModel): string {
  const { strings } = model;
  if (isTarget(entry)) return isAim(entry.row) ? strings.aims : strings.supports;
  return entry.span ? formatEdtf(yearText(entry.span.first), model) : strings.undated;
}
