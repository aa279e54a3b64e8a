import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import { round2 } from '@cityfacts/core/round.js';
import { monthText, msOf } from './calendar.js';
import { line, SIZE } from './layout-builder.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { TimelineModel, TimelineScale } from './types.js';

/** Room at both ends, so that marks there are whole, px. */
const INSET = 7;

const STEPS = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000];

/** The linear scale in UTC over whole months. */
export function scaleOf({ domain, extent }: TimelineModel, width: number): TimelineScale & { xOf(ms: number): number } {
  const [left, right] = [INSET, width - INSET];
  const [start, end] = [msOf(domain[0]), msOf(domain[1])];
  return { domain, extent, left, right, xOf: ms => left + ((ms - start) / (end - start)) * (right - left) };
}

export interface Axis {
  /** Where the ticks stand, px. */
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
  const { domain, locale } = model;
  const month = (xOf(msOf(domain[1])) - xOf(msOf(domain[0]))) / (domain[1] - domain[0]);
  const step = STEPS.find(months => months * month >= (months < 12 ? 36 : 46)) ?? STEPS.at(-1)!;
  const fine = step < 12;
  const ticks: number[] = [];
  const texts: PlacedText[] = [];
  const edge = xOf(msOf(domain[0]));
  let free = -Infinity;
  const write = (words: string, x: number, y: number, weight: 400 | 600): void => {
    const wide = text.width(words, SIZE, weight);
    if (x + 4 < free || x + 4 + wide > width) return;
    texts.push(line(words, x + 4, y, { fill: 'muted', weight }));
    free = x + 4 + wide + 4;
  };
  const years = fine ? 12 : step;
  for (let at = domain[0]; at < domain[1]; at = Math.floor(at / years + 1) * years) {
    const x = xOf(msOf(at));
    // A year that began before the axis is written at its edge, without a tick.
    if (at % years === 0) ticks.push(x);
    if (at % years === 0 || fine) write(yearText(at, model), x, top + 12, 600);
  }
  free = -Infinity;
  if (fine)
    for (let at = Math.floor(domain[0] / step) * step; at < domain[1]; at += step) {
      const x = xOf(msOf(at));
      if (at % 12 && at >= domain[0]) ticks.push(x);
      // As with years: a period that began before the axis is written at its edge, without a tick.
      write(step === 3 ? `Q${(at % 12) / 3 + 1}` : monthName(at, locale), Math.max(x, edge), top + 29, 400);
      if (month >= 200)
        for (const day of [8, 15, 22]) {
          const dayX = xOf(msOf(at) + (day - 1) * 86_400_000);
          if (dayX < edge || dayX > width - edge) continue;
          ticks.push(dayX);
          write(locale === 'en' ? String(day) : `${day}日`, dayX, top + 29, 400);
        }
    }
  return { ticks: ticks.map(round2), texts, height: fine ? 36 : 19 };
}

const yearText = (month: number, { locale }: TimelineModel): string =>
  formatEdtf(monthText(month).slice(0, 4), locale, 'short');

const monthName = (month: number, locale: TimelineModel['locale']): string =>
  locale === 'en' ? formatEdtf(monthText(month), locale, 'short').slice(0, 3) : `${(month % 12) + 1}月`;
