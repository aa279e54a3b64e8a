import { isControlled, isOrdered, isPaged, isScaled, isSifted, type BarsLayout, type BarsOptions, type TimelineLayout, type TimelineOptions } from '@cityfacts/charts';
import type { FigureOptions, Words } from '@cityfacts/core';

/**
 * What a figure without script says where the element has controls: the state that they are in, a line for every row of them,
 * so that nothing moves when the element takes over. A row with nothing to say is an empty line.
 */
export type Still<Layout, Options> = (
  layout: Layout,
  options: Options & FigureOptions,
  words: Words,
) => readonly string[];

/** How many funds are let through, and in which order they are. */
export const barsStill: Still<BarsLayout, BarsOptions> = (layout, options, { strings }) => {
  const { label, [options.sort]: order } = strings.bars.sort;
  return [
    ...(isSifted(layout, options) ? [layout.shown] : []),
    ...(isOrdered(layout, options) ? [label + strings.colon + order] : []),
  ];
};

/** How many entries are let through; the drawing itself says which of them are on this page, and up to when it goes. */
export const timelineStill: Still<TimelineLayout, TimelineOptions> = (layout, options) =>
  isControlled(layout, options) ? [layout.shown, ...(isScaled(layout) || isPaged(layout) ? [''] : [])] : [];
