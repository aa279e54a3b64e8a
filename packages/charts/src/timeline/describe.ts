import type { Description, I18n } from '@cityfacts/core/chart-definition.js';
import { isAim } from './select.js';
import { countText, dateText } from './texts.js';
import type { TimelineModel } from './types.js';
import { endsOf, sureOf, type Stretch } from './date-span.js';

/** What it is, how it is read, how much is dated and when, how many periods overlap. How many entries a place has says nothing about the place. */
export function describeTimeline(model: TimelineModel, i18n: I18n): Description {
  const { strings } = i18n;
  const text = strings.timeline;
  const count = (value: number) => countText(model, value);
  const { events, undated, targets } = model;
  const aims = targets.filter(({ row }) => isAim(row)).length;
  // Thousands of events, in time, share few dates; periods that overlap are counted one by one.
  const spans = events.filter(({ span }, index) => span !== events[index - 1]?.span).map(({ span }) => span!);
  const { from, to } = endsOf(spans, (date, half) => dateText(date, half, text, i18n));
  const overlaps = spans.some(({ precision }) => precision === 'interval')
    ? overlapping(events.flatMap(({ span }) => sureOf(span!)))
    : 0;
  return {
    title: model.title,
    readingGuide: model.readingGuide,
    statistics: [
      ...(events.length ? [text.dated(count(events.length), from, to)] : []),
      ...(undated.length ? [text.undatedCount(count(undated.length))] : []),
      ...(aims ? [text.targetCount(count(aims))] : []),
      ...(targets.length > aims ? [text.supportCount(count(targets.length - aims))] : []),
      ...(model.tablePage.total ? [] : [strings.figure.nothing]),
    ],
    insights: overlaps ? [text.overlaps(String(overlaps))] : [],
  };
}

/** How many time windows share time with another; in the order of their starts one look back is enough. */
function overlapping(stretches: readonly Stretch[]): number {
  let count = 0;
  let latest = -Infinity;
  /** Whether the time window that ends latest so far is counted. */
  let counted = false;
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const overlaps = start < latest;
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
