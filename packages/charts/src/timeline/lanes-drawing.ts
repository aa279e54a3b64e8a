import type { EventKind } from '@cityfacts/data';
import { positionBlock } from '@cityfacts/core/labels/text-block.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { formatTally } from '@cityfacts/core/format/count.js';
import type { NavigationNode } from '@cityfacts/core/chart-definition.js';
import { round2 } from '@cityfacts/core/round.js';
import { ellipsis } from '@cityfacts/core/text/wrap.js';
import type { scaleOf } from './axis.js';
import { msOf } from './calendar.js';
import type { Cell } from './time-bins.js';
import { columnsIn, listing } from './entry-list.js';
import { bandsOf } from './geometry.js';
import { line, markOf, FONT_SIZE, standingOf, stopOf, type Canvas } from './layout-builder.js';
import { type LaneContent, type Single } from './layout-lanes.js';
import { countText } from './texts.js';
import type { TimelineEvent, TimelineLane, TimelineModel } from './types.js';

const HEADING_HEIGHT = 24;
const ROW_HEIGHT = 20;
const CLUSTER_ROW_HEIGHT = 36;
const COUNT_ROW = 26;
const COUNT = 20;
/** Entries of an opened count, and opened counts, that are listed at most. */
const LISTED = 12;
const OPENED = 4;

/** Where the lanes are drawn, and what is numbered on the way. */
export interface LanesCanvas extends Canvas {
  readonly scale: ReturnType<typeof scaleOf>;
  readonly numbered: TimelineEvent[];
  /** Ids of the counts to open: the first few that exist. */
  readonly open: ReadonlySet<string>;
}

export function openCells(contents: readonly LaneContent[], { open }: TimelineModel): ReadonlySet<string> {
  const ids = new Set(contents.flatMap(lane => lane.clusters.map(cell => cell.id)));
  return new Set(open.filter(id => ids.has(id)).slice(0, OPENED));
}

/** Name and count, rows of single events, counts, opened counts; the lower edge is returned. */
export function laneDrawing(
  index: number,
  { singles, clusters }: LaneContent,
  top: number,
  canvas: LanesCanvas,
): number {
  const { model, context, into } = canvas;
  const lane = model.lanes[index]!;
  const count = countText(model, lane.count);
  const room = context.width - context.measurer.width(count, FONT_SIZE) - 10;
  const name = ellipsis(lane.name, { text: context.measurer, size: 13, weight: 600, width: room });
  into.texts.push(
    line(name, 0, top + 17, { size: 13, weight: 600 }),
    line(count, context.measurer.width(name, 13, 600) + 8, top + 17, { fill: 'muted' }),
  );
  const heights: number[] = [];
  for (const { packed, labels } of singles)
    heights[packed.row] = Math.max(
      heights[packed.row] ?? ROW_HEIGHT,
      labels[packed.form]?.lines.length === 2 ? CLUSTER_ROW_HEIGHT : ROW_HEIGHT,
    );
  const tops: number[] = [];
  let y = top + HEADING_HEIGHT;
  heights.forEach((height, row) => {
    tops[row] = y;
    y += height;
  });
  for (const single of singles)
    singleDrawing(single, tops[single.packed.row]! + heights[single.packed.row]! / 2, index, canvas);
  return crowdDrawing(clusters, lane, index, y, canvas);
}

function singleDrawing(single: Single, y: number, row: number, { model, into, numbered }: LanesCanvas): void {
  const { event, extent, labels, packed } = single;
  const label = labels[packed.form];
  const standing = standingOf(event);
  const x = round2(extent.x);
  into.bands.push(...bandsOf(event, extent, y));
  if (!extent.bare) into.marks.push(markOf(event, x, round2(y)));
  const { anchor } = packed;
  if (!label) {
    numbered.push(event);
    into.labels.push({
      ...standing,
      ...line(String(numbered.length), packed.x, y + 4.2, { anchor, weight: 600 }),
    });
  } else
    for (const text of positionBlock(label, packed.x, y - label.height / 2, anchor))
      into.labels.push({ ...standing, ...text, x: round2(text.x), y: round2(text.y) });
  const wide = extent.to - extent.from > 24;
  const box: NavigationNode['box'] = wide
    ? [round2(extent.from), round2(y - 9), round2(extent.to - extent.from), 18]
    : undefined;
  const node = stopOf(event, model, { x, y: round2(y), ...(box && { box }) });
  into.nodes.push({ node, order: event.order, row });
}

