import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import { scaleOf } from './axis.js';
import { timelineLegend } from './legend.js';
import { layoutLanesView } from './lanes-view.js';
import { layoutListView } from './list-view.js';
import { layoutBuilder } from './layout-builder.js';
import type { TimelineLayout, TimelineModel } from './types.js';

/** Narrower than this, `auto` shows the list, px. */
export const MIN_LANES_WIDTH = 480;

/** model ─view─▶ lanes on a scale, a vertical axis, or the table alone. */
export function layoutTimeline(model: TimelineModel, context: LayoutContext): TimelineLayout {
  const asked = model.view === 'auto' ? (context.width < MIN_LANES_WIDTH ? 'list' : 'timeline') : model.view;
  // Without a date there is no scale.
  const dated = model.events.length > 0 || model.blank !== '';
  const view = asked === 'timeline' && !dated ? 'list' : asked;
  const { domain, extent, left, right } = scaleOf(model, context.width);
  // A list that its author asked for comes in pages; on the vertical axis of a phone, years are counts.
  const isPaged = view === 'list' && (model.view !== 'auto' || !dated);
  const empty = {
    width: context.width,
    height: 0,
    nodes: [],
    legend: [],
    notes: [],
    problems: model.problems,
    page: isPaged ? model.listPage : model.tablePage,
    shown: model.shown,
    announcement: model.announcement,
    scale: { domain, extent, left, right },
    lines: [],
    bands: [],
    clusters: [],
    marks: [],
    labels: [],
    texts: [],
  };
  // What `describe` says of bands is said of the scale.
  if (view === 'table' || (!model.tablePage.total && (view === 'list' || !model.blank)))
    return { ...empty, view: 'table', readingGuide: '' };
  const into = layoutBuilder(model, context);
  const drawn = {
    ...empty,
    view,
    ...(view === 'list' ? { ...layoutListView(into, isPaged), readingGuide: '' } : layoutLanesView(into)),
  };
  const signed = drawn.labels.some(({ text }) => text.includes('≠'));
  return { ...drawn, legend: timelineLegend(drawn, model, signed) };
}
