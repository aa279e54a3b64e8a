import { group, least } from 'd3-array';
import { getOwn } from '@cityfacts/core/get-own.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { LayoutContext, NavigationNode } from '@cityfacts/core/chart-definition.js';
import { round2 } from '@cityfacts/core/round.js';
import { glyph } from './glyphs.js';
import { detailsOf, lengthText, spokenOf } from './texts.js';
import { entryId, entryTexts, isTarget, type Entry } from './table.js';
import { isAim } from './select.js';
import type { Shape, SeriesRef, ClusterMark, TimelineLabel, TimelineMark, TimelineModel, DateBand } from './types.js';

/** What a drawing gathers while it is laid out. A node has its time order and its lane, for the arrow keys. */
export interface Pieces {
  readonly bands: DateBand[];
  readonly clusters: ClusterMark[];
  readonly marks: TimelineMark[];
  readonly labels: TimelineLabel[];
  readonly texts: PlacedText[];
  readonly nodes: Reached[];
}

/** What is drawn, how much room there is, and where it goes. */
export interface Canvas {
  readonly model: TimelineModel;
  readonly context: LayoutContext;
  readonly into: Pieces;
}

/** A node before its neighbours are known. */
export interface Reached {
  readonly node: NavigationNode;
  /** Its place among all nodes: that of its event, or after all events. */
  readonly order: number;
  /** Row of the grid for up and down; −1: in none. */
  readonly row: number;
}

export const noPieces = (): Pieces => ({ bands: [], clusters: [], marks: [], labels: [], texts: [], nodes: [] });

export const FONT_SIZE = 12;

export const standingOf = (entry: Entry): SeriesRef => ({
  entity: entry.row.id,
  places: entry.places,
  series: entry.series,
});

const roleOf = (entry: Entry): Shape =>
  isTarget(entry) ? (isAim(entry.row) ? 'target' : 'support') : entry.row.dateRole;

/** Targets and promised money are outlines: they are no events. */
export const markOf = (entry: Entry, x: number, y: number): TimelineMark => ({
  ...standingOf(entry),
  d: glyph(roleOf(entry), x, y),
  hollow: isTarget(entry),
  role: roleOf(entry),
});

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

/** The node of an entry. */
export function stopOf(
  entry: Entry,
  model: TimelineModel,
  place: { readonly x: number; readonly y: number; readonly box?: NonNullable<NavigationNode['box']> },
): NavigationNode {
  const texts = entryTexts(entry, model);
  const { row } = entry;
  const aim = isTarget(entry);
  const places = standingOf(entry).places;
  const id = entryId(entry);
  return {
    id,
    r: 12,
    ...place,
    entity: row.id,
    ...(places.length === 1 ? { place: places[0]! } : { places }),
    label: texts.title,
    accessibleName: spokenOf(texts, model.strings.gap),
    title: texts.title,
    details: detailsOf(texts, aim ? '' : lengthText(entry.span, model), getOwn(model.cited, id), model),
  };
}

/** Neighbours: left and right in time over everything, up and down to what is nearest across in the row beside. */
export function linked(reached: readonly Reached[]): readonly NavigationNode[] {
  const ordered = [...reached].sort((a, b) => a.order - b.order);
  const rows = group(
    reached.filter(({ row }) => row >= 0),
    ({ row }) => row,
  );
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const nearest = (x: number, row: number | undefined): string | undefined =>
    row === undefined ? undefined : least(rows.get(row)!, ({ node }) => Math.abs(node.x - x))?.node.id;
  return ordered.map(({ node, row }, index) => {
    const at = numbers.indexOf(row);
    const ways = {
      left: ordered[index - 1]?.node.id,
      right: ordered[index + 1]?.node.id,
      up: at > 0 ? nearest(node.x, numbers[at - 1]) : undefined,
      down: at >= 0 ? nearest(node.x, numbers[at + 1]) : undefined,
    };
    return { ...node, ...(Object.fromEntries(Object.entries(ways).filter(([, id]) => id)) as typeof ways & object) };
  }) as readonly NavigationNode[];
}
