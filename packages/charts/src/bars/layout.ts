import type { LayoutContext, NavigationNode } from '@cityfacts/core/chart-definition.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import { textLine } from '@cityfacts/core/labels/text-line.js';
import { round2 } from '@cityfacts/core/round.js';
import { linearScale } from '@cityfacts/core/scale/linear.js';
import { ellipsis, wrap } from '@cityfacts/core/text/wrap.js';
import { barsNodes, type Box, type NavigableRow } from './navigation.js';
import { ARROW, MIN_BAR_WIDTH, MIN_PATTERN_WIDTH, SEGMENT_GAP } from './texture.js';
import type {
  BarFund,
  BarGroup,
  BarList,
  BarPiece,
  BarRow,
  BarsLayout,
  BarsModel,
  PieceLabel,
  PlacedLabel,
  PlacedRow,
} from './types.js';

/** From here on names are beside the bars, below it above them, px. */
const MIN_WIDTH_NAMES_BESIDE = 560;
/** Share of the width for names beside the bars, at most so many px, and from there to the bars. */
const NAME_SHARE = 0.42;
const MAX_NAME_WIDTH = 360;
const NAME_GAP = 16;
/** Room for a city's marker before the name, px. */
const MARKER = 17;
/** Sizes of names and figures, and of all other words, px; from one line to the next. */
const NAME_SIZE = 13;
const TEXT_SIZE = 12;
const NAME_LEADING = 16;
const TEXT_LEADING = 15;
const MAX_NAME_LINES = 2;
const MAX_ANNOTATION_LINES = 3;
/** Between a bar and its figure, px. */
const VALUE_GAP = 7;
/** Bars are at least this share of their column, however long their figures are. */
const MIN_BAR_SHARE = 0.6;
/** Around words inside a bar, px. */
const LABEL_PADDING = 5;
/** Height of a heading with its line, and the room above the second one, px. */
const HEADING_HEIGHT = 29;
const GROUP_GAP = 13;
/** Above a list of funds without a bar, px. */
const LIST_GAP = 8;

/** Columns and scale, the same for every row. */
interface Columns {
  readonly context: LayoutContext;
  readonly including: string;
  readonly beside: boolean;
  readonly marked: boolean;
  readonly indent: number;
  readonly nameWidth: number;
  readonly left: number;
  readonly zero: number;
  readonly hasZeroLine: boolean;
  readonly barHeight: number;
  readonly pitch: number;
  readonly xOf: (value: number) => number;
}

/** model ─▶ columns and scale ─▶ groups of rows one below the other ─▶ lists ─▶ nodes. */
export function layoutBars(model: BarsModel, context: LayoutContext): BarsLayout {
  const { width, measurer } = context;
  const { shown, showAll, problems } = model;
  const zero: BarsLayout['zero'][number][] = [];
  const rules: BarsLayout['rules'][number][] = [];
  const headings: PlacedLabel[] = [];
  const rows: PlacedRow[] = [];
  const targets: NavigableRow[] = [];
  const isTable = model.view === 'table' || !(model.groups.length || model.lists.length);
  let y = 0;
  if (!isTable) {
    const columns = layoutColumns(model, context);
    for (const group of model.groups) {
      if (group.heading) {
        y += y ? GROUP_GAP : 0;
        headings.push(headingOf(group, y, context));
        rules.push([0, round2(y + 23.5), width, round2(y + 23.5)]);
        y += HEADING_HEIGHT;
      }
      for (const row of group.rows) {
        const { placed, bottom, boxes, bar } = layoutRow(row, y, columns);
        rows.push(placed);
        targets.push({
          ids: row.parts.length ? [row.id, ...row.parts] : [row.id],
          names: row.labels,
          city: row.city,
          group: group.heading,
          boxes,
        });
        if (columns.hasZeroLine || row.value === 0)
          zero.push([columns.zero, round2(bar - 3), columns.zero, round2(bar + columns.barHeight + 3)]);
        y = bottom;
      }
    }
    for (const list of model.lists) {
      y += y ? LIST_GAP : 0;
      const { placed, bottom, boxes } = layoutList(list, y, context);
      headings.push(...placed);
      list.items.forEach(({ id, city, text }, index) =>
        targets.push({ ids: [id], names: [text], city, group: list.heading, boxes: [boxes[index]!] }),
      );
      y = bottom;
    }
    if (model.more) {
      const lines = wrap(model.more, { text: measurer, size: TEXT_SIZE, width });
      headings.push({
        ...general,
        texts: lines.map((line, index) => textLine(line, 0, y + 20 + index * TEXT_LEADING, { fill: 'muted' })),
      });
      y += 24 + (lines.length - 1) * TEXT_LEADING;
    }
  }
  const nodes: readonly NavigationNode[] = barsNodes(targets);
  return {
    view: isTable ? 'table' : 'bars',
    width,
    height: round2(y),
    nodes,
    legend: [],
    notes: [],
    problems,
    shown,
    showAll,
    zero,
    rules,
    headings,
    rows,
  };
}

