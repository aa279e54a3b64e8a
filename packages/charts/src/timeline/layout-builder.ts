import { ascending, group, least } from 'd3-array';
import { getOwn } from '@cityfacts/core/get-own.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { LayoutContext, NavigationNode } from '@cityfacts/core/chart-definition.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { round2 } from '@cityfacts/core/round.js';
import { yearText } from './calendar.js';
import { shapeOf } from './glyphs.js';
import { entryId, isTarget, type Entry } from './entries.js';
import { isAim } from './select.js';
import { titleOf } from './texts.js';
import type {
  ClusterMark,
  DateBand,
  SeriesRef,
  TimelineLabel,
  TimelineLine,
  TimelineMark,
  TimelineModel,
  TimelineNode,
} from './types.js';

/** What a drawing gathers while it is laid out. A node has its time order and its row, for the arrow keys. */
export interface LayoutBuilder {
  readonly model: TimelineModel;
  readonly context: LayoutContext;
  readonly lines: TimelineLine[];
  readonly bands: DateBand[];
  readonly clusters: ClusterMark[];
  readonly marks: TimelineMark[];
  readonly labels: TimelineLabel[];
  readonly texts: PlacedText[];
  readonly nodes: PlacedNode[];
  /** Years in words. */
  readonly years: Map<string, string>;
}

/** A node before its neighbours are known. */
export interface PlacedNode {
  readonly node: TimelineNode;
  /** Its place among all nodes: that of its event, or after all events. */
  readonly order: number;
  /** Row of the grid for up and down; −1: in none. */
  readonly row: number;
}

export const layoutBuilder = (model: TimelineModel, context: LayoutContext): LayoutBuilder => ({
  model,
  context,
  lines: [],
  bands: [],
  clusters: [],
  marks: [],
  labels: [],
  texts: [],
  nodes: [],
  years: new Map(),
});

export const FONT_SIZE = 12;
/** Of names, and of labels that lead. */
export const NAME_SIZE = 13;

/** How much larger the mark is that the author leads with. */
const EMPHASIS_SIZE = 1.5;

export const seriesRef = (entry: Entry): SeriesRef => ({
  entity: entry.row.id,
  places: entry.places,
  series: entry.series,
});

/** Targets and promised money are outlines: they are no events. */
export const markOf = (entry: Entry, x: number, y: number, model: TimelineModel, hollow = false): TimelineMark => ({
  ...seriesRef(entry),
  x: round2(x),
  y: round2(y),
  shape: isTarget(entry) ? 'target' : shapeOf(entry.row, model.shapes),
  kind: isTarget(entry) ? (isAim(entry.row) ? 'target' : 'support') : (entry.row.kind ?? ''),
  hollow: hollow || isTarget(entry),
  size: getOwn(model.annotations, entry.row.id)?.emphasis || model.highlight.includes(entry.row.id) ? EMPHASIS_SIZE : 1,
});

/** Text in the color of a place, where it has one. */
export const inColor = (series: number): { readonly colorSeries?: number } =>
  series < 0 ? {} : { colorSeries: series };

export const line = (
  text: string,
  x: number,
  y: number,
  style: Partial<Pick<PlacedText, 'anchor' | 'size' | 'weight' | 'fill'>> = {},
): PlacedText => ({
  text,
  x: round2(x),
  y: round2(y),
  anchor: 'start',
  size: FONT_SIZE,
  weight: 400,
  fill: 'text',
  ...style,
});

export const drawnLine = (
  as: TimelineLine['as'],
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  series = -1,
): TimelineLine => ({ x0: round2(x0), y0: round2(y0), x1: round2(x1), y1: round2(y1), as, series });

/** The year that an entry is under for assistive technology. */
export function yearOf(month: number, { model, years }: LayoutBuilder): string {
  const text = yearText(month);
  let words = years.get(text);
  if (words === undefined) years.set(text, (words = formatEdtf(text, model)));
  return words;
}

/** The node of an entry. */
export function stopOf(
  entry: Entry,
  model: TimelineModel,
  place: {
    readonly x: number;
    readonly y: number;
    readonly group: string;
    readonly box?: NonNullable<NavigationNode['box']>;
  },
): TimelineNode {
  const { row, places, order } = entry;
  return {
    id: entryId(entry),
    r: 12,
    ...place,
    entity: row.id,
    ...(places.length === 1 ? { place: places[0]! } : { places }),
    label: isTarget(entry) ? entry.title : titleOf(entry.row, model.locale),
    entry: order,
  };
}

/** Neighbours: left and right in time over everything, up and down to what is nearest across in the row beside. */
export function linked(reached: readonly PlacedNode[]): readonly TimelineNode[] {
  const ordered = [...reached].sort((a, b) => a.order - b.order);
  const rows = group(
    reached.filter(({ row }) => row >= 0),
    ({ row }) => row,
  );
  const numbers = [...rows.keys()].sort(ascending);
  const nearest = (x: number, row: number | undefined): string | undefined =>
    row === undefined ? undefined : least(rows.get(row)!, ({ node }) => Math.abs(node.x - x))?.node.id;
  return ordered.map(({ node, row }, index) => {
    const at = numbers.indexOf(row);
    const [left, right] = [ordered[index - 1]?.node.id, ordered[index + 1]?.node.id];
    const up = at > 0 ? nearest(node.x, numbers[at - 1]) : undefined;
    const down = at >= 0 ? nearest(node.x, numbers[at + 1]) : undefined;
    // Not copied: what a count lists is made when it is read.
    return Object.assign(node, left && { left }, right && { right }, up && { up }, down && { down });
  });
}
