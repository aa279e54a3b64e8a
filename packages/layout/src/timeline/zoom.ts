import { monthText } from './calendar.js';
import type { TimelineLayout } from './types.js';

/** The options that show another stretch of time; both empty: all of it. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/**
 * The stretch that is `factor` times closer (2: half as long), about `at`, a share of the width from 0 (left) to 1.
 * Whole months, at least one, within the data.
 */
export function zoomed({ scale }: Pick<TimelineLayout, 'scale'>, factor: number, at = 0.5): Stretch {
  const [start, end] = scale.domain;
  const length = Math.max(1, Math.round((end - start) / factor));
  return within(Math.round(start + (end - start - length) * at), length, scale.extent);
}

/** The stretch `share` of its own length later (negative: earlier); at the ends of the data it stops. */
export function panned({ scale }: Pick<TimelineLayout, 'scale'>, share: number): Stretch {
  const [start, end] = scale.domain;
  const shift = Math.sign(share) * Math.max(1, Math.round(Math.abs(share) * (end - start)));
  return within(start + (share ? shift : 0), end - start, scale.extent);
}

function within(start: number, length: number, [first, end]: readonly [number, number]): Stretch {
  if (length >= end - first) return { from: '', to: '' };
  const from = Math.min(Math.max(start, first), end - length);
  return { from: monthText(from), to: monthText(from + length - 1) };
}
