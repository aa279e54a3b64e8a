/** A phone's column, px. */
const PHONE = 360;

/** Widths of the drawings in a static figure: a phone's and the chosen one. */
export const widthsFor = (width: number): readonly number[] => (width <= PHONE ? [width] : [PHONE, width]);
