import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import { getOwn } from '@cityfacts/core/get-own.js';
import { layoutBlock, type TextBlock } from '@cityfacts/core/labels/text-block.js';
import type { ScaledTime } from './axis.js';
import { isLaw } from './glyphs.js';
import type { LaneContent, Single } from './lane-marks.js';
import { FONT_SIZE, inColor, NAME_SIZE } from './layout-builder.js';
import { eventTexts } from './texts.js';
import type { TimelineEvent, TimelineModel } from './types.js';

/** A label above its mark. */
export interface LaneLabel {
  readonly single: Single;
  readonly block: TextBlock;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the words are anchored. */
  readonly x: number;
  readonly left: number;
  readonly right: number;
  /** 0 is nearest the line. */
  readonly tier: number;
}

/** With more lanes than these, only what the author leads with has a label. */
const MAX_LABELLED_LANES = 8;
/** One mark for so many px of the width: with fewer, all may have labels. */
const PX_PER_LABELLED_MARK = 22;
/** Rows of labels, for what leads and, where all marks may have labels, for the rest. */
const TIERS = 3;
const ROOMY_TIERS = 2;
const MAX_LABEL_WIDTH = 190;
/** Lines of a label by importance: with more it is left out. The date is one of them. */
const MOST_LINES = [Infinity, 4, 4, 3];
const LABEL_DISTANCE = 8;
/** From the middle of a mark to the edge of its words. */
const OVERHANG = 5;

/** Whether the author leads with it: it is never in a cluster, and has its label wherever there is room. */
export const leads = ({ row }: TimelineEvent, { annotations, highlight }: TimelineModel): boolean =>
  getOwn(annotations, row.id) !== undefined || highlight.includes(row.id);

/** The events that the author leads with. */
export const leading = (model: TimelineModel): readonly TimelineEvent[] =>
  model.highlight.length || Object.keys(model.annotations).length
    ? model.events.filter(event => leads(event, model))
    : [];

/**
 * Labels of one lane, the most important first: what the author leads with, then, where the author labels nothing, laws, the
 * first of the lane and, where there is room, all others. Only what may get a label is measured.
 */
export function labelsOf(
  { singles, clusters }: LaneContent,
  marks: number,
  model: TimelineModel,
  scale: ScaledTime,
  context: LayoutContext,
): readonly LaneLabel[] {
  const { annotations, lanes } = model;
  const author = Object.keys(annotations).length > 0 || singles.some(({ event }) => leads(event, model));
  const roomy = marks * PX_PER_LABELLED_MARK <= context.width;
  const counted = Math.min(Infinity, ...clusters.map(({ events }) => events[0]!.order));
  const ordered = [...singles].sort((a, b) => a.event.order - b.event.order);
  const rank = (single: Single): number =>
    leads(single.event, model)
      ? 0
      : author || lanes.length > MAX_LABELLED_LANES
        ? 9
        : isLaw(single.event.row) && single.event.row.dateRole !== 'effective'
          ? 1
          : single === ordered[0] && single.event.order < counted
            ? 2
            : roomy
              ? 3
              : 9;
  const placed: LaneLabel[] = [];
  const candidates = ordered
    .map(single => ({ single, rank: rank(single) }))
    .filter(candidate => candidate.rank < 9)
    .sort((a, b) => a.rank - b.rank);
  for (const { single, rank: importance } of candidates) {
    const tiers = importance ? (roomy ? ROOMY_TIERS : 1) : TIERS;
    const label = placeLabel(single, importance, tiers, placed, model, scale, context);
    if (label) placed.push(label);
  }
  return placed;
}

function placeLabel(
  single: Single,
  importance: number,
  tiers: number,
  placed: readonly LaneLabel[],
  model: TimelineModel,
  scale: ScaledTime,
  { width, measurer }: LayoutContext,
): LaneLabel | undefined {
  const { event, box } = single;
  const block = blockOf(event, model, Math.min(MAX_LABEL_WIDTH, width * 0.3), measurer, MOST_LINES[importance]!);
  if (!block) return undefined;
  const x = Math.min(Math.max(box.bare ? (box.from + box.to) / 2 : box.x, scale.left), scale.right);
  const wide = block.width;
  const positions = [
    { anchor: 'start', x: x - OVERHANG, left: x - OVERHANG },
    { anchor: 'end', x: x + OVERHANG, left: x + OVERHANG - wide },
    { anchor: 'middle', x, left: x - wide / 2 },
  ] as const;
  for (let tier = 0; tier < tiers; tier++)
    for (const position of positions) {
      const { left } = position;
      const right = left + wide;
      if (left < scale.left - OVERHANG - 4 || right > width) continue;
      const clashes = placed.some(other => {
        if (other.tier === tier) return left < other.right + LABEL_DISTANCE && other.left < right + LABEL_DISTANCE;
        // The line from a mark to its label crosses no other label.
        const [low, high] = other.tier < tier ? [other, { x: box.x }] : [{ left, right }, { x: other.single.box.x }];
        return high.x > low.left - 3 && high.x < low.right + 3;
      });
      if (!clashes) return { single, block, ...position, right, tier };
    }
  return undefined;
}

/** The title, or the words of the author, and the date; `null`: that needs more than `most` lines. */
function blockOf(
  event: TimelineEvent,
  model: TimelineModel,
  width: number,
  measurer: LayoutContext['measurer'],
  most: number,
): TextBlock | null {
  const annotation = getOwn(model.annotations, event.row.id);
  const { title, date, places, conflict } = eventTexts(event, model);
  const lane = model.lanes[event.lane]!;
  const named =
    lane.place || event.row.places.length > 2 || title.includes(places) ? title : places + model.strings.colon + title;
  const text = annotation?.text || named + (conflict && ' ≠');
  // Such a title need not be measured.
  if (most < Infinity && text.length > 120) return null;
  const block = layoutBlock(
    [
      {
        text,
        size: annotation ? NAME_SIZE : FONT_SIZE,
        ...(annotation?.emphasis && inColor(event.series)),
        weight: annotation ? (annotation.emphasis ? 600 : 400) : isLaw(event.row) ? 600 : 400,
        balance: true,
      },
      { text: date, size: FONT_SIZE, fill: 'muted' },
    ],
    width,
    measurer,
  );
  return block.lines.length > most ? null : block;
}
