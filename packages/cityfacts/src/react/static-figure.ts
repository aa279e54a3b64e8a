import type { StaticFigure } from '@cityfacts/elements/react/create-chart.js';
import { renderHtml } from '../html.js';
import type { Tag } from '../registry.js';

/** The static figure that the components write on a server; empty where the rows cannot be drawn, as the element says in the browser. */
export const staticFigure: StaticFigure | null = (tag, options) => {
  try {
    return renderHtml(tag as Tag, { ...options, lenient: true });
  } catch {
    return '';
  }
};
