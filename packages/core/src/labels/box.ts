/** A rectangle by its edges, px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether a box is within a frame. */
export const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

/** Whether a box covers none of the others, nor comes nearer than `gap` to their sides. */
export const isFree = (box: Box, others: readonly Box[], gap = 0): boolean =>
  others.every(
    other =>
      box.left >= other.right + gap ||
      box.right <= other.left - gap ||
      box.top >= other.bottom ||
      box.bottom <= other.top,
  );
