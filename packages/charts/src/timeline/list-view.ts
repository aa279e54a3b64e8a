import { group } from 'd3-array';
import { joinItems } from '@cityfacts/core/labels/items.js';
import { layoutBlock, positionBlock, type Paragraph, type TextBlock } from '@cityfacts/core/labels/text-block.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { round2 } from '@cityfacts/core/round.js';
import type { TextMeasurer } from '@cityfacts/core/text/measure.js';
import { isLaw } from './glyphs.js';
import { clusterNode } from './cluster-node.js';
import { leading } from './lane-labels.js';
import { drawnLine, FONT_SIZE, inColor, line, linked, markOf, NAME_SIZE, seriesRef, stopOf } from './layout-builder.js';
import type { LayoutBuilder } from './layout-builder.js';
import { entryTexts, headOf, isTarget, pageEntries, type Entry } from './entries.js';
import { isAim } from './select.js';
import { countText, fill } from './texts.js';
import type { TimelineEvent, TimelineLayout, TimelineModel } from './types.js';

type Listed = Pick<TimelineLayout, 'marks' | 'clusters' | 'labels' | 'texts' | 'lines' | 'nodes' | 'height'>;

/** The years, the dates that end at the axis, the axis, the words, px. */
const DATES = 50;
const AXIS = 122;
const WORDS = 136;
const ENTRY_GAP = 10;
const YEAR_GAP = 8;
const CLUSTER_SIZE = 18;
/** Up to so many entries are all shown; of more, those that lead, and the others are counted by year. */
export const MAX_ALL = 14;
const MAX_LEADING = 5;
/** Entries of an opened count that are listed at most, below a lane and in a list. */
export const MAX_BELOW = 12;
const MAX_OPENED = 60;

/** The entries under one heading: a year, or what has none. */
interface Section {
  /** `list/2023`, stable while the rows are. */
  readonly id: string;
  readonly head: string;
  readonly entries: readonly Entry[];
  readonly isYear: boolean;
}

/**
 * A vertical axis: years and dates on the left, city and title on the right. `whole`: one page of all entries, with all that
 * is known of each. Else, where there are many, only those that lead; each year counts the others, and opens.
 */
export function layoutListView(into: LayoutBuilder, whole: boolean): Listed {
  const { model, context } = into;
  const shown = whole ? null : leadingOf(model);
  const entries = whole
    ? pageEntries(model, model.listPage)
    : shown
      ? model.events
      : [...model.events, ...model.undated, ...model.targets];
  const { text } = model.listPage;
  let y = 0;
  if (whole && text) {
    into.texts.push(line(text, 0, 13, { fill: 'muted' }));
    y = 24;
  }
  const start = y;
  let axisEnd = y;
  let row = 0;
  for (const section of sectionsOf(entries, model)) {
    if (y > start) into.lines.push(drawnLine('rule', [0, y, context.width, y]));
    y += YEAR_GAP;
    const open = model.open.includes(section.id);
    const leads = section.entries.filter(entry => !shown || (!isTarget(entry) && shown.has(entry)));
    // One entry takes no more room than its count.
    const visible = section.entries.length - leads.length === 1 ? section.entries : leads;
    const rest = section.entries.length - visible.length;
    into.texts.push(line(section.head, 0, y + 12, { size: NAME_SIZE, weight: 600 }));
    // What has no date, or a long year, is under a heading across the page.
    if (!section.isYear || context.measurer.width(section.head, NAME_SIZE, 600) > DATES + 4) y += 24;
    const listed = open ? section.entries.slice(0, Math.max(MAX_OPENED, visible.length)) : visible;
    for (const entry of listed) y = entryView({ entry, section, whole, y, row: row++ }, into);
    if (open && listed.length < section.entries.length) {
      into.texts.push(
        line(fill(model.strings.more, section.entries.length - listed.length), WORDS, y + 12, { fill: 'muted' }),
      );
      y += 24;
    }
    if (rest) y = countView({ section, rest, isWhole: rest === section.entries.length, open, y, row: row++ }, into);
    if (section.isYear) axisEnd = y;
  }
  if (shown) y = remarks(into, y);
  if (axisEnd > start) into.lines.unshift(drawnLine('lane', [AXIS, start + 2, AXIS, axisEnd]));
  return {
    marks: into.marks,
    clusters: into.clusters,
    labels: into.labels,
    texts: into.texts,
    lines: into.lines,
    nodes: linked(into.nodes),
    height: round2(y),
  };
}

