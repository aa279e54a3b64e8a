import { PERIODS, periodText } from './calendar.js';
import type { TimelineEvent, TimelineModel } from './types.js';

/** A period of one lane with the events that lie within it. What is longer than the period has a coarser cell. */
export interface Cell {
  /** `LANE/PERIOD`, stable while the period is; `LANE/..` for what is longer than a year. */
  readonly id: string;
  readonly lane: number;
  /** EDTF; empty for what is longer than a year. */
  readonly period: string;
  /** First month, and the month after the last. */
  readonly from: number;
  readonly to: number;
  readonly events: TimelineEvent[];
}

/** Cells narrower than this hold no count of four digits, px. */
const NARROWEST = 36;

/** The lengths of periods, in months, whose cells are wide enough; the whole domain as the last. */
export function lengths([first, end]: TimelineModel['domain'], width: number): readonly number[] {
  const wide = PERIODS.filter(length => (length * width) / (end - first) >= NARROWEST);
  return wide.length ? wide : [PERIODS.at(-1)!];
}

/** One pass over the events: each goes to the cell of its period, its year, or all that is longer. */
export function cellsOf({ events, lanes, domain }: TimelineModel, length: number): readonly Cell[] {
  const byLane = lanes.map(() => new Map<number, Cell>());
  const coarse = Math.max(length, 12);
  const cells: Cell[] = [];
  for (const event of events) {
    const { first, last, start, end } = event.when!;
    const [from, to] = [Math.max(first, domain[0]), Math.min(last, domain[1] - 1)];
    const open = start === null || end === null;
    const size = open
      ? 0
      : Math.floor(from / length) === Math.floor(to / length)
        ? length
        : Math.floor(from / coarse) === Math.floor(to / coarse)
          ? coarse
          : 0;
    const place = size && Math.floor(from / size);
    const key = size === 0 ? -1 : size === length ? place * 2 : place * 2 + 1;
    const known = byLane[event.lane]!.get(key);
    if (known) known.events.push(event);
    else {
      const period = size && periodText(place * size, size);
      const cell: Cell = {
        id: `${lanes[event.lane]!.id}/${period || '..'}`,
        lane: event.lane,
        period: period || '',
        from: size ? Math.max(place * size, domain[0]) : domain[0],
        to: size ? Math.min((place + 1) * size, domain[1]) : domain[1],
        events: [event],
      };
      byLane[event.lane]!.set(key, cell);
      cells.push(cell);
    }
  }
  return cells;
}
