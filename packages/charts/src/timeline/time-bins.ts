import { PERIODS, periodText } from './calendar.js';
import type { TimelineEvent, TimelineModel } from './types.js';

/** A period of one lane with the events that lie within it. What is longer than the period has a coarser cell. */
export interface Cell {
  /** `LANE/PERIOD`, stable while the period is; `LANE/..` for what is longer than a year. */
  readonly id: string;
  readonly lane: number;
  /** EDTF; empty for what is longer than a year. */
  readonly period: string;
  /** 0: the shortest periods; 1: years, for what is longer; 2: what is longer than a year. */
  readonly size: 0 | 1 | 2;
  /** First month, and the month after the last. */
  readonly from: number;
  readonly to: number;
  readonly events: TimelineEvent[];
}

/** Cells narrower than this hold no count of four digits, px. */
const MIN_BIN_WIDTH = 36;

/** The shortest period, in months, whose cells are wide enough. */
export const lengthOf = ([first, end]: TimelineModel['domain'], width: number): number =>
  PERIODS.find(length => (length * width) / (end - first) >= MIN_BIN_WIDTH) ?? PERIODS.at(-1)!;

/** One pass over the events but those that are `kept` single: each goes to the cell of its period, its year, or all that is longer. */
export function cellsOf(
  { events, lanes, domain }: TimelineModel,
  length: number,
  kept: ReadonlySet<TimelineEvent> = new Set(),
): readonly Cell[] {
  const byLane = lanes.map(() => new Map<number, Cell>());
  const coarse = Math.max(length, 12);
  const cells: Cell[] = [];
  for (const event of events) {
    if (kept.size && kept.has(event)) continue;
    const { first, last, start, end } = event.span!;
    const [from, to] = [Math.max(first, Math.floor(domain[0])), Math.min(last, Math.ceil(domain[1]) - 1)];
    const size = [length, coarse].findIndex(months => Math.floor(from / months) === Math.floor(to / months));
    const months = start === null || end === null || size < 0 ? 0 : size ? coarse : length;
    const place = months && Math.floor(from / months);
    const key = months ? place * 2 + size : -1;
    const known = byLane[event.lane]!.get(key);
    if (known) {
      known.events.push(event);
      continue;
    }
    const period = months ? periodText(place * months, months) : '';
    const cell: Cell = {
      id: `${lanes[event.lane]!.id}/${period || '..'}`,
      lane: event.lane,
      period,
      size: months ? (size as 0 | 1) : 2,
      from: Math.max(place * months, domain[0]),
      to: months ? Math.min((place + 1) * months, domain[1]) : domain[1],
      events: [event],
    };
    byLane[event.lane]!.set(key, cell);
    cells.push(cell);
  }
  return cells;
}
