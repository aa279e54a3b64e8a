import type { TimelineRows } from '@cityfacts/data';
import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import { LIST_UNDER } from './layout.js';
import type { TimelineOptions } from './options.js';

/**
 * About how high the drawing will be, from counts alone: rows are neither filtered nor parsed, so it costs nothing.
 * An estimate: the drawing is often within a third of it, where the options let everything through.
 */
export function reserveTimeline(
  rows: TimelineRows,
  { view, cities, lanes }: TimelineOptions,
  { width }: LayoutContext,
): number {
  const targets = rows.targets?.length ?? 0;
  const entries = rows.events.length + targets;
  if (view === 'table' || !entries) return 0;
  if (view === 'list' || (view === 'auto' && width < LIST_UNDER))
    return Math.round((entries > 300 ? 100 : entries) * (width < 560 ? 66 : 52));
  const bands = lanes === 'city' ? Math.min(20, cities.length || rows.places.length) : 7;
  const labelled = Math.min(rows.events.length, (width * 0.7) / 5);
  return Math.round(60 + bands * 56 + (labelled * 5200) / width + Math.min(targets, 32) * (8000 / width));
}
