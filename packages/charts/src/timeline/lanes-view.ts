import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { formatTally } from '@cityfacts/core/format/count.js';
import type { NavigationNode } from '@cityfacts/core/chart-definition.js';
import { layoutBlock, positionBlock, type TextBlock } from '@cityfacts/core/labels/text-block.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import { round2 } from '@cityfacts/core/round.js';
import { axisOf, scaleOf, type ScaledTime } from './axis.js';
import { msOf } from './calendar.js';
import { clusterNode } from './cluster-node.js';
import { entriesBelow, remarks } from './list-view.js';
import { labelsOf, leading, type LaneLabel } from './lane-labels.js';
import { layoutLanes, MARK_RADIUS, ROW_HEIGHT, type LaneContent, type Single } from './lane-marks.js';
import {
  drawnLine,
  FONT_SIZE,
  inColor,
  line,
  linked,
  markOf,
  NAME_SIZE,
  seriesRef,
  stopOf,
  yearOf,
} from './layout-builder.js';
import type { LayoutBuilder } from './layout-builder.js';
import { countText } from './texts.js';
import type { Cell } from './time-bins.js';
import type { DateBand, TimelineLane, TimelineLayout, TimelineModel } from './types.js';

/** The names of the lanes: at most this share of the width, and so many px. */
const NAMES_SHARE = 0.24;
const MAX_NAMES_WIDTH = 150;
const NAMES_GAP = 10;
/** Above and below what is in a lane. */
const LANE_PADDING = 8;
const CLUSTER_HEIGHT = 18;
const CLUSTER_ROW_HEIGHT = 22;
/** From a mark to its words. */
const LABEL_GAP = 5;
/** Clusters that are open at once. */
const MAX_OPEN = 4;
/** From here on the years are written below the lanes too, px. */
const MIN_HEIGHT_SECOND_AXIS = 420;

type Drawn = Pick<
  TimelineLayout,
  'readingGuide' | 'scale' | 'lines' | 'bands' | 'clusters' | 'marks' | 'labels' | 'texts' | 'nodes' | 'height'
>;

/** names ─▶ scale ─▶ marks and clusters ─▶ labels ─▶ lanes ─▶ nodes. */
export function layoutLanesView(into: LayoutBuilder): Drawn {
  const { model, context } = into;
  const names = namesOf(into);
  const start = Math.max(0, ...names.map(({ width }) => width)) + NAMES_GAP;
  const scale = scaleOf(model, context.width, start);
  const contents = layoutLanes(model, scale, context.width, new Set(leading(model)));
  const marks = contents.reduce((sum, { singles }) => sum + singles.length, 0);
  const ids = new Set(contents.flatMap(({ clusters }) => clusters.map(({ id }) => id)));
  const open = new Set(model.open.filter(id => ids.has(id)).slice(0, MAX_OPEN));
  const axis = axisOf(model, scale.xOf, 0, context);
  into.texts.push(...axis.texts);
  let y = axis.height;
  if (model.blank) {
    into.texts.push(line(model.blank, start, y + 22, { fill: 'muted' }));
    y += 36;
  }
  contents.forEach((content, index) => {
    into.lines.push(drawnLine('rule', [0, y, context.width, y]));
    const labels = labelsOf(content, marks, model, scale, context);
    y = laneView({ content, labels, name: names[index]!, index, top: y, scale, open, into });
  });
  if (contents.length) into.lines.push(drawnLine('rule', [0, y, context.width, y]));
  const bottom = y;
  for (const x of axis.ticks) into.lines.push(drawnLine('grid', [x, 4, x, bottom]));
  if (bottom > MIN_HEIGHT_SECOND_AXIS) {
    const below = axisOf(model, scale.xOf, bottom, context);
    into.texts.push(...below.texts);
    y += below.height;
  }
  y = asOfLine(into, scale, axis.height, bottom, y);
  y = remarks(into, y);
  return {
    lines: into.lines,
    bands: into.bands,
    clusters: into.clusters,
    marks: into.marks,
    labels: into.labels,
    texts: into.texts,
    ...(into.bands.some(({ as }) => as === 'band') ? {} : { readingGuide: model.plainGuide }),
    nodes: linked(into.nodes),
    scale: { domain: scale.domain, extent: scale.extent, left: scale.left, right: scale.right },
    height: round2(y),
  };
}

