import {
  segmentsCross,
  distanceToSegment,
  inflate,
  rectsOverlap,
  segmentCrossesRect,
  type Segment,
  type Point,
  type Rect,
} from './geometry.js';

/** A label that may be joined to any of several points. */
export interface LeaderRequest {
  readonly width: number;
  readonly height: number;
  readonly anchors: readonly Anchor[];
  /** The end of its line stays clear of these: there it would name another. */
  readonly others: readonly Segment[];
}

/** A point with the radius of what is drawn there: the line of a label ends outside of it. */
export type Anchor = readonly [x: number, y: number, r: number];

/** What is already drawn. */
export interface LabelObstacles {
  /** All of a label and its line are in here. */
  readonly frame: Rect;
  /** Lines rather lead away from here. */
  readonly centre: Point;
  /** Neither labels nor their lines may touch these. */
  readonly texts: readonly Rect[];
  /** The same for centres of marks. */
  readonly marks: readonly Point[];
  /** No label may cover these; a line may cross three of them where there is no better place. */
  readonly lines: readonly Segment[];
  /** No label may cover these. */
  readonly edges: readonly Segment[];
}

/** The place of a label, and the line from its anchor to it. */
export interface LeaderPosition {
  readonly box: Rect;
  readonly line: Segment;
}

/** Surroundings with the room around texts and marks. */
interface Obstacles extends LabelObstacles {
  readonly boxes: readonly Rect[];
}

interface Candidate extends LeaderPosition {
  readonly cost: number;
}

/** Radius of a mark with the room around it; what is nearer to the end of a line may be taken for its anchor, px. */
export const MARK_RADIUS = 8;
/** From labels to what they may not cover, px. */
const LABEL_CLEARANCE = 4;
/** From labels and their lines to other texts, so that nobody reads on from one to the other, px. */
const TEXT_CLEARANCE = 12;
const LEADER_LENGTHS = [8, 16, 28, 44, 64, 88, 112];
/** Directions to try, from straight outward to straight inward. */
const DIRECTIONS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6].map(turn => (turn * Math.PI) / 6);
/** Places to choose from for each label, and at one of its anchors. */
const MAX_CANDIDATES = 10;
const MAX_CANDIDATES_PER_ANCHOR = 2;
/** What crossing a line costs, and turning inward by a radian, in px of length. */
const CROSSING_COST = 45;
const TURN_COST = 9;

/**
 * Positions labels beside what is drawn, each joined to one of its anchors by a short straight line, so that nothing
 * covers anything: all together the shortest lines with the fewest crossings that the search finds.
 * `null`: there is no room for one of them.
 */
export function placeWithLeaders(
  requests: readonly LeaderRequest[],
  around: LabelObstacles,
): readonly LeaderPosition[] | null {
  const obstacles = {
    ...around,
    texts: around.texts.map(text => inflate(text, TEXT_CLEARANCE)),
    boxes: around.marks.map(([x, y]) => inflate({ left: x, right: x, top: y, bottom: y }, MARK_RADIUS)),
  };
  const choices = requests.map(request => candidates(request, obstacles));
  let best: readonly Candidate[] | null = null;
  let least = Infinity;
  const search = (chosen: readonly Candidate[], cost: number): void => {
    const next = choices[chosen.length];
    if (!next) [best, least] = [chosen, cost];
    for (const one of next ?? [])
      if (cost + one.cost < least && chosen.every(other => apart(one, other)))
        search([...chosen, one], cost + one.cost);
  };
  search([], 0);
  return best;
}

/**
 * The cheapest places of one label that what is drawn allows, not all of them at one anchor. Places that can no longer be
 * among them are not tried: a direction costs more than the one before it, whatever its line crosses.
 */
function candidates(request: LeaderRequest, around: Obstacles): readonly Candidate[] {
  /** In the order of their cost; of the same cost, the first found first. */
  const found: Candidate[] = [];
  for (const length of LEADER_LENGTHS) {
    // Whatever follows costs more than what is there.
    if ((found[MAX_CANDIDATES - 1]?.cost ?? Infinity) <= length) break;
    for (const anchor of request.anchors) {
      const outward = Math.atan2(anchor[1] - around.centre[1], anchor[0] - around.centre[0]);
      const places: Candidate[] = [];
      for (const turn of DIRECTIONS) {
        const turnCost = TURN_COST * Math.abs(turn);
        const maxCost = Math.min(
          places[MAX_CANDIDATES_PER_ANCHOR - 1]?.cost ?? Infinity,
          found[MAX_CANDIDATES - 1]?.cost ?? Infinity,
        );
        if (length + turnCost >= maxCost) break;
        const place = placeAt(anchor, outward + turn, length, request);
        const crossings = crossingsOf(place, anchor, request, around);
        const cost = length + CROSSING_COST * crossings + turnCost;
        if (crossings <= 3) keepCheapest(places, { ...place, cost }, MAX_CANDIDATES_PER_ANCHOR);
      }
      for (const place of places) keepCheapest(found, place, MAX_CANDIDATES);
    }
  }
  return found;
}

/** Puts a candidate among the `max` cheapest, behind those of the same cost. */
function keepCheapest(candidates: Candidate[], candidate: Candidate, max: number): void {
  let index = candidates.length;
  while (index > 0 && candidates[index - 1]!.cost > candidate.cost) index -= 1;
  candidates.splice(index, 0, candidate);
  if (candidates.length > max) candidates.pop();
}

/** The label at the end of a line of `length` px from the rim of the anchor. */
function placeAt([x, y, r]: Anchor, angle: number, length: number, { width, height }: LeaderRequest): LeaderPosition {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (radius: number): Point => [x + radius * cos, y + radius * sin];
  const [endX, endY] = at(r + length);
  const aside = Math.abs(cos) > 0.38;
  const left = aside ? (cos > 0 ? endX + 3 : endX - 3 - width) : endX - width / 2;
  const top = aside ? endY - height / 2 : sin > 0 ? endY + 2 : endY - 2 - height;
  return {
    box: { left, right: left + width, top, bottom: top + height },
    line: [at(r), [endX, endY]],
  };
}

/** How many lines the leader crosses; `Infinity` where something is covered. */
function crossingsOf(
  { box, line }: LeaderPosition,
  anchor: Anchor,
  { others }: LeaderRequest,
  around: Obstacles,
): number {
  const { frame, texts, marks, boxes, lines, edges } = around;
  if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom)
    return Infinity;
  if (boxes.some(mark => rectsOverlap(box, mark)) || texts.some(text => rectsOverlap(box, text))) return Infinity;
  const room = inflate(box, LABEL_CLEARANCE);
  if (lines.some(other => segmentCrossesRect(other, room)) || edges.some(other => segmentCrossesRect(other, room)))
    return Infinity;
  const own = (mark: Point) => mark[0] === anchor[0] && mark[1] === anchor[1];
  if (marks.some(mark => !own(mark) && distanceToSegment(mark, line) < MARK_RADIUS)) return Infinity;
  if (texts.some(text => segmentCrossesRect(line, text))) return Infinity;
  if (others.some(other => distanceToSegment(line[0], other) < MARK_RADIUS)) return Infinity;
  return lines.filter(other => segmentsCross(line, other)).length;
}

const apart = (a: LeaderPosition, b: LeaderPosition): boolean =>
  !rectsOverlap(inflate(a.box, LABEL_CLEARANCE), b.box) &&
  !segmentCrossesRect(a.line, inflate(b.box, LABEL_CLEARANCE)) &&
  !segmentCrossesRect(b.line, inflate(a.box, LABEL_CLEARANCE)) &&
  !segmentsCross(a.line, b.line);
