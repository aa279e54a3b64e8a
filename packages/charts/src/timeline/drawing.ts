import { linePath, round2 } from '@cityfacts/core/round.js';
import { notesBlock, supportsBlock, targetsBlock, undatedBlock } from './unscaled-lists.js';
import { axisOf, scaleOf } from './axis.js';
import { laneDrawing, openCells } from './lanes-drawing.js';
import { line as textLine, linked, type Canvas } from './layout-builder.js';
import { layoutLanes } from './layout-lanes.js';
import type { TimelineEvent, TimelineLayout } from './types.js';

/** From here on the years are written below the lanes too, px. */
const MIN_HEIGHT_SECOND_AXIS = 420;

type Drawn = Pick<
  TimelineLayout,
  'readingGuide' | 'scale' | 'grid' | 'rules' | 'bands' | 'clusters' | 'marks' | 'labels' | 'texts' | 'nodes' | 'height'
>;

/** scale ─▶ axis ─▶ single events and clusters ─▶ lanes ─▶ numbered titles, undated, targets ─▶ nodes. */
export function timelineDrawing(canvas: Canvas): Drawn {
  const { model, context, into } = canvas;
  const scale = scaleOf(model, context.width);
  const numbered: TimelineEvent[] = [];
  const edges: number[] = [];
  let y = 0;
  let grid = '';
  if (model.events.length || model.blank) {
    const contents = layoutLanes(model, scale, context);
    const lanes = { ...canvas, scale, numbered, open: openCells(contents, model) };
    const axis = axisOf(model, scale.xOf, 0, context);
    into.texts.push(...axis.texts);
    y = axis.height;
    if (model.blank) {
      into.texts.push(textLine(model.blank, 0, y + 22, { fill: 'muted' }));
      y += 36;
    }
    contents.forEach((content, index) => {
      edges.push(y);
      y = laneDrawing(index, content, y, lanes);
    });
    edges.push(y);
    grid = axis.ticks.map(x => line(x, 4, x, y)).join('');
    if (y > MIN_HEIGHT_SECOND_AXIS) {
      const below = axisOf(model, scale.xOf, y, context);
      into.texts.push(...below.texts);
      y += below.height;
    }
    y = notesBlock(numbered, y + 6, canvas);
  }
  const rows = model.lanes.length;
  const blocks = [
    (top: number) => undatedBlock(top, rows, canvas),
    (top: number) => targetsBlock(top, rows + 1, canvas),
    // Every group of years of the targets has a row of its own.
    (top: number) => supportsBlock(top, rows + 1 + model.targets.length, canvas),
  ];
  for (const block of blocks) {
    const bottom = block(y + 8);
    if (bottom > y + 8) {
      if (y > 0) edges.push(y + 8);
      y = bottom;
    }
  }
  return {
    ...into,
    ...(into.bands.some(({ as }) => as !== 'span') ? {} : { readingGuide: model.strings.plain }),
    nodes: linked(into.nodes),
    scale: { domain: scale.domain, extent: scale.extent, left: scale.left, right: scale.right },
    grid,
    rules: edges.map(edge => line(0, edge, context.width, edge)).join(''),
    height: round2(y),
  };
}

const line = (x0: number, y0: number, x1: number, y1: number): string =>
  linePath([
    [x0, y0],
    [x1, y1],
  ]);