/** Name and count of each lane. */
const namesOf = ({ model, context: { width, measurer } }: LayoutBuilder): readonly TextBlock[] =>
  model.lanes.map(lane =>
    layoutBlock(
      [
        { text: lane.name, size: NAME_SIZE, weight: 600, ...inColor(lane.series) },
        // A lane without a name is the only one.
        ...(lane.name
          ? [
              {
                text: lane.count ? countText(model, lane.count) : model.strings.none,
                size: FONT_SIZE,
                fill: 'muted' as const,
              },
            ]
          : []),
      ],
      Math.min(MAX_NAMES_WIDTH, width * NAMES_SHARE),
      measurer,
    ),
  );

interface LaneInput {
  readonly content: LaneContent;
  readonly labels: readonly LaneLabel[];
  readonly name: TextBlock;
  readonly index: number;
  readonly top: number;
  readonly scale: ScaledTime;
  readonly open: ReadonlySet<string>;
  readonly into: LayoutBuilder;
}

/** Labels, then the line with marks and clusters, all in the colour of the lane, then what is opened; the lower edge is returned. */
function laneView({ content, labels, name, index, top, scale, open, into }: LaneInput): number {
  const { model, context } = into;
  const { singles, clusters } = content;
  const lane = model.lanes[index]!;
  const rows = singles.map(({ row }) => row);
  const half = clusters.length ? CLUSTER_HEIGHT / 2 : MARK_RADIUS;
  const above = Math.max(half, -Math.min(0, ...rows) * ROW_HEIGHT + MARK_RADIUS);
  const below = Math.max(half, Math.max(0, ...rows) * ROW_HEIGHT + MARK_RADIUS);
  const sizes = [0, 1, 2].filter(size => clusters.some(cell => cell.size === size));
  const moreRows = Math.max(0, sizes.length - (sizes[0] ? 0 : 1)) * CLUSTER_ROW_HEIGHT;
  const bottoms = labelBottoms(labels, singles, clusters, scale);
  const heights = labels.map((label, at) => bottoms[at]! + label.block.height);
  const up = Math.max(above, (name.lines[0]?.size ?? 0) * 0.7, ...heights);
  const middle = round2(top + LANE_PADDING + up);
  const bottom = Math.max(middle + below + moreRows, middle + name.height - NAME_SIZE * 0.7);
  into.texts.push(...positionBlock(name, 0, middle - NAME_SIZE * 0.7));
  into.lines.push(drawnLine('lane', [scale.left, middle, scale.right, middle], lane.series));
  for (const single of singles) singleView(single, middle + single.row * ROW_HEIGHT, index, lane, into);
  labels.forEach((label, at) => labelView(label, middle, bottoms[at]!, lane, into));
  let y = middle;
  for (const size of [0, 1, 2]) {
    const cells = clusters.filter(cell => cell.size === size);
    if (!cells.length) continue;
    if (size)
      y += Math.max(y === middle ? below : 0, 0) + CLUSTER_ROW_HEIGHT / 2 + (y === middle ? 0 : CLUSTER_ROW_HEIGHT / 2);
    for (const cell of cells) clusterView(cell, lane, index, y, scale, open, into);
  }
  y = bottom + LANE_PADDING;
  for (const cell of clusters)
    if (open.has(cell.id))
      y = entriesBelow(into, {
        head: `${periodOf(cell, model)}${model.strings.colon}${countText(model, cell.events.length)}`,
        entries: cell.events,
        left: scale.left - MARK_RADIUS,
        width: context.width - scale.left + MARK_RADIUS,
        top: y,
        places: !lane.place,
        order: orderOf(cell) + 0.25,
      });
  return y;
}

/** How far above the line the words of each label end: above the marks and the lower labels under them. */
function labelBottoms(
  labels: readonly LaneLabel[],
  singles: readonly Single[],
  clusters: readonly Cell[],
  { xOf }: ScaledTime,
): readonly number[] {
  const under = [
    ...singles.map(({ box: { left, right }, row }) => ({ left, right, top: MARK_RADIUS - row * ROW_HEIGHT })),
    ...clusters
      .filter(({ size }) => !size)
      .map(({ from, to }) => ({ left: xOf(msOf(from)), right: xOf(msOf(to)), top: CLUSTER_HEIGHT / 2 })),
  ];
  const bottoms: number[] = [];
  labels
    .map((label, at) => ({ label, at }))
    .sort((a, b) => a.label.tier - b.label.tier)
    .forEach(({ label: { left, right, block }, at }) => {
      const top = Math.max(
        MARK_RADIUS,
        ...under.filter(one => one.left < right + 2 && left < one.right + 2).map(one => one.top),
      );
      bottoms[at] = top + LABEL_GAP;
      under.push({ left, right, top: top + LABEL_GAP + block.height });
    });
  return bottoms;
}

