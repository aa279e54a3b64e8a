import type { Description, Words } from '../plan.js';
import { formatEdtf } from '../format/edtf.js';
import { SEVERAL } from './select.js';
import { countText } from './texts.js';
import { yearId } from './offers.js';
import type { TimelineEvent, TimelineModel } from './types.js';

/** So many share a first place and are named. */
const NAMED = 3;

/** What it is, how it is read, how much is dated and when, where and when there is most, which periods overlap. */
export function describeTimeline(model: TimelineModel, { strings, locale }: Words): Description {
  const words = strings.timeline;
  const count = (value: number) => countText(model, value);
  const { events, undated, targets } = model;
  const lanes = model.lanes.filter(({ id }) => id !== SEVERAL);
  const [first, last] = [events[0], events.at(-1)];
  const date = (event: TimelineEvent) => formatEdtf(event.when!.text, locale);
  const overlaps = overlapping(events);
  const most = topOf(lanes);
  const fullest = topOf(yearsOf(events));
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
      ...(most
        ? [
            words.most(
              most.map(({ name }) => name),
              count(most[0]!.count),
            ),
          ]
        : []),
      ...(fullest
        ? [
            words.busiest(
              fullest.map(({ name }) => formatEdtf(name, locale)),
              count(fullest[0]!.count),
            ),
          ]
        : []),
      ...(overlaps ? [words.overlaps(String(overlaps))] : []),
    ],
  };
}

interface Counted {
  readonly name: string;
  readonly count: number;
}

/** Those of the greatest count; `null` where that parts none from another, or too many share it to be named. */
function topOf<T extends Counted>(all: readonly T[]): readonly T[] | null {
  const most = all.reduce((greatest, { count }) => Math.max(greatest, count), 1);
  const top = all.filter(({ count }) => count === most);
  return most > 1 && top.length < all.length && top.length <= NAMED ? top : null;
}

/** How many events begin in each year. */
function yearsOf(events: readonly TimelineEvent[]): readonly Counted[] {
  const counts = new Map<number, number>();
  for (const { when } of events) {
    const year = Math.floor(when!.first / 12);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ name: yearId(year), count }));
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
