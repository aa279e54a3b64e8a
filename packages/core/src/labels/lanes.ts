/** A label that wants to be above the point `x` on a line. */
export interface LaneRequest {
  readonly x: number;
  readonly width: number;
}

/** Where it is: the left edge of its box and its lane, 0 nearest the line. A flag hangs beside its leader, not above it. */
export interface LanePosition {
  readonly left: number;
  readonly lane: number;
  readonly flag: boolean;
}

/** From a leader to the label that hangs beside it, px. */
const LEADER_GAP = 4;
/** From a leader to a label of another point, px: no less than `LEADER_GAP`, or it could be between a flag and its leader. */
const LEADER_CLEARANCE = 4;

interface Placed extends LanePosition {
  readonly x: number;
  readonly right: number;
}

/**
 * Puts labels into as few lanes as possible above a line from `min` to `max`, so that no boxes overlap and
 * no leader (a vertical from the point up to its box) crosses a box. `requests` in order of `x`. Words may be shorter than
 * measured: where leaders have to end at them, no leader is further right than at `share` of its label's width.
 * `null`: impossible, or not found within the search's bounds; list the labels instead.
 */
export function placeInLanes(
  requests: readonly LaneRequest[],
  min: number,
  max: number,
  gap: number,
  share = Infinity,
): readonly LanePosition[] | null {
  if (requests.some(({ width }) => width > max - min)) return null;
  for (let count = 1; count <= requests.length; count++) {
    const budget = { left: 4000 };
    const found = search(requests, min, max, gap, share, count, [], budget);
    if (found) return found;
  }
  return null;
}

function search(
  requests: readonly LaneRequest[],
  min: number,
  max: number,
  gap: number,
  share: number,
  count: number,
  placed: readonly Placed[],
  budget: { left: number },
): readonly Placed[] | null {
  const request = requests[placed.length];
  if (!request) return placed;
  if (budget.left-- < 0) return null;
  const { x, width } = request;
  const centred = Math.min(Math.max(x - width / 2, min), max - width);
  const flags = [x + LEADER_GAP, x - LEADER_GAP - width].filter(left => left >= min && left + width <= max);
  for (let lane = 0; lane < count; lane++)
    for (const left of x < min ? flags : [centred, ...flags]) {
      if (x > left + width * share) continue;
      const candidate = { x, left, right: left + width, lane, flag: x < min || left !== centred };
      if (placed.some(other => clash(candidate, other, gap))) continue;
      const found = search(requests, min, max, gap, share, count, [...placed, candidate], budget);
      if (found) return found;
    }
  return null;
}

function clash(a: Placed, b: Placed, gap: number): boolean {
  if (a.lane === b.lane) return a.left < b.right + gap && b.left < a.right + gap;
  const [low, high] = a.lane < b.lane ? [a, b] : [b, a];
  return high.x > low.left - LEADER_CLEARANCE && high.x < low.right + LEADER_CLEARANCE;
}