function singleView(
  { event, box }: Single,
  y: number,
  row: number,
  { series }: TimelineLane,
  into: LayoutBuilder,
): void {
  const { model } = into;
  const { span } = event;
  const isBand = box.from < box.to;
  const period = span!.precision === 'interval';
  const band = (as: DateBand['as'], from: number, to: number): void =>
    void into.bands.push({
      ...seriesRef(event),
      series,
      x0: round2(from),
      x1: round2(to),
      y: round2(y),
      as,
      openLeft: box.openLeft,
      openRight: box.openRight,
    });
  if (isBand) {
    band(period ? 'period' : span!.qualified ? 'approximate' : 'band', box.from, box.to);
    const [first, last] = box.half;
    if (!period && first < last && (first > box.from || last < box.to)) band('half', first, last);
  }
  if (!box.bare) into.marks.push({ ...markOf(event, box.x, y, model, (isBand && !period) || span!.qualified), series });
  const wide = box.to - box.from > 24;
  const target: NavigationNode['box'] = wide
    ? [round2(box.from), round2(y - 9), round2(box.to - box.from), 18]
    : undefined;
  into.nodes.push({
    node: stopOf(event, model, {
      x: round2(box.x),
      y: round2(y),
      group: yearOf(span!.first, into),
      ...(target && { box: target }),
    }),
    order: event.order,
    row,
  });
}

function labelView(
  { single, block, anchor, x }: LaneLabel,
  middle: number,
  bottom: number,
  { series }: TimelineLane,
  into: LayoutBuilder,
): void {
  const { event, box, row } = single;
  const top = middle - bottom - block.height;
  for (const text of positionBlock(block, x, top, anchor)) into.labels.push({ ...seriesRef(event), ...text, series });
  const mark = middle + row * ROW_HEIGHT - MARK_RADIUS - 1;
  // A line where the label is not right above its mark.
  if (mark - (middle - bottom) > LABEL_GAP + 4)
    into.lines.push(drawnLine('leader', [box.x, middle - bottom + 1, box.x, mark], series));
}

function clusterView(
  cell: Cell,
  lane: TimelineLane,
  row: number,
  y: number,
  scale: ScaledTime,
  open: ReadonlySet<string>,
  into: LayoutBuilder,
): void {
  const { model, clusters, nodes } = into;
  const { measurer } = into.context;
  const [left, right] = [scale.xOf(msOf(cell.from)) + 1.5, scale.xOf(msOf(cell.to)) - 1.5];
  const box = [round2(left), round2(y - CLUSTER_HEIGHT / 2), round2(right - left), CLUSTER_HEIGHT] as const;
  const count = String(cell.events.length);
  const fits = measurer.width(count, FONT_SIZE, 600) + 4 <= right - left;
  const x = round2((left + right) / 2);
  clusters.push({
    entity: cell.id,
    places: lane.place ? [lane.place] : [],
    series: lane.series,
    x: box[0],
    y: box[1],
    width: box[2],
    height: CLUSTER_HEIGHT,
    open: open.has(cell.id),
    text: line(fits ? count : formatTally(cell.events.length, model), x, y + 4.2, {
      anchor: 'middle',
      weight: 600,
    }),
  });
  nodes.push({
    node: clusterNode(
      cell.id,
      cell.events,
      [lane.name, periodOf(cell, model)].filter(Boolean).join(SEPARATOR),
      open.has(cell.id),
      {
        x,
        y: round2(y),
        box,
        group: yearOf(cell.events[0]!.span!.first, into),
        ...(lane.place && { place: lane.place }),
      },
    ),
    order: orderOf(cell),
    row,
  });
}

/** A count comes where the first of its events would; what it lists, before the next event. */
const orderOf = ({ events }: Pick<Cell, 'events'>): number => events[0]!.order - 0.5;

const periodOf = ({ period }: Cell, model: TimelineModel): string =>
  period ? formatEdtf(period, model) : model.strings.longer;

/** The day of the figures, with its words below the lanes. */
function asOfLine(
  { model: { asOf }, context: { measurer }, lines, texts }: LayoutBuilder,
  { left, right, xOf }: ScaledTime,
  top: number,
  bottom: number,
  y: number,
): number {
  const x = asOf ? xOf(asOf.ms) : NaN;
  if (!asOf || !(x >= left - 0.5 && x <= right + 0.5)) return y;
  lines.push(drawnLine('today', [x, top, x, y + 4]));
  const wide = measurer.width(asOf.text, FONT_SIZE);
  const anchor = x + wide > right ? 'end' : 'start';
  texts.push(line(asOf.text, x, y + 16, { anchor, fill: 'muted' }));
  return y + 22;
}
