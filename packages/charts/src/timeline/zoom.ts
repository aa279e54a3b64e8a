import { formatEdtf, parseEdtf, type DateLanguage } from '@cityfacts/core/format/edtf.js';
import type { PolicyEvent } from '@cityfacts/data';
import { DAY, monthAt, monthOf, monthText, msOf, yearText } from './calendar.js';
import { MAX_BELOW } from './list-view.js';
import type { TimelineOptions } from './options.js';
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
 * Whole months, at least one, within the data; the month at `at` is one of them.
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
  const there = start + (end - start) * held;
  return timeWindow(there - length * at, length, scale.extent, step, Math.min(Math.floor(there), Math.ceil(end) - 1));
}

/** Where an entry is, or the count that it is in, as a share of the scale; `undefined`: neither is drawn. */
export function shareOf(
  { nodes, scale: { left, right } }: Pick<TimelineLayout, 'nodes' | 'scale'>,
  id: string | null,
): number | undefined {
  const node =
    id === null
      ? undefined
      : (nodes.find(one => one.id === id || one.entity === id) ?? nodes.find(({ ids }) => ids?.includes(id)));
  return node && Math.min(1, Math.max(0, (node.x - left) / (right - left)));
}

/** How much closer one step goes that brings an entry out of a count which lists too many. */
const REVEAL_FACTOR = 4;

/**
 * The options that bring an entry to the reader, in one or more steps: a time window that has its date, then the count it is in
 * opened, or a closer window where that lists too many. `null`: it is drawn, or cannot be.
 */
export function revealEntry(
  layout: Pick<TimelineLayout, 'nodes' | 'scale' | 'view'>,
  { open }: Pick<TimelineOptions, 'open'>,
  { id, date }: Pick<PolicyEvent, 'id' | 'date'>,
): Partial<TimelineOptions> | null {
  if (layout.nodes.some(({ entity }) => entity === id)) return null;
  const cluster = layout.nodes.find(({ ids }) => ids?.includes(id));
  const { domain, extent } = layout.scale;
  const length = domain[1] - domain[0];
  const listed = cluster && (layout.view === 'list' || cluster.ids!.indexOf(id) < MAX_BELOW || length <= 1);
  if (cluster && listed) return cluster.expanded ? null : { open: [...open, cluster.entity] };
  const parsed = date === null || layout.view !== 'timeline' ? null : parseEdtf(date);
  if (!parsed) return null;
  const ends = [parsed.start ?? parsed.end! - 1, parsed.end ?? parsed.start! + 1];
  const [first, last] = ends.map(monthAt) as [number, number];
  const middle = (Math.max(first, cluster ? domain[0] : first) + Math.min(last, cluster ? domain[1] : last)) / 2;
  const wide = cluster ? Math.max(1, length / REVEAL_FACTOR) : length;
  return timeWindow(middle - wide / 2, wide, extent, 'month', Math.floor(middle));
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

/** The options for `length` months from `start` on, moved to within `first` and `end`, and so that the month `kept` is in it. */
export function timeWindow(
  start: number,
  length: number,
  [first, end]: readonly [number, number],
  step: Step,
  kept?: number,
): TimeWindow {
  const round = step === 'month' ? Math.round : (month: number): number => month;
  const long = round(length);
  if (long >= end - first) return { from: '', to: '' };
  const within = (month: number): number => Math.min(Math.max(month, first), end - long);
  const near = round(start);
  const from = within(kept === undefined || step === 'day' ? near : Math.min(Math.max(near, kept + 1 - long), kept));
  return { from: edgeText(from, 0), to: edgeText(from + long, 1) };
}

/** A stretch in words: whole years where it begins and ends with one. */
export function timeWindowText([start, end]: readonly [number, number], language: DateLanguage): string {
  const whole = start % 12 === 0 && end % 12 === 0;
  const [from, to] = whole ? [yearText(start), yearText(end - 1)] : [edgeText(start, 0), edgeText(end, 1)];
  return formatEdtf(from === to ? from : `${from}/${to}`, language);
}

/** The month, or the day, that begins (`back` 0) or ends (1) at a place on the scale. */
function edgeText(month: number, back: 0 | 1): string {
  const edge = Math.round(msOf(month) / DAY) * DAY;
  const date = edge - back * DAY;
  const at = monthOf(date);
  const text = monthText(at);
  if (edge === msOf(monthOf(edge))) return text;
  return `${text}-${String(Math.round((date - msOf(at)) / DAY) + 1).padStart(2, '0')}`;
}
