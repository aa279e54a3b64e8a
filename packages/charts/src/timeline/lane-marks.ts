import { ascending, group } from 'd3-array';
import type { ScaledTime } from './axis.js';
import { msOf } from './calendar.js';
import { cellsOf, lengthOf, type Cell } from './time-bins.js';
import type { DateSpan, TimelineEvent, TimelineModel } from './types.js';

/** Half the room that a mark takes, and from one row of marks to the next, px. */
export const MARK_RADIUS = 6;
export const ROW_HEIGHT = 12;
/** A band that is narrower is within its mark, px. */
const MIN_BAND_WIDTH = 13;
/** How far the band of an approximate day goes to both sides, px. */
const APPROXIMATE = 12;
/** Rows of marks in a lane, the line itself first. */
const ROWS = [0, -1, 1, -2, 2] as const;
/** Rows that a cluster takes. */
const CLUSTER_ROWS = [0, -1, 1] as const;
/** Fewer entries of one period are no count where that is not needed. */
const MIN_COUNTED = 3;
/** One mark for so many px of the width: more of them become clusters. */
const PX_PER_MARK = 7;

/** Where an event lies on the scale: its band as wide as its date is uncertain, its mark in the middle of what is known. */
export interface EventBox {
  /** What it takes up. */
  readonly left: number;
  readonly right: number;
  readonly x: number;
  /** A period whose start is unknown, or before the axis: a mark would say that it begins there. */
  readonly bare: boolean;
  /** The ends of the band; the same number where there is none. */
  readonly from: number;
  readonly to: number;
  /** The ends of the half that is meant, or of all. */
  readonly half: readonly [from: number, to: number];
  /** The axis or the date does not end there. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

export function boxOfEvent(span: DateSpan, { left, right, xOf }: ScaledTime): EventBox {
  const start = span.start === null ? -Infinity : xOf(span.start);
  const end = span.end === null ? Infinity : xOf(span.end);
  const [from, to] = [Math.max(start, left), Math.min(end, right)];
  const clamp = (x: number): number => Math.min(Math.max(x, left), right);
  const around = (x: number, first: number, last: number, more: Partial<EventBox> = {}): EventBox => ({
    x,
    bare: false,
    from: first,
    to: last,
    half: [first, last],
    openLeft: false,
    openRight: false,
    left: Math.min(first, x - MARK_RADIUS),
    right: Math.max(last, x + MARK_RADIUS),
    ...more,
  });
  if (span.precision === 'interval') {
    const openLeft = start < left;
    const x = openLeft ? (from + to) / 2 : from;
    return around(x, from, to, {
      bare: openLeft,
      openLeft,
      openRight: end > right,
      ...(openLeft && { left: from, right: to }),
    });
  }
  const middle = (from + to) / 2;
  if (to - from < MIN_BAND_WIDTH) {
    const x = clamp(middle);
    return span.qualified
      ? around(x, Math.max(left, x - APPROXIMATE), Math.min(right, x + APPROXIMATE))
      : around(x, x, x);
  }
  // Half of the whole period, however much of it the axis shows.
  const cut = Math.min(Math.max((start + end) / 2, from), to);
  const half: EventBox['half'] = span.half === 'start' ? [from, cut] : span.half === 'end' ? [cut, to] : [from, to];
  return around((half[0] + half[1]) / 2, from, to, { half, openLeft: start < left, openRight: end > right });
}

/** An event that is drawn as itself. */
export interface Single {
  readonly event: TimelineEvent;
  readonly box: EventBox;
  /** 0 is the line, below 0 is above it. */
  readonly row: number;
}

/** What one lane shows. */
export interface LaneContent {
  readonly singles: readonly Single[];
  readonly clusters: readonly Cell[];
}

/**
 * Decides what is single and what is a cluster: events in cells by year (or a shorter period, where that is wide enough) ─▶
 * the largest cells become clusters until there are few enough marks ─▶ rows; a cell that finds no row is a cluster too.
 * What is `kept` is always single. Linear in the events.
 */
export function layoutLanes(
  model: TimelineModel,
  scale: ScaledTime,
  width: number,
  kept: ReadonlySet<TimelineEvent>,
): readonly LaneContent[] {
  const cells = cellsOf(model, lengthOf(model.domain, scale.right - scale.left), kept);
  let marks = model.events.length;
  const large = new Set<Cell>();
  for (const cell of [...cells].sort((a, b) => b.events.length - a.events.length)) {
    const wide = scale.xOf(msOf(cell.to)) - scale.xOf(msOf(cell.from));
    // More marks than there is room for need not be tried.
    const most = (ROWS.length * (wide + 2 * MARK_RADIUS)) / (2 * MARK_RADIUS);
    if (cell.events.length < 2) break;
    if (marks <= width / PX_PER_MARK && cell.events.length <= most) continue;
    large.add(cell);
    marks -= cell.events.length - 1;
  }
  // In a lane that is mostly counts, a few years of marks would look like what matters.
  const counted = model.lanes.map(() => 0);
  for (const { lane, events } of large) counted[lane]! += events.length;
  for (const cell of cells)
    if (cell.events.length >= MIN_COUNTED && counted[cell.lane]! > model.lanes[cell.lane]!.count / 2) large.add(cell);
  const lanes = model.lanes.map(() => ({ cells: [] as Cell[], first: [] as TimelineEvent[] }));
  for (const cell of cells) lanes[cell.lane]!.cells.push(cell);
  for (const event of kept) lanes[event.lane]!.first.push(event);
  return lanes.map(({ cells: own, first }) => laneContent(own, first, large, scale));
}

function laneContent(
  cells: readonly Cell[],
  first: readonly TimelineEvent[],
  large: ReadonlySet<Cell>,
  scale: ScaledTime,
): LaneContent {
  const clustered = new Set(cells.filter(cell => large.has(cell)));
  const boxes = new Map<TimelineEvent, EventBox>();
  const boxOf = (event: TimelineEvent): EventBox => {
    let box = boxes.get(event);
    if (!box) boxes.set(event, (box = boxOfEvent(event.span!, scale)));
    return box;
  };
  for (;;) {
    const taken = ROWS.map((): (readonly [number, number])[] => []);
    for (const { size, from, to } of clustered)
      if (!size)
        for (const row of CLUSTER_ROWS)
          taken[ROWS.indexOf(row)]!.push([scale.xOf(msOf(from)) + 1, scale.xOf(msOf(to)) - 1]);
    const singles: Single[] = [];
    const place = (event: TimelineEvent, always: boolean): boolean => {
      const box = boxOf(event);
      const free = taken.findIndex(boxes => !boxes.some(([from, to]) => box.left < to + 0.5 && from < box.right + 0.5));
      if (free < 0 && !always) return false;
      const at = Math.max(free, 0);
      taken[at]!.push([box.left, box.right]);
      singles.push({ event, box, row: ROWS[at]! });
      return true;
    };
    for (const event of first) place(event, true);
    const single = cells.filter(cell => !clustered.has(cell));
    const failed = single
      .flatMap(cell => cell.events.map(event => ({ cell, event })))
      .sort((a, b) => boxOf(a.event).left - boxOf(b.event).left)
      .filter(({ event }) => !place(event, false))
      .map(({ cell }) => cell);
    if (!failed.length) return { singles: inOrder(singles), clusters: cells.filter(cell => clustered.has(cell)) };
    // One entry alone is no cluster, as long as there is a larger one to make.
    const largest = (of: readonly Cell[]): Cell => of.reduce((a, b) => (b.events.length > a.events.length ? b : a));
    const worst = largest(failed);
    clustered.add(worst.events.length > 1 ? worst : largest(single));
  }
}

/** What has the same place is below each other in the order of the events. */
const inOrder = (singles: readonly Single[]): readonly Single[] =>
  [...group(singles, ({ box }) => `${box.left} ${box.right}`).values()].flatMap(own => {
    const rows = own.map(({ row }) => row).sort(ascending);
    return [...own].sort((a, b) => a.event.order - b.event.order).map((single, at) => ({ ...single, row: rows[at]! }));
  });