/** What has no place on the scale. */
export function remarks({ model, context: { width, measurer }, texts }: LayoutBuilder, top: number): number {
  if (!model.unscaled) return top;
  const block = layoutBlock([{ text: model.unscaled, size: FONT_SIZE, fill: 'muted' }], width, measurer);
  texts.push(...positionBlock(block, 0, top + 6));
  return top + 6 + block.height + 4;
}

/** What is shown of many: what the author leads with; where that is nothing, laws and the first entry of each lane. */
function leadingOf(model: TimelineModel): ReadonlySet<TimelineEvent> | null {
  const { events } = model;
  if (events.length + model.undated.length + model.targets.length <= MAX_ALL) return null;
  if (events.length <= MAX_ALL) return new Set(events);
  const own = leading(model);
  if (own.length) return new Set(own);
  const first = model.lanes.flatMap((_, lane) => events.find(event => event.lane === lane) ?? []);
  return new Set(
    [...new Set([...events.filter(({ row }) => isLaw(row) && row.dateRole !== 'effective'), ...first])].slice(
      0,
      MAX_LEADING,
    ),
  );
}

function sectionsOf(entries: readonly Entry[], model: TimelineModel): readonly Section[] {
  const keyOf = (entry: Entry): string =>
    isTarget(entry)
      ? isAim(entry.row)
        ? 'targets'
        : 'supports'
      : entry.span
        ? String(Math.floor(entry.span.first / 12))
        : 'undated';
  return [...group(entries, keyOf)].map(([key, own]) => ({
    id: `list/${key}`,
    head: headOf(own[0]!, model),
    entries: own,
    isYear: !isTarget(own[0]!) && own[0]!.span !== null,
  }));
}

/** How many entries of a year are not shown; it opens them. */
function countView(
  {
    section: { id, head, entries },
    rest,
    isWhole,
    open,
    y,
    row,
  }: {
    readonly section: Section;
    readonly rest: number;
    readonly isWhole: boolean;
    readonly open: boolean;
    readonly y: number;
    readonly row: number;
  },
  { model, context, clusters, texts, nodes }: LayoutBuilder,
): number {
  const { strings } = model;
  const digits = context.measurer.width(String(rest), FONT_SIZE, 600) + 8;
  const width = Math.max(CLUSTER_SIZE, digits);
  const x = AXIS - width / 2;
  const left = Math.max(WORDS, x + width + 5);
  const block = layoutBlock(
    [{ text: isWhole ? countText(model, rest) : fill(strings.more, rest), size: NAME_SIZE, fill: 'muted' }],
    context.width - left,
    context.measurer,
  );
  clusters.push({
    entity: id,
    places: [],
    series: -1,
    x: round2(x),
    y,
    width: round2(width),
    height: CLUSTER_SIZE,
    open,
    text: line(String(rest), AXIS, y + 13.2, { anchor: 'middle', weight: 600 }),
  });
  texts.push(...positionBlock(block, left, y + 0.5));
  const height = Math.max(CLUSTER_SIZE, block.height);
  nodes.push({
    node: clusterNode(id, entries, head, open, {
      x: AXIS,
      y: round2(y + CLUSTER_SIZE / 2),
      box: [round2(x - 4), round2(y - 4), round2(context.width - x + 4), round2(height + 8)],
      group: head,
    }),
    order: row,
    row,
  });
  return y + height + ENTRY_GAP;
}