const none: readonly never[] = [];

/** A label of no city. */
const general = { entities: [], series: -1, marker: null, texts: [] } as const;

/** figures ─measure─▶ scale: as long as it can be with the figures beside the bars. */
function layoutColumns({ groups, marked, domain, including }: BarsModel, context: LayoutContext): Columns {
  const { width, measurer } = context;
  const beside = width >= MIN_WIDTH_NAMES_BESIDE;
  const indent = marked ? MARKER : 0;
  const nameWidth = (beside ? Math.min(MAX_NAME_WIDTH, Math.round(width * NAME_SHARE)) : width) - indent;
  const left = beside ? indent + nameWidth + NAME_GAP : 0;
  const [least, most] = domain;
  const room = width - left;
  let length = room;
  for (const { rows } of groups)
    for (const { value, figure, open } of rows) {
      const end = (Math.max(value, 0) - least) / (most - least || 1);
      const tail = (open ? ARROW : 0) + VALUE_GAP + measurer.width(figure, NAME_SIZE, 600);
      if (end > 0) length = Math.min(length, (room - tail) / end);
    }
  const xOf = linearScale(domain, [left, left + Math.max(length, room * MIN_BAR_SHARE)]);
  return {
    context,
    including,
    beside,
    marked,
    indent,
    nameWidth,
    left,
    zero: round2(xOf(0)),
    hasZeroLine: least < 0,
    barHeight: beside ? 18 : 14,
    pitch: beside ? 40 : 56,
    xOf,
  };
}

function headingOf(
  { heading, caption, city, rows }: BarGroup,
  top: number,
  { width, measurer }: LayoutContext,
): PlacedLabel {
  const x = city ? MARKER : 0;
  const whole = measurer.width(heading, 14, 600);
  const text = ellipsis(heading, { text: measurer, size: 14, weight: 600, width: width - x });
  const name = textLine(text, x, top + 15, { size: 14, weight: 600, ...(city && { colorSeries: city.series }) });
  const after = x + whole + 8;
  const fits = caption && after + measurer.width(caption, TEXT_SIZE) <= width;
  return {
    entities: city ? [city.id, ...rows.flatMap(row => [row.id, ...row.parts])] : [],
    series: city?.series ?? -1,
    marker: city && { x: 6, y: round2(top + 10.5) },
    texts: [name, ...(fits ? [textLine(caption, after, top + 15, { fill: 'muted' })] : [])],
  };
}

interface RowLayout {
  readonly placed: PlacedRow;
  readonly bottom: number;
  /** Top of the bar. */
  readonly bar: number;
  /** Of the row, then of each of its parts. */
  readonly boxes: readonly Box[];
}

