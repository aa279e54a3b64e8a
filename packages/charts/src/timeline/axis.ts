import { utcDay, utcMonth, utcYear } from 'd3-time';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import { round2 } from '@cityfacts/core/round.js';
import { linearScale } from '@cityfacts/core/scale/linear.js';
import { monthOf, monthText, msOf } from './calendar.js';
import { line, FONT_SIZE } from './layout-builder.js';
import { fill } from './texts.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { TimelineModel, TimelineScale } from './types.js';

/** Room at both ends, so that marks there are whole, px. */
const INSET = 8;

const STEPS = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000];

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
  const [start, end] = domain.map(month => new Date(msOf(month))) as [Date, Date];
  const [edge, right] = [xOf(+start), xOf(+end)];
  const month = (right - edge) / (domain[1] - domain[0]);
  const step = STEPS.find(months => months * month >= (months < 12 ? 36 : 46)) ?? STEPS.at(-1)!;
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
  const years = utcYear.every(fine ? 1 : step / 12)!;
  // A year that began before the axis is written at its edge, without a tick.
  if (fine && years.floor(start) < start) write(yearText(start, model), edge, top + 12);
  for (const year of years.range(start, end)) {
    ticks.push(xOf(+year));
    write(yearText(year, model), xOf(+year), top + 12);
  }
  free = -Infinity;
  if (fine) {
    const months = utcMonth.every(step)!;
    // As with years: a period that began before the axis is written at its edge.
    for (const date of months.range(months.floor(start), end)) {
      const x = xOf(+date);
      const at = date.getUTCMonth();
      if (at && date >= start) ticks.push(x);
      write(step === 3 ? `Q${at / 3 + 1}` : strings.months[date.getUTCMonth()]!, Math.max(x, edge), top + 29);
      if (month >= 200)
        for (const day of [8, 15, 22]) {
          const dayX = xOf(+utcDay.offset(date, day - 1));
          if (dayX < edge || dayX > right) continue;
          ticks.push(dayX);
          write(fill(strings.day, day), dayX, top + 29);
        }
    }
  }
  return { ticks: ticks.map(round2), texts, height: fine ? 36 : 19 };
}

const yearText = (date: Date, { locale }: TimelineModel): string =>
  formatEdtf(monthText(monthOf(date)).slice(0, 4), locale, 'short');
