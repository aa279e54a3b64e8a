/** Room around everything in a figure, px. */
export const MARGIN = 16;