/** label ─▶ bar with segments and figure ─▶ lines below the bar: parts, annotations, a figure without room. */
function layoutRow(row: BarRow, top: number, columns: Columns): RowLayout {
  const { context, beside, marked, indent, nameWidth, left, barHeight, pitch, including } = columns;
  const { width, measurer } = context;
  const lines = linesOf(row.name, NAME_SIZE, 600, nameWidth, MAX_NAME_LINES, context);
  const style = { size: NAME_SIZE, weight: 600, ...(row.city && { colorSeries: row.series }) } as const;
  // A name alone is level with its bar.
  const first = top + (beside && !row.meta && lines.length === 1 ? 20.5 : 14);
  const texts = lines.map((line, index) => textLine(line, indent, first + index * NAME_LEADING, style));
  let below = first + (lines.length - 1) * NAME_LEADING;
  if (row.meta) {
    for (const line of linesOf(row.meta, TEXT_SIZE, 400, nameWidth, MAX_NAME_LINES, context)) {
      below += TEXT_LEADING;
      texts.push(textLine(line, indent, below, { fill: 'muted' }));
    }
  }
  const bar = beside ? top + 7 : below + 6;
  const entities = [row.id, row.city];
  const { pieces, end } = layoutBar(row, entities, bar, columns);
  const middle = bar + barHeight / 2 + 4.5;
  let under = bar + barHeight;
  const add = (text: string, weight: 400 | 600, size: number, lines: number, fill: PlacedText['fill'] = 'text') => {
    for (const line of linesOf(text, size, weight, width - left, lines, context)) {
      under += TEXT_LEADING;
      texts.push(textLine(line, left, under, { size, weight, fill }));
    }
  };
  let x = end + VALUE_GAP;
  const figureWidth = measurer.width(row.figure, NAME_SIZE, 600);
  if (x + figureWidth <= width + 0.01) {
    texts.push(textLine(row.figure, x, middle, { size: NAME_SIZE, weight: 600 }));
    x += figureWidth + 10;
  } else {
    add(row.figure, 600, NAME_SIZE, Infinity);
    x = Infinity;
  }
  const labels = row.segments.length ? labelsOf(row, pieces, bar, columns) : none;
  if (row.caption.length) add(captionOf(including, row.caption, width - left, context), 400, TEXT_SIZE, 1, 'muted');
  const partsBottom = under;
  for (const { text, emphasis } of row.annotations) {
    const weight = emphasis ? 600 : 400;
    const length = measurer.width(text, TEXT_SIZE, weight);
    if (x + length <= width) {
      texts.push(textLine(text, x, middle, { weight }));
      x += length + 10;
    } else add(text, weight, TEXT_SIZE, MAX_ANNOTATION_LINES);
  }
  const bottom = Math.max(
    top + pitch - (row.meta ? 0 : beside ? 8 : TEXT_LEADING),
    below + (beside ? 11 : 0),
    under + (under > bar + barHeight ? 8 : 7),
  );
  const boxes: Box[] = [[0, top, width, bottom - top - 3]];
  for (const id of row.parts) {
    const piece = pieces.find(({ entities }) => entities[0] === id);
    boxes.push(
      piece
        ? [piece.left, bar, piece.right - piece.left, barHeight]
        : [left, bar + barHeight, width - left, Math.max(partsBottom - bar - barHeight + 4, 12)],
    );
  }
  return {
    placed: {
      entities: row.parts.length ? [...entities, ...row.parts] : entities,
      series: row.series,
      marker: marked ? { x: 6, y: round2(first - 4.5) } : null,
      texts,
      pieces,
      labels,
    },
    bottom,
    bar,
    boxes,
  };
}

/** One line where it fits, which most do. */
function linesOf(
  text: string,
  size: number,
  weight: 400 | 600,
  width: number,
  maxLines: number,
  { measurer }: LayoutContext,
): readonly string[] {
  if (!text.includes('\n') && measurer.width(text, size, weight) <= width) return [text];
  return wrap(text, { text: measurer, size, weight, width, maxLines });
}

/** Segments, then what they leave of the whole, with ground between neighbours; where most segments are too short, one bar. */
function layoutBar(row: BarRow, own: readonly string[], top: number, { xOf, barHeight }: Columns) {
  const { value, series } = row;
  const [start, tip] = [xOf(0), xOf(value)];
  const left = Math.min(start, tip);
  const right = value ? Math.max(start, tip, left + MIN_BAR_WIDTH) : start;
  const piece = (from: number, to: number, fund: BarFund, open: boolean, entities: readonly string[]): BarPiece => ({
    left: round2(from),
    right: round2(to),
    top: round2(top),
    bottom: round2(top + barHeight),
    pattern: fund.pattern,
    open,
    series,
    entities,
  });
  let from = left;
  let sum = 0;
  const segments = row.segments.map(part => {
    sum += part.value;
    const to = xOf(sum);
    const placed = piece(from, to - SEGMENT_GAP, part, false, [part.id, ...own]);
    from = to;
    return placed;
  });
  const clear = segments.filter(segment => segment.right - segment.left >= MIN_PATTERN_WIDTH);
  const isWhole = clear.length * 2 < segments.length;
  const pieces = value ? (isWhole ? [] : segments) : [];
  const rest = isWhole ? left : from;
  if (value && (!pieces.length || right - rest >= 0.5 || row.open)) pieces.push(piece(rest, right, row, row.open, own));
  return { pieces, end: right + (row.open ? ARROW : 0) };
}

