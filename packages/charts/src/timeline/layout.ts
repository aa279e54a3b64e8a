import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import { scaleOf } from './axis.js';
import { timelineLegend } from './legend.js';
import { timelineDrawing } from './drawing.js';
import { timelineList } from './list-view.js';
import { noPieces } from './layout-builder.js';
import type { TimelineLayout, TimelineModel } from './types.js';

/** Narrower than this, `auto` shows the list, px. */
export const MIN_LANES_WIDTH = 600;

/** model ─view─▶ lanes on a scale, an ordered list, or the table alone. */
export function layoutTimeline(model: TimelineModel, context: LayoutContext): TimelineLayout {
  const view = model.view === 'auto' ? (context.width < MIN_LANES_WIDTH ? 'list' : 'timeline') : model.view;
  const { domain, extent, left, right } = scaleOf(model, context.width);
  const empty = {
    width: context.width,
    height: 0,
    nodes: [],
    legend: [],
    notes: model.disputed,
    problems: model.problems,
    page: view === 'list' ? model.listPage : model.tablePage,
    filters: model.filters,
    shown: model.shown,
    announcement: model.announcement,
    scale: { domain, extent, left, right },
    grid: '',
    rules: '',
    bands: [],
    clusters: [],
    marks: [],
    labels: [],
    texts: [],
  };
  const canvas = { model, context, into: noPieces() };
  // What `describe` says of bands is said of the scale.
  if (view === 'table' || (!model.tablePage.total && (view === 'list' || !model.blank)))
    return { ...empty, view: 'table', readingGuide: '' };
  const drawn = {
    ...empty,
    view,
    ...(view === 'list' ? { ...timelineList(canvas), readingGuide: '' } : timelineDrawing(canvas)),
  };
  const signed = [...drawn.labels, ...drawn.texts].some(({ text }) => text.includes('≠'));
  return {
    ...drawn,
    legend: timelineLegend(drawn, model, signed),
  };
}
