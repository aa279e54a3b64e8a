import type { Citation, Observation, Place, Source } from '@cityfacts/data';
import { sourceLine } from '../figure/sources.js';
import { formatMoney } from '../format/money.js';
import { formatNumber } from '../format/number.js';
import type { Words } from '../plan.js';
import { say } from '../words/local-text.js';
import { clause } from './honesty.js';
import type { RadarSelectedAxis } from './select.js';
import type { RadarPoint } from './types.js';

/** How one axis writes its figures: one unit for all of them, bound not included. */
export type Figure = (value: number, counted?: boolean) => string;

export function figureOf({ indicator }: RadarSelectedAxis, unit: MoneyUnit, { locale, strings }: Words): Figure {
  const { currency, unitName } = indicator;
  if (indicator.unit === 'money') return value => formatMoney(value, currency ?? 'CNY', locale, { unit });
  if (indicator.unit === 'percent') return value => `${formatNumber(value, locale)}%`;
  return (value, counted = true) => strings.counted(formatNumber(value, locale), counted ? say(unitName, locale) : '');
}

type MoneyUnit = NonNullable<NonNullable<Parameters<typeof formatMoney>[3]>['unit']>;

export interface Context {
  readonly words: Words;
  readonly axis: string;
  readonly when: string;
  readonly figure: Figure;
  readonly citation: Citation | undefined;
  readonly source: Source | undefined;
}

/** One city on one axis; `row` is `undefined` where the data has none, which is missing too. */
export function pointOf(place: Place, row: Observation | undefined, context: Context): RadarPoint {
  const { words, axis, when, figure, citation, source } = context;
  const { strings, locale } = words;
  const value = row?.value ?? null;
  const bound = row?.bound ?? 'eq';
  const name = say(place.name, locale);
  const note = say(row?.note, locale);
  const word = row?.missing ?? 'not-found';
  const reason = value === null ? (strings.missing[word as keyof typeof strings.missing] ?? word) : '';
  const text = value === null ? strings.noFigure : strings.bound(bound, figure(value));
  const spoken =
    value === null ? `${strings.noFigure}${strings.clauseGap}${reason}` : strings.boundSpoken(bound, figure(value));
  const status = row?.status ?? 'actual';
  const scope = row?.scope ?? 'city';
  const lines: readonly (readonly [keyof typeof strings.detail, string])[] = [
    ['value', text],
    ['reason', reason],
    ['printed', value === null ? '' : (citation?.asPrinted ?? '')],
    ['date', when],
    ['status', value === null ? '' : strings.status[status]],
    ['scope', value === null || scope === 'city' ? '' : strings.scope[scope]],
    ['note', note],
    ['source', source ? sourceLine(source, citation ? [citation.locator] : [], words) : ''],
    ['tier', source ? strings.tier[row?.tier ?? source.tier] : ''],
  ];
  return {
    city: place.id,
    cityName: name,
    value,
    text,
    short: value === null ? text : strings.bound(bound, figure(value, false)),
    reason: [reason, clause(note)].filter(Boolean).join(strings.sentenceGap),
    spoken: strings.radar.stop(name, axis, spoken, when),
    details: lines.filter(([, line]) => line).map(([key, line]) => ({ label: strings.detail[key], text: line })),
  };
}
