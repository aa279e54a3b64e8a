import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import type { TableCell, Table, TableRow } from '@cityfacts/core/chart-definition.js';
import { monthText } from './calendar.js';
import { isAim } from './select.js';
import { eventTexts, targetTexts, type EntryTexts } from './texts.js';
import type { TimelineEvent, TimelineModel, TimelinePage, TimelineTarget } from './types.js';

/** An event or a target, in the order of list and table: dated, undated, targets, promised money. */
export type Entry = TimelineEvent | TimelineTarget;

export const isTarget = (entry: Entry): entry is TimelineTarget => 'value' in entry;

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

export const entryTexts = (entry: Entry, model: TimelineModel): EntryTexts =>
  isTarget(entry) ? targetTexts(entry, model) : eventTexts(entry, model);

/** What an entry is under in list and table: its year, or that it has no date or is a target. */
export function headOf(entry: Entry, { strings, locale }: TimelineModel): string {
  if (isTarget(entry)) return isAim(entry.row) ? strings.aims : strings.supports;
  return entry.span ? formatEdtf(monthText(entry.span.first).slice(0, 4), locale) : strings.undated;
}

/** Rows are entries in time under their years, then those without a date, then targets and promised money; long tables come in pages. */
export function timelineTable(model: TimelineModel): Table {
  const { strings, tablePage: page } = model;
  return {
    caption: [model.title, page.text].filter(Boolean).join(' · '),
    columns: [strings.event, strings.detail.date, strings.roleOf, strings.place, strings.kindOf, strings.level],
    rows: pageEntries(model, page).map(entry => rowOf(entry, model)),
    ...(page.text && { page: { ...page, from: page.from + 1 } }),
  };
}

/** Years, months and days are written alike in EDTF and in HTML. */
const ISO_DATE_PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

function rowOf(entry: Entry, model: TimelineModel): TableRow {
  const texts = entryTexts(entry, model);
  const missing = isTarget(entry) ? isAim(entry.row) && !entry.row.year : !entry.span;
  const edtf = (isTarget(entry) ? entry.row.year : entry.row.date) ?? '';
  const date: TableCell = {
    text: texts.date,
    value: edtf || null,
    ...(missing && { missing, reason: texts.reason }),
    ...(ISO_DATE_PATTERN.test(edtf) && { datetime: edtf }),
  };
  const plain = (text: string): TableCell => ({ text });
  const [label, origin] = texts.origin;
  const detail = [
    origin && label + model.strings.colon + origin,
    texts.gloss,
    isTarget(entry) ? texts.reason : '',
    texts.conflict,
  ]
    .filter(Boolean)
    .join(model.strings.gap);
  return {
    group: headOf(entry, model),
    head: texts.title,
    ...(detail && { detail }),
    cells: [date, plain(texts.role), plain(texts.places), plain(texts.kind), plain(texts.level)],
  };
}
