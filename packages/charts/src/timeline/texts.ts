import type { DateEdge, Locale, PolicyEvent, Target } from '@cityfacts/data';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { formatEdtf, type DateLanguage } from '@cityfacts/core/format/edtf.js';
import { figureText } from '@cityfacts/core/format/figure.js';
import { formatNumber, type NumberLanguage } from '@cityfacts/core/format/number.js';
import { getOwn, wordFor } from '@cityfacts/core/get-own.js';
import { isolate } from '@cityfacts/core/text/isolate.js';
import { localize } from '@cityfacts/data/localize.js';
import { isAim, kindOf } from './select.js';
import type { TimelineEvent, TimelineModel, TimelineTarget, TimelineStrings } from './types.js';

/** The template with `#` replaced. */
export const fill = (template: string, value: string | number): string => template.replace('#', () => String(value));

/** "1 entry", "1,204 entries". */
export const countText = (
  language: NumberLanguage & { readonly strings: Pick<TimelineStrings, 'one' | 'many'> },
  count: number,
): string => (count === 1 ? language.strings.one : fill(language.strings.many, formatNumber(count, language)));

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
  /** Why it has no date, or no value. */
  readonly reason: string;
  /** That other sources say otherwise. */
  readonly conflict: string;
}

/** The title of an entry, which keeps to itself the direction of its letters. */
export const titleOf = ({ id, title }: PolicyEvent, locale: Locale): string => isolate(localize(title, locale) || id);

/** A date, or the half of it that is meant: "late in 2023". */
export const dateText = (
  date: string,
  half: DateEdge | null | undefined,
  strings: Pick<TimelineStrings, 'edge'>,
  language: DateLanguage,
): string => (half ? fill(strings.edge[half], formatEdtf(date, language)) : formatEdtf(date, language));

export function eventTexts({ row, span: when }: TimelineEvent, model: TimelineModel): EntryTexts {
  const { strings, locale } = model;
  return {
    title: titleOf(row, locale),
    date: when ? dateText(when.text, row.dateEdge, strings, model) : strings.noDate,
    places: placeNames(row.places, model),
    role: wordFor(strings.role, row.dateRole),
    kind: wordFor(strings.kind, row.kind),
    level: wordFor(strings.levels, row.level),
    reason: when ? '' : wordFor(strings.missing, row.missing ?? 'not-stated'),
    conflict: getOwn(model.rivals, row.id) ? strings.conflict.word : '',
  };
}

/** The texts of a target; without `i18n` its title is the one that is drawn. */
export function targetTexts({ row, title }: TimelineTarget, model: TimelineModel, i18n?: I18n): EntryTexts {
  const { strings } = model;
  return {
    title: i18n ? targetTitle(row, i18n) : title,
    ...(i18n && { aloud: targetTitle(row, i18n, true) }),
    date: row.year ? formatEdtf(row.year, model) : isAim(row) ? strings.noYear : '',
    places: placeNames([row.place], model),
    role: isAim(row) ? strings.role.target : '',
    kind: strings.kind[kindOf(row)],
    level: '',
    reason: row.value === null ? wordFor(strings.missing, row.missing ?? 'not-stated') : '',
    conflict: '',
  };
}

/** Subject and value with bound and unit, or the word for a missing one; `aloud`: many voices leave out a sign such as ">". */
export function targetTitle(row: Target, i18n: I18n, aloud = false): string {
  const { strings, locale } = i18n;
  const { value, unit, currency, bound = 'eq' } = row;
  const figure = value === null ? '' : figureText(value, { unit, currency }, i18n, { bound: row.bound });
  const text = !figure
    ? strings.noFigure
    : aloud
      ? strings.aloud(strings.boundSpoken(bound, figure))
      : strings.bound(bound, figure);
  return isolate(localize(row.subject, locale) || row.id) + strings.colon + text;
}

export const placeNames = (ids: readonly string[], { places, strings }: TimelineModel): string =>
  ids.map(id => wordFor(places, id)).join(strings.listGap);

/** "Date, title, place, level": what a screen reader says of an entry. */
export const spokenOf = (
  { date, title, aloud = title, places, role, kind, level, reason, conflict }: EntryTexts,
  gap: string,
): string => [date, aloud, places, role || kind, level, reason, conflict].filter(Boolean).join(gap);