/** A box with round ends, unlike the bands. */
export function pill(x: number, y: number, width: number, height: number): string {
  const r = height / 2;
  const side = round2(width - height);
  return `M${round2(x + r)},${y}h${side}a${r},${r} 0 0,1 0,${height}h${-side}a${r},${r} 0 0,1 0,${-height}z`;
}

/** Counts in up to three rows: periods, years, what is longer. */
function crowdDrawing(
  clusters: readonly Cell[],
  lane: TimelineLane,
  row: number,
  top: number,
  canvas: LanesCanvas,
): number {
  const { model, scale, context, into, open } = canvas;
  let y = top;
  for (const size of [0, 1, 2]) {
    if (!clusters.some(cell => cell.size === size)) continue;
    for (const cell of clusters) {
      if (cell.size !== size) continue;
      const [left, right] = [scale.xOf(msOf(cell.from)) + 1, scale.xOf(msOf(cell.to)) - 1];
      const box = [round2(left), round2(y + 3), round2(right - left), COUNT] as const;
      const count = String(cell.events.length);
      const short = formatTally(cell.events.length, model.locale);
      const x = round2((left + right) / 2);
      into.clusters.push({
        entity: cell.id,
        places: lane.place ? [lane.place] : [],
        series: lane.series,
        d: pill(...box),
        open: open.has(cell.id),
        text: line(context.measurer.width(count, FONT_SIZE, 600) + 4 > right - left ? short : count, x, y + 17.2, {
          anchor: 'middle',
          weight: 600,
        }),
      });
      into.nodes.push({
        node: countStop(cell, lane, { x, y: round2(y + 13), box }, canvas),
        order: orderOf(cell),
        row,
      });
    }
    y += COUNT_ROW;
  }
  for (const cell of clusters) if (open.has(cell.id)) y = opened(cell, lane, y, canvas);
  return y + 6;
}

/** A count comes where the first of its events would; what it lists, before the next event. */
const orderOf = ({ events }: Cell): number => events[0]!.order - 0.5;

const periodOf = ({ period }: Cell, { strings, locale }: TimelineModel): string =>
  period ? formatEdtf(period, locale) : strings.longer;

function countStop(
  cell: Cell,
  lane: TimelineLane,
  place: Pick<NavigationNode, 'x' | 'y' | 'box'>,
  { model, open }: LanesCanvas,
): NavigationNode {
  const { strings } = model;
  const kinds: Partial<Record<EventKind, number>> = {};
  for (const { kind } of cell.events) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const count = countText(model, cell.events.length);
  const label = `${lane.name}${strings.gap}${periodOf(cell, model)}${strings.colon}${count}`;
  return {
    id: `count/${cell.id}`,
    ...place,
    r: 12,
    entity: cell.id,
    ...(lane.place && { place: lane.place }),
    opens: cell.id,
    expanded: open.has(cell.id),
    label,
    accessibleName: `${label}${strings.gap}${open.has(cell.id) ? strings.closes : strings.opens}`,
    title: `${lane.name} · ${periodOf(cell, model)}`,
    details: [
      { label: strings.event, text: count },
      ...(Object.entries(kinds) as [EventKind, number][])
        .sort((a, b) => b[1] - a[1])
        .map(([kind, times]) => ({ label: strings.kind[kind], text: countText(model, times) })),
    ],
  };
}

/** The first events of a count as a list below the lane; the count stays, to close it. */
const opened = (cell: Cell, lane: TimelineLane, top: number, canvas: LanesCanvas): number =>
  listing(
    {
      head: `${periodOf(cell, canvas.model)}${canvas.model.strings.colon}${countText(canvas.model, cell.events.length)}`,
      entries: cell.events,
      most: LISTED,
      columns: columnsIn(canvas.context.width),
      text: ({ title, date, places }, muted) => [
        { text: title, size: FONT_SIZE },
        muted(date, lane.place ? '' : places),
      ],
      nodes: { order: orderOf(cell) + 0.25, row: -1 },
    },
    top,
    canvas,
  );
