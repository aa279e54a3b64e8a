import { utcDay } from 'd3-time';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import type { Locale } from '@cityfacts/data';
import { monthOf, monthText, msOf } from './calendar.js';
import type { TimelineLayout } from './types.js';

/** The options that show another time window; both empty: all of it. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

/** Buttons and keys go by whole months, fingers and wheels by days. */
export type Step = 'month' | 'day';

type Scaled = Pick<TimelineLayout, 'scale'>;

/**
 * The time window that is `factor` times closer (2: half as long), about `at`, a share of the width from 0 (left) to 1.
 * Whole months, at least one, within the data.
 */
export const zoomWindow = (layout: Scaled, factor: number, at = 0.5): TimeWindow =>
  zoomAround(layout, factor, at, at, 'month');

/** The time window `share` of its own length later (negative: earlier); at the ends of the data it stops. */
export function panWindow({ scale }: Scaled, share: number): TimeWindow {
  const [start, end] = scale.domain;
  const shift = Math.sign(share) * Math.max(1, Math.round(Math.abs(share) * (end - start)));
  return timeWindow(start + (share ? shift : 0), end - start, scale.extent, 'month');
}

/** What fingers do: `factor` times closer, and what was `held`, a share of the width, is now at `at`. */
export function zoomAround(
  { scale }: Scaled,
  factor: number,
  held: number,
  at: number,
  step: Step = 'day',
): TimeWindow {
  const [start, end] = scale.domain;
  const length = Math.max(1, (end - start) / factor);
  return timeWindow(start + (end - start) * held - length * at, length, scale.extent, step);
}

/** Where a place on the scale of `after` was on that of `before`: there · `scale` + `shift`, px. */
export function transformBetween(
  { scale: before }: Scaled,
  { scale: after }: Scaled,
): { readonly scale: number; readonly shift: number } {
  const [start, end] = before.domain;
  const [from, to] = after.domain;
  const month = (before.right - before.left) / (end - start);
  const scale = (month * (to - from)) / (after.right - after.left);
  return { scale, shift: before.left + (from - start) * month - after.left * scale };
}

/** The options for `length` months from `start` on, moved to within `first` and `end`. */
export function timeWindow(
  start: number,
  length: number,
  [first, end]: readonly [number, number],
  step: Step,
): TimeWindow {
  const round = step === 'month' ? Math.round : (month: number): number => month;
  const long = round(length);
  if (long >= end - first) return { from: '', to: '' };
  const from = Math.min(Math.max(round(start), first), end - long);
  return { from: edgeText(from, 0), to: edgeText(from + long, 1) };
}

/** A stretch in words: whole years where it begins and ends with one. */
export function timeWindowText([start, end]: readonly [number, number], locale: Locale): string {
  const whole = start % 12 === 0 && end % 12 === 0;
  const [from, to] = [edgeText(start, 0), edgeText(end, 1)].map(text => (whole ? text.slice(0, 4) : text));
  return formatEdtf(from === to ? from! : `${from}/${to}`, locale);
}

/** The month, or the day, that begins (`back` 0) or ends (1) at a place on the scale. */
function edgeText(month: number, back: 0 | 1): string {
  const edge = utcDay.round(new Date(msOf(month)));
  const date = utcDay.offset(edge, -back);
  const text = monthText(monthOf(date));
  return edge.getUTCDate() === 1 ? text : `${text}-${String(date.getUTCDate()).padStart(2, '0')}`;
}
