import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import { round2 } from '@cityfacts/core/round.js';
import { linearScale } from '@cityfacts/core/scale/linear.js';
import { DAY, msOf, yearOf, yearText } from './calendar.js';
import { line, FONT_SIZE } from './layout-builder.js';
import { fill } from './texts.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { TimelineModel, TimelineScale } from './types.js';

/** Room at both ends, so that marks there are whole, px. */
const INSET = 8;

/** From one tick to the next, months: month, quarter, then 1, 2 and 5 years times a power of ten. */
const STEPS = [1, 3];
for (let years = 1; years < 1e11; years *= 10) STEPS.push(12 * years, 24 * years, 60 * years);

/** A time scale with its function. */
export type ScaledTime = TimelineScale & { xOf(ms: number): number };

/** The linear scale in UTC, from `start` px on. */
export function scaleOf({ domain, extent }: TimelineModel, width: number, start = 0): ScaledTime {
  const [left, right] = [start + INSET, width - INSET];
  return { domain, extent, left, right, xOf: linearScale([msOf(domain[0]), msOf(domain[1])], [left, right]) };
}

export interface Axis {
  /** Where the ticks are, px. */
  readonly ticks: readonly number[];
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

/** Years, and quarters or months above them where there is room; days 8, 15, 22 where months are wide. */
export function axisOf(
  model: TimelineModel,
  xOf: (ms: number) => number,
  top: number,
  { width, measurer: text }: LayoutContext,
): Axis {
  const { domain, strings } = model;
  const [start, end] = domain;
  const at = (month: number): number => xOf(msOf(month));
  const [edge, right] = [at(start), at(end)];
  const month = (right - edge) / (end - start);
  // Years BCE are longer than those of our time.
  const widest = text.width(yearLabel(start, model), FONT_SIZE) + 14;
  const step = STEPS.find(months => months * month >= (months < 12 ? 36 : Math.max(46, widest)))!;
  const fine = step < 12;
  const ticks: number[] = [];
  const texts: PlacedText[] = [];
  let free = -Infinity;
  const write = (words: string, x: number, y: number): void => {
    const wide = text.width(words, FONT_SIZE);
    if (x + 4 < free || x + 4 + wide > width) return;
    texts.push(line(words, x + 4, y, { fill: 'muted' }));
    free = x + 4 + wide + 4;
  };
  const years = Math.max(1, step / 12);
  // A year that began before the axis is written at its edge, without a tick.
  if (fine && start % 12) write(yearLabel(start, model), edge, top + 12);
  for (let year = Math.ceil(start / 12 / years) * years; year * 12 < end; year += years) {
    // There is no year 0: round years BCE are 1 further.
    const tick = (years > 1 && year < 1 ? year + 1 : year) * 12;
    if (tick >= end) break;
    ticks.push(at(tick));
    write(yearLabel(tick, model), at(tick), top + 12);
  }
  free = -Infinity;
  if (fine) {
    // As with years: a period that began before the axis is written at its edge.
    for (let date = Math.floor(start / step) * step; date < end; date += step) {
      const x = at(date);
      const part = date - yearOf(date) * 12;
      if (part && date >= start) ticks.push(x);
      write(step === 3 ? `Q${part / 3 + 1}` : strings.months[part]!, Math.max(x, edge), top + 29);
      if (month >= 200)
        for (const day of [8, 15, 22]) {
          const dayX = xOf(msOf(date) + (day - 1) * DAY);
          if (dayX < edge || dayX > right) continue;
          ticks.push(dayX);
          write(fill(strings.day, day), dayX, top + 29);
        }
    }
  }
  return { ticks: ticks.map(round2), texts, height: fine ? 36 : 19 };
}

const yearLabel = (month: number, model: TimelineModel): string => formatEdtf(yearText(month), model, 'short');
