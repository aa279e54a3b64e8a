import type { TextBlock } from '@cityfacts/core/labels/text-block.js';
import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import type { scaleOf } from './axis.js';
import { cellsOf, lengths, type Cell } from './time-bins.js';
import { boxOfEvent, labelsOf, mostOf, labelPositionsOf, type EventBox } from './geometry.js';
import { pack, type Packed, type Parcel, type Stand } from './label-candidates.js';
import { FONT_SIZE } from './layout-builder.js';
import type { TimelineEvent, TimelineModel } from './types.js';

/** An event that is drawn as itself. */
export interface Single {
  readonly event: TimelineEvent;
  readonly extent: EventBox;
  readonly labels: readonly TextBlock[];
  readonly parcel: Parcel;
  readonly packed: Packed;
}

/** What one lane shows: single events in rows, and the clusters below them. */
export interface LaneContent {
  readonly singles: readonly Single[];
  readonly clusters: readonly Cell[];
}

/** Nodes a cluster has. */
const NODES_PER_CLUSTER = 2;
const LABEL_ROWS = 12;
const NUMBER_ROWS = 3;
/** The rows of a lane where nothing else is left: more than the single events a drawing can have. */
const ROWS = 400;

/**
 * Decides what is single and what is cluster: events in cells by period ─▶ the largest cluster that stays single within
 * the drawing's room (which depends on the width alone) ─▶ rows; a cell that finds no row becomes a cluster.
 * Linear in the events; all that is more than that is done for the few single ones.
 */
export function layoutLanes(
  model: TimelineModel,
  scale: ReturnType<typeof scaleOf>,
  context: LayoutContext,
): readonly LaneContent[] {
  const room = context.width * 0.7;
  // Of three digits.
  const number = Math.ceil(context.measurer.width('000', FONT_SIZE, 600)) + 1;
  const measured = new Map<TimelineEvent, Omit<Single, 'packed'>>();
  const measure = (event: TimelineEvent): Omit<Single, 'packed'> => {
    const known = measured.get(event);
    if (known) return known;
    const extent = boxOfEvent(event, scale);
    const labels = labelsOf(event, model, context.width, context.measurer);
    // Words over the thick edge of a half look underlined: there they are inside only where they must.
    const inside = ({ left, right }: Stand): number => Number(left === extent.left && right === extent.right);
    const single = {
      event,
      extent,
      labels,
      parcel: {
        when: `${extent.from} ${extent.x}`,
        labels: labels
          .flatMap(({ width, lines }, form) =>
            labelPositionsOf(extent, form, width, lines.length, mostOf(context.width)),
          )
          .sort((a, b) => (event.row.dateEdge ? inside(a) - inside(b) : 0)),
        numbers: labelPositionsOf(extent, -1, number, 1, number),
      },
    };
    measured.set(event, single);
    return single;
  };
  let last: readonly LaneContent[] = [];
  for (const length of lengths(model.domain, scale.right - scale.left)) {
    const cells = cellsOf(model, length);
    const costs = cells.map(({ events }) =>
      events.length > room ? Infinity : events.reduce((sum, event) => sum + costOf(event), 0),
    );
    const sizes = [...new Set([...cells.map(({ events }) => events.length), 1])].sort((a, b) => b - a);
    for (const most of sizes) {
      const cost = cells.reduce(
        (sum, { events }, at) => sum + (events.length <= most ? costs[at]! : NODES_PER_CLUSTER),
        0,
      );
      if (cost > room && most > 1) continue;
      last = model.lanes.map((_, lane) =>
        laneContent(
          cells.filter(cell => cell.lane === lane),
          most,
          measure,
          context.width,
        ),
      );
      const numbers = last.flatMap(lane => lane.singles).filter(isNumbered).length;
      if (cost <= room && numbers <= context.width / 14) return last;
    }
  }
  return last;
}

/** Nodes a single event has at most: mark, two lines or a number, band, the half that is meant. */
const costOf = ({ row, span: when }: TimelineEvent): number =>
  3 + Number(when!.precision !== 'day') + Number(Boolean(row.dateEdge));

const isNumbered = ({ packed }: Single): boolean => packed.form < 0;

function laneContent(
  cells: readonly Cell[],
  most: number,
  measure: (event: TimelineEvent) => Omit<Single, 'packed'>,
  width: number,
): LaneContent {
  const crowded = new Set(cells.filter(cell => cell.events.length > most));
  for (let round = 0; ; round++) {
    const cellOf = new Map<TimelineEvent, Cell>();
    for (const cell of cells) if (!crowded.has(cell)) for (const event of cell.events) cellOf.set(event, cell);
    const drafts = [...cellOf.keys()]
      .map(measure)
      .sort((a, b) => a.extent.from - b.extent.from || a.extent.x - b.extent.x);
    const parcels = drafts.map(({ parcel }) => parcel);
    const rows = round < 4 ? LABEL_ROWS + NUMBER_ROWS : ROWS;
    // A lane that is not crowded has labels in the last rows too.
    const all = pack(parcels, { width, labelRows: Math.min(rows, LABEL_ROWS + NUMBER_ROWS), rows });
    const packed = all.includes(null) ? pack(parcels, { width, labelRows: LABEL_ROWS, rows }) : all;
    const failed = drafts.filter((_, index) => !packed[index]).map(({ event }) => cellOf.get(event)!);
    const big = failed.filter(cell => cell.events.length > 1);
    if (round < 4 && failed.length) {
      for (const cell of big) crowded.add(cell);
      if (!big.length) round = 3;
      continue;
    }
    const singles = drafts.flatMap((draft, index) => (packed[index] ? [{ ...draft, packed: packed[index] }] : []));
    return { singles, clusters: cells.filter(cell => crowded.has(cell)) };
  }
}
