import type { Description, Words } from '../plan.js';
import { formatEdtf } from '../format/edtf.js';
import { SEVERAL } from './select.js';
import { countText } from './texts.js';
import type { TimelineEvent, TimelineModel } from './types.js';

/** What it is, how it is read, how much is dated and when, where and when there is most, which periods overlap. */
export function describeTimeline(model: TimelineModel, { strings, locale }: Words): Description {
  const words = strings.timeline;
  const count = (value: number) => countText(model, value);
  const { events, undated, targets } = model;
  const lanes = model.lanes.filter(({ id }) => id !== SEVERAL);
  const [first, last] = [events[0], events.at(-1)];
  const date = (event: TimelineEvent) => formatEdtf(event.when!.text, locale);
  const overlaps = overlapping(events);
  const most = lanes.reduce((best, lane) => (lane.count > (best?.count ?? 0) ? lane : best), lanes[0]);
  const fullest = fullestYear(events);
  return {
    what: model.what,
    how: model.how,
    statistics: [
      ...(first && last ? [words.dated(count(events.length), date(first), date(last))] : []),
      ...(undated.length ? [words.undatedCount(count(undated.length))] : []),
      ...(targets.length ? [words.targetCount(count(targets.length))] : []),
      ...(model.page.total ? [] : [strings.figure.nothing]),
    ],
    pattern: [
      ...(most && lanes.length > 1 ? [words.most(most.name, count(most.count))] : []),
      ...(fullest && events.length > 2
        ? [words.busiest(formatEdtf(String(fullest.year).padStart(4, '0'), locale), count(fullest.count))]
        : []),
      ...(overlaps ? [words.overlaps(String(overlaps))] : []),
    ],
  };
}

/** The year in which most events begin; the earliest of equals. */
function fullestYear(events: readonly TimelineEvent[]): { readonly year: number; readonly count: number } | null {
  const counts = new Map<number, number>();
  for (const { when } of events) {
    const year = Math.floor(when!.first / 12);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  let best: { year: number; count: number } | null = null;
  for (const [year, count] of counts) if (count > (best?.count ?? 0)) best = { year, count };
  return best;
}

/** How many intervals share time with another; `events` in time, so one look back is enough. */
function overlapping(events: readonly TimelineEvent[]): number {
  let count = 0;
  let latest = -Infinity;
  /** Whether the interval that ends latest so far is counted. */
  let counted = false;
  for (const { when } of events) {
    if (when?.precision !== 'interval') continue;
    const end = when.end ?? Infinity;
    const overlaps = (when.start ?? -Infinity) < latest;
    if (overlaps) {
      count += counted ? 1 : 2;
      counted = true;
    }
    if (end > latest) {
      latest = end;
      counted = overlaps;
    }
  }
  return count;
}
