import type { Space } from '@cityfacts/core/chart-definition.js';
import { scaleOf } from './axis.js';
import { timelineLegend } from './legend.js';
import { timelineDrawing } from './drawing.js';
import { timelineList } from './list-view.js';
import { noPieces } from './layout-builder.js';
import type { TimelineLayout, TimelineModel } from './types.js';

/** Narrower than this, `auto` shows the list, px. */
export const LIST_UNDER = 600;

/** model ─view─▶ lanes on a scale, an ordered list, or the table alone. */
export function timelineLayout(model: TimelineModel, space: Space): TimelineLayout {
  const view = model.view === 'auto' ? (space.width < LIST_UNDER ? 'list' : 'timeline') : model.view;
  const { domain, extent, left, right } = scaleOf(model, space.width);
  const empty = {
    width: space.width,
    height: 0,
    stops: [],
    legend: [],
    notes: model.disputed,
    problems: model.problems,
    page: view === 'list' ? model.listPage : model.tablePage,
    filters: model.filters,
    shown: model.shown,
    told: model.told,
    scale: { domain, extent, left, right },
    grid: '',
    rules: '',
    plates: [],
    counts: [],
    marks: [],
    labels: [],
    texts: [],
  };
  const canvas = { model, space, into: noPieces() };
  // What `describe` says of bands is said of the scale.
  if (view === 'table' || (!model.tablePage.total && (view === 'list' || !model.blank)))
    return { ...empty, view: 'table', how: '' };
  const drawn = {
    ...empty,
    view,
    ...(view === 'list' ? { ...timelineList(canvas), how: '' } : timelineDrawing(canvas)),
  };
  const signed = [...drawn.labels, ...drawn.texts].some(({ text }) => text.includes('≠'));
  return {
    ...drawn,
    legend: timelineLegend(drawn, model, signed),
  };
}