function entryView(
  {
    entry,
    section,
    whole,
    y,
    row,
  }: {
    readonly entry: Entry;
    readonly section: Section;
    readonly whole: boolean;
    readonly y: number;
    readonly row: number;
  },
  into: LayoutBuilder,
): number {
  const { model, context } = into;
  const { measurer } = context;
  const texts = entryTexts(entry, model);
  const room = context.width - WORDS;
  const annotation = isTarget(entry) ? undefined : model.annotations[entry.row.id];
  const isBold = annotation?.emphasis || (!isTarget(entry) && model.highlight.includes(entry.row.id));
  const muted = (...parts: readonly string[]): Paragraph => ({
    text: joinItems(parts.filter(Boolean), room, FONT_SIZE, measurer),
    size: FONT_SIZE,
    fill: 'muted',
  });
  const block = layoutBlock(
    [
      { text: texts.places, size: NAME_SIZE, weight: 600, ...inColor(entry.series) },
      {
        text: (annotation?.text || texts.title) + (texts.conflict && ' ≠'),
        size: NAME_SIZE,
        weight: isBold ? 600 : 400,
      },
      // Remarks, and what other sources say, come with the evidence: they are in the details and the table.
      ...(whole ? [muted(texts.role || texts.kind, texts.level), muted(texts.reason)] : []),
    ],
    room,
    measurer,
  );
  const date = dateBlock(entry, model, measurer);
  const middle = y + 8;
  const isExact = isTarget(entry) || (entry.span?.precision === 'day' && !entry.span.qualified);
  const isRough = !isTarget(entry) && (!entry.span || (!isExact && entry.span.precision !== 'interval'));
  const mark = markOf(entry, AXIS, middle, model, isRough);
  into.marks.push(mark);
  const { entity, places, series } = seriesRef(entry);
  for (const text of positionBlock(block, WORDS, y)) into.labels.push({ ...text, entity, places, series });
  for (const text of positionBlock(date, AXIS - 12, y + 1, 'end'))
    into.labels.push({ ...text, entity, places, series });
  const height = Math.max(block.height, date.height);
  into.nodes.push({
    node: stopOf(entry, model, {
      x: AXIS,
      y: round2(middle),
      box: [DATES, round2(y - 3), round2(context.width - DATES), round2(height + 6)],
      group: section.head,
    }),
    order: row,
    row,
  });
  return y + height + ENTRY_GAP;
}

/** The date beside its mark, without the year that is above it; "early in" and "late in" are said. */
function dateBlock(entry: Entry, model: TimelineModel, measurer: TextMeasurer): TextBlock {
  const { strings } = model;
  const edtf = isTarget(entry) ? (entry.row.year ?? '') : (entry.row.date ?? '');
  const half = isTarget(entry) ? null : (entry.span?.half ?? null);
  const short = edtf && formatEdtf(edtf, model, isTarget(entry) ? 'short' : 'inYear');
  const text = half ? fill(strings.edge[half], short || formatEdtf(edtf, model)) : short;
  return layoutBlock([{ text, size: FONT_SIZE, fill: 'muted' }], AXIS - DATES - 14, measurer);
}

/** The first entries of an opened count below its lane; the count stays, to close it. */
export function entriesBelow(
  into: LayoutBuilder,
  {
    head,
    entries,
    left,
    width,
    top,
    places: named,
    order,
  }: {
    readonly head: string;
    readonly entries: readonly TimelineEvent[];
    readonly left: number;
    readonly width: number;
    readonly top: number;
    readonly places: boolean;
    readonly order: number;
  },
): number {
  const { model, context, texts, labels, marks, nodes } = into;
  texts.push(line(head, left, top + 14, { size: NAME_SIZE, weight: 600 }));
  const columns = width >= 520 ? 2 : 1;
  const wide = (width - (columns - 1) * 20) / columns;
  const room = wide - 18;
  const listed = entries.slice(0, MAX_BELOW);
  const blocks = listed.map(entry => {
    const { title, date, places } = entryTexts(entry, model);
    const remark = joinItems([date, named ? places : ''].filter(Boolean), room, FONT_SIZE, context.measurer);
    return layoutBlock(
      [
        { text: title, size: FONT_SIZE },
        { text: remark, size: FONT_SIZE, fill: 'muted' },
      ],
      room,
      context.measurer,
    );
  });
  const start = top + 26;
  let y = start;
  for (let first = 0; first < listed.length; first += columns) {
    const line = blocks.slice(first, first + columns);
    line.forEach((block, column) => {
      const entry = listed[first + column]!;
      const x = left + column * (wide + 20);
      const { entity, places, series } = seriesRef(entry);
      marks.push(markOf(entry, x + 6, y + 8, model));
      for (const text of positionBlock(block, x + 18, y)) labels.push({ ...text, entity, places, series });
      nodes.push({
        node: stopOf(entry, model, {
          x: round2(x + 6),
          y: round2(y + 8),
          box: [round2(x), round2(y - 2), round2(wide), round2(block.height + 4)],
          group: head,
        }),
        order: order + (first + column) / 1024,
        row: -1,
      });
    });
    y += Math.max(...line.map(({ height }) => height)) + 8;
  }
  if (entries.length > MAX_BELOW) {
    texts.push(line(fill(model.strings.more, entries.length - MAX_BELOW), left, y + 10, { fill: 'muted' }));
    y += 20;
  }
  return y + 4;
}
