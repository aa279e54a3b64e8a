import type { Observation, Place } from '@cityfacts/data';
import type { Cited } from '../figure/cited.js';
import { detailLines, sourceLine, webAddress } from '../figure/sources.js';
import type { FigureFormat } from '../format/figure.js';
import { wordFor } from '../own.js';
import type { Words } from '../plan.js';
import { say } from '../words/local-text.js';
import { clause } from './honesty.js';
import type { RadarPoint } from './types.js';

/** How one axis writes the figure of an observation that has a value: one unit for all of them, bound not included. */
export type Figure = (row: Observation, format?: Pick<FigureFormat, 'precision' | 'counted'>) => string;

export interface Context {
  readonly words: Words;
  readonly axis: string;
  readonly when: string;
  /** Scale, direction and status of the axis. */
  readonly contract: string;
  readonly figure: Figure;
  readonly cited: Cited | undefined;
  /** Why a figure that is known may not share the axis, in words; empty where there is none. */
  readonly incomparable: string;
  /** What other sources say of the same, in words. */
  readonly rivals: readonly string[];
}

/** One city on one axis; `row` is `undefined` where the data has none, which is missing too. */
export function pointOf(place: Place, row: Observation | undefined, context: Context): RadarPoint {
  const { words, axis, when, contract, figure, rivals } = context;
  const { citation, source } = context.cited ?? {};
  const { strings, locale } = words;
  const value = row?.value ?? null;
  const bound = row?.bound ?? 'eq';
  const name = say(place.name, locale);
  const note = say(row?.note, locale);
  const missing = wordFor(strings.missing, row?.missing ?? 'not-found');
  const reason = value === null ? (!row && context.incomparable) || missing : '';
  const known = row && value !== null;
  const text = known ? strings.bound(bound, figure(row)) : strings.noFigure;
  const spoken = known
    ? strings.aloud(strings.boundSpoken(bound, figure(row)))
    : `${strings.noFigure}${strings.clauseGap}${reason}`;
  const differs = rivals.length ? strings.clauseGap + strings.conflict.word : '';
  const status = row?.status ?? 'actual';
  const scope = row?.scope ?? 'city';
  const { detail } = strings;
  const lines: readonly (readonly [label: string, text: string])[] = [
    [detail.value, text],
    [detail.reason, reason],
    [detail.printed, value === null ? '' : (citation?.asPrinted ?? '')],
    [detail.date, when],
    [detail.scale, contract],
    [detail.status, value === null ? '' : wordFor(strings.status, status)],
    [detail.scope, value === null || scope === 'city' ? '' : wordFor(strings.scope, scope)],
    ...rivals.map(rival => [strings.conflict.from, rival] as const),
    [detail.note, note],
    [detail.source, source ? sourceLine(source, citation ? [citation.locator] : [], words) : ''],
    [detail.tier, source ? wordFor(strings.tier, row?.tier ?? source.tier) : ''],
  ];
  return {
    city: place.id,
    cityName: name,
    value,
    text,
    short: known ? strings.bound(bound, figure(row, { precision: 'short', counted: false })) + (differs && ' ≠') : text,
    brief: known ? strings.bound(bound, figure(row, { precision: 'short' })) : text,
    differs: differs && strings.conflict.word + strings.colon + rivals.join(strings.clauseGap),
    reason: [reason, clause(note)].filter(Boolean).join(strings.sentenceGap),
    spoken:
      strings.radar.stop(name, axis, spoken + differs, when) +
      (contract && strings.clauseGap + detail.scale + ' ' + contract),
    details: detailLines(lines, detail.source, webAddress(source)),
  };
}
