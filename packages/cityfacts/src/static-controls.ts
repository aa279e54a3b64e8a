import {
  hasControls,
  hasSort,
  hasPages,
  hasZoom,
  hasFilters,
  type BarsLayout,
  type BarsOptions,
  type TimelineLayout,
  type TimelineOptions,
} from '@cityfacts/charts';
import type { FigureOptions, I18n } from '@cityfacts/core';

/**
 * What a figure without script says where the element has controls: the state that they are in, a line for every row of them,
 * so that nothing moves when the element takes over. A row with nothing to say is an empty line.
 */
export type StaticControls<Layout, Options> = (
  layout: Layout,
  options: Options & FigureOptions,
  i18n: I18n,
) => readonly string[];

/** How many funds are let through, and in which order they are. */
export const barsStaticControls: StaticControls<BarsLayout, BarsOptions> = (layout, options, { strings }) => {
  const { label, by } = strings.bars.sort;
  return [
    ...(hasFilters(layout, options) ? [layout.shown] : []),
    ...(hasSort(layout, options) ? [label + strings.colon + (by[options.sort] ?? '')] : []),
  ];
};

/** How many entries are let through; the drawing itself says which of them are on this page, and up to when it goes. */
export const timelineStaticControls: StaticControls<TimelineLayout, TimelineOptions> = (layout, options) =>
  hasControls(layout, options) ? [layout.shown, ...(hasZoom(layout) || hasPages(layout) ? [''] : [])] : [];