/** Name and figure in the segment, or the figure alone, where they have room. */
function labelsOf(
  row: BarRow,
  pieces: readonly BarPiece[],
  bar: number,
  { context, barHeight }: Columns,
): readonly PieceLabel[] {
  return pieces.flatMap(piece => {
    const part = row.segments.find(({ id }) => id === piece.entities[0]);
    if (!part) return [];
    const room = piece.right - piece.left - 2 * LABEL_PADDING;
    const found = [`${part.name} ${part.figure}`, part.figure]
      .map(text => ({ text, width: context.measurer.width(text, TEXT_SIZE, 600) }))
      .find(({ width }) => width <= room);
    if (!found) return [];
    const x = (piece.left + piece.right) / 2;
    const text = textLine(found.text, x, bar + barHeight / 2 + 4.3, { weight: 600, anchor: 'middle' });
    return { text, piece, width: round2(found.width + 2 * LABEL_PADDING) };
  });
}

/** As many parts as have room in one line, and how many more there are; of the only one the name may be cut, never the figure. */
function captionOf(head: string, parts: BarRow['caption'], width: number, { measurer }: LayoutContext): string {
  const more = (count: number) => (parts.length > count ? `${SEPARATOR}+${parts.length - count}` : '');
  for (let count = parts.length; count > 0; count--) {
    const text =
      head +
      parts
        .slice(0, count)
        .map(part => part.join(''))
        .join(SEPARATOR) +
      more(count);
    if (measurer.width(text, TEXT_SIZE) <= width) return text;
  }
  const [name, figure] = parts[0]!;
  const rest = figure + more(1);
  const room = width - measurer.width(rest, TEXT_SIZE);
  return ellipsis(head + name, { text: measurer, size: TEXT_SIZE, width: room }) + rest;
}

/** Heading and names one after the other, as full as the lines go; each name has the box of its words. */
function layoutList({ heading, items, more }: BarList, top: number, context: LayoutContext) {
  const { width, measurer } = context;
  const leading = 17;
  const space = measurer.width(' ', TEXT_SIZE);
  const head = textLine(heading, 0, top + 16, { weight: 600 });
  const lines: { x: number; y: number; text: string; entities: string[] }[] = [
    { x: measurer.width(heading, TEXT_SIZE, 600) + 8, y: head.y, text: '', entities: [] },
  ];
  let end = lines[0]!.x;
  const flow = (text: string, entities: readonly string[]): Box => {
    const pieces = wrap(text, { text: measurer, size: TEXT_SIZE, width });
    let line = lines.at(-1)!;
    const length = measurer.width(text, TEXT_SIZE);
    if (end + length > width) {
      for (const piece of pieces)
        lines.push({ x: 0, y: line.y + leading * (1 + pieces.indexOf(piece)), text: piece, entities: [...entities] });
      line = lines.at(-pieces.length)!;
      end = measurer.width(pieces.at(-1)!, TEXT_SIZE) + space;
      return [0, line.y - 13, Math.min(width, length), 17 + (pieces.length - 1) * leading];
    }
    line.text += (line.text && ' ') + text;
    line.entities.push(...entities);
    const box: Box = [end, line.y - 13, length, 17];
    end += length + space;
    return box;
  };
  const boxes = items.map(({ text, id, city }, index) =>
    flow(index < items.length - 1 || more ? text + SEPARATOR.trimEnd() : text, [id, city]),
  );
  if (more) flow(more, []);
  return {
    placed: [
      { ...general, texts: [head] },
      ...lines
        .filter(({ text }) => text)
        .map(({ x, y, text, entities }) => ({ ...general, entities, texts: [textLine(text, x, y)] })),
    ],
    boxes,
    bottom: lines.at(-1)!.y + 8,
  };
}
