import type { StaticFigure } from '@cityfacts/elements/react/create-chart.js';

/** In place of static-figure.ts in a browser, where the figure of the server is there or the element draws. */
export const staticFigure: StaticFigure | null = null;
