import type { DateEdge, Locale } from '@cityfacts/data';
import { detailLines } from '@cityfacts/core/figure/source-lines.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { formatNumber } from '@cityfacts/core/format/number.js';
import { getOwn, wordFor } from '@cityfacts/core/get-own.js';
import type { Detail } from '@cityfacts/core/chart-definition.js';
import { localize } from '@cityfacts/data/localize.js';
import { isAim, kindOf } from './select.js';
import { DAY } from './date-span.js';
import type {
  TimelineCitation,
  TimelineEvent,
  TimelineModel,
  TimelineTarget,
  TimelineStrings,
  DateSpan,
} from './types.js';

/** The template with `#` replaced. */
export const fill = (template: string, value: string | number): string => template.replace('#', () => String(value));

/** "1 entry", "1,204 entries". */
export const countText = (
  { strings, locale }: { readonly strings: Pick<TimelineStrings, 'one' | 'many'>; readonly locale: Locale },
  count: number,
): string => (count === 1 ? strings.one : fill(strings.many, formatNumber(count, locale)));

/** What an entry says of itself, however it is drawn. */
export interface EntryTexts {
  readonly title: string;
  /** The title as said aloud, where that is another. */
  readonly aloud?: string;
  readonly date: string;
  readonly places: string;
  readonly role: string;
  readonly kind: string;
  readonly level: string;
  readonly gloss: string;
  /** Who issued a document, or which documents state a target, after the word for that. */
  readonly origin: readonly [label: string, text: string];
  /** Why it has no date, or no value. */
  readonly reason: string;
  /** That the sources differ, and what the others say. */
  readonly conflict: string;
  /** What the others say. */
  readonly differs: string;
}

/** A date, or the half of it that is meant: "late in 2023". */
export const dateText = (
  date: string,
  half: DateEdge | null | undefined,
  strings: Pick<TimelineStrings, 'edge'>,
  locale: Locale,
): string => (half ? fill(strings.edge[half], formatEdtf(date, locale)) : formatEdtf(date, locale));

export function eventTexts({ row, span: when }: TimelineEvent, model: TimelineModel): EntryTexts {
  const { strings, locale } = model;
  const other = getOwn(model.conflicts, row.id);
  return {
    title: localize(row.title, locale) || row.id,
    date: when ? dateText(when.text, row.dateEdge, strings, locale) : strings.noDate,
    places: placeNames(row.places, model),
    role: strings.role[row.dateRole],
    kind: strings.kind[row.kind],
    level: row.level ? strings.levels[row.level] : '',
    gloss: localize(row.gloss, locale),
    origin: [strings.issuer, localize(row.issuer, locale)],
    reason: when ? '' : wordFor(strings.missing, row.missing ?? 'not-stated'),
    conflict: other ? strings.conflict.word + strings.colon + other : '',
    differs: other ?? '',
  };
}

export function targetTexts(
  { row, value, aloud, reason, documents }: TimelineTarget,
  model: TimelineModel,
): EntryTexts {
  const { strings, locale } = model;
  const subject = localize(row.subject, locale) || row.id;
  return {
    title: subject + strings.colon + value,
    aloud: subject + strings.colon + aloud,
    date: row.year ? formatEdtf(row.year, locale) : isAim(row) ? strings.noYear : '',
    places: placeNames([row.place], model),
    role: isAim(row) ? strings.role.target : '',
    kind: strings.kind[kindOf(row)],
    level: '',
    gloss: localize(row.purpose, locale),
    origin: [strings.documents, documents],
    reason,
    conflict: '',
    differs: '',
  };
}

export const placeNames = (ids: readonly string[], { places, locale }: TimelineModel): string =>
  ids.map(id => wordFor(places, id)).join(locale === 'en' ? ', ' : '、');

/** "Date, title, place, level": what a screen reader says of an entry. */
export const spokenOf = (
  { date, title, aloud = title, places, role, kind, level, reason, conflict }: EntryTexts,
  gap: string,
): string => [date, aloud, places, role || kind, level, reason, conflict].filter(Boolean).join(gap);

/** Lines of the tooltip. */
export function detailsOf(
  texts: EntryTexts,
  length: string,
  cited: TimelineCitation | undefined,
  { strings }: TimelineModel,
): readonly Detail[] {
  const lines: readonly (readonly [string, string | undefined])[] = [
    [strings.detail.date, texts.date],
    [strings.roleOf, texts.role],
    [strings.detail.reason, texts.reason],
    [strings.length, length],
    [strings.place, texts.places],
    [strings.kindOf, texts.kind],
    [strings.level, texts.level],
    texts.origin,
    [strings.conflict.from, texts.differs],
    [strings.detail.note, texts.gloss],
    [strings.detail.printed, cited?.printed],
    [strings.detail.source, cited?.source],
    [strings.detail.tier, cited?.tier],
  ];
  return detailLines(lines, strings.detail.source, cited?.href ?? '');
}

const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

/** How long an interval is, where both its ends are days: other lengths are not known. */
export const lengthText = (when: DateSpan | null, { strings, locale }: TimelineModel): string =>
  when && DAYS.test(when.text) ? fill(strings.days, formatNumber((when.end! - when.start!) / DAY, locale)) : '';
