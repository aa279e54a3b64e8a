/** Least and greatest height that is reported or taken, px. */
export const HEIGHTS = { least: 50, most: 20_000 } as const;

/** So often in a row may a frame grow at one width before that is a loop: a host that adds what is reported to it. */
const GROWTHS = 12;

export interface ResizeGuard {
  /** The height to pass on, or `undefined`: nothing new, or growing without end. */
  next(height: number, width: number): number | undefined;
  /** The reader did something: what grows now has a reason. */
  forgive(): void;
}

/** Keeps the heights of one frame within bounds, and ends a loop of growth. */
export function createResizeGuard(): ResizeGuard {
  let last = { height: 0, width: 0 };
  let growths = 0;
  return {
    next(height, width) {
      const bounded = Math.min(Math.max(Math.ceil(height), HEIGHTS.least), HEIGHTS.most);
      if (!Number.isFinite(bounded) || (bounded === last.height && width === last.width)) return undefined;
      growths = width === last.width ? growths + Number(bounded > last.height) : 0;
      if (growths > GROWTHS) return undefined;
      last = { height: bounded, width };
      return bounded;
    },
    forgive() {
      growths = 0;
    },
  };
}
