import { conflictLegendItem } from '@cityfacts/core/figure/conflict-notes.js';
import { positionBlock } from '@cityfacts/core/labels/text-block.js';
import { textLine } from '@cityfacts/core/labels/text-line.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import { round2 } from '@cityfacts/core/round.js';
import { MAX_OVERLAY_SERIES } from '@cityfacts/core/series.js';
import { axisBlock } from './axis-block.js';
import { layoutDotRow } from './dots.js';
import { layoutName, placeNames } from './names.js';
import { axisNumbers, panel } from './polar.js';
import { labelAxes } from './rim.js';
import { radarNodes } from './navigation.js';
import type { DotRow, RadarLayout, RadarMark, RadarModel } from './types.js';

/** Narrower than this, `auto` shows dots, px. */
const MIN_RADAR_WIDTH = 420;

/** Around a rim with numbers, px. */
const RIM_MARGIN = 42;

/** Small multiples are at least so wide, px: their radius is 60 px or more. */
const CELL = 2 * (60 + RIM_MARGIN);

/** What one view draws. */
type Drawn = Pick<RadarLayout, 'panels' | 'rows' | 'key' | 'height'>;

const nothing: Drawn = { panels: [], rows: [], key: [], height: 0 };

/** model ─view─▶ one labelled radar, one numbered radar, small multiples, or rows of dots ─▶ nodes. */
export function layoutRadar(model: RadarModel, context: LayoutContext): RadarLayout {
  const { axes, cities, notes, problems } = model;
  const view = model.view === 'auto' ? (context.width < MIN_RADAR_WIDTH ? 'dots' : 'radar') : model.view;
  const readingGuide = view === 'table' ? '' : model.readingGuide[view];
  const differ = view === 'dots' && axes.some(({ points }) => points.some(point => point.differs));
  const shared = { width: context.width, readingGuide, notes, problems };
  if (view === 'table' || !axes.length || !cities.length)
    return { ...shared, ...nothing, view: 'table', nodes: [], legend: [] };
  const overlaid = cities.length <= MAX_OVERLAY_SERIES;
  const drawn = (view === 'dots' ? dots : overlaid ? single : multiples)(model, context);
  const marks = [...drawn.rows, ...drawn.panels].flatMap(part => part.marks);
  const ofCities = new Map(cities.map(city => [city.id, marks.filter(mark => mark.entity === city.id)]));
  return {
    ...shared,
    ...drawn,
    view,
    height: round2(drawn.height),
    // Names beside the outlines, or above the small multiples: a legend would only repeat them. One city is in the heading.
    legend: [
      ...(view === 'dots' || (overlaid && !drawn.panels[0]?.names.length)
        ? model.legend.filter(({ detail }) => detail || cities.length > 1)
        : []),
      ...(differ ? [conflictLegendItem(model.differs)] : []),
    ],
    nodes: radarNodes(model, (axis, city): RadarMark | undefined => ofCities.get(cities[city]!.id)?.[axis]),
  };
}

function single(model: RadarModel, context: LayoutContext): Drawn {
  const { axes, cities, legend } = model;
  const label = labelAxes(axes, context);
  if (label) {
    const { polar, texts, height } = label;
    const drawn = { ...panel(axes, cities, polar), texts };
    const names =
      (cities.length > 1 && placeNames({ axes, cities, legend, panel: drawn, polar, height }, context)) || [];
    return { ...nothing, panels: [{ ...drawn, names }], height };
  }
  const r = Math.min(context.width / 2 - RIM_MARGIN, 160);
  const polar = { cx: context.width / 2, cy: r + RIM_MARGIN, r };
  const panels = [{ ...panel(axes, cities, polar), texts: axisNumbers(axes, cities, polar), names: [] }];
  return { ...nothing, panels, ...keyOf(model, 2 * (r + RIM_MARGIN) + 12, context) };
}

/** One small radar a city, all on the same scales, with numbered axes and one key. */
function multiples(model: RadarModel, context: LayoutContext): Drawn {
  const { axes, cities, legend } = model;
  const columns = Math.max(1, Math.min(4, Math.floor(context.width / CELL), cities.length));
  const cell = context.width / columns;
  const r = Math.min(cell / 2 - RIM_MARGIN, 96);
  const tall = 2 * r + 130;
  const panels = cities.map((city, index) => {
    const top = Math.floor(index / columns) * tall;
    const polar = { cx: (index % columns) * cell + cell / 2, cy: top + 82 + r, r };
    const title = layoutName(legend[index]!, cell - 8, context);
    const texts = [...positionBlock(title, polar.cx, round2(top), 'middle'), ...axisNumbers(axes, [city], polar)];
    return { ...panel(axes, [city], polar), ticks: '', texts, names: [] };
  });
  return { ...nothing, panels, ...keyOf(model, Math.ceil(cities.length / columns) * tall, context) };
}

/** `1 R&D intensity` with scale, date and gaps, in as many columns as fit; the drawing ends with it. */
function keyOf(
  { axes }: RadarModel,
  top: number,
  { width, measurer: text }: LayoutContext,
): Pick<Drawn, 'key' | 'height'> {
  const columns = Math.max(1, Math.min(3, Math.floor(width / 260)));
  const cell = width / columns;
  const blocks = axes.map(axis => axisBlock(axis, cell - 40, text));
  const key: PlacedText[] = [];
  let y = top;
  for (let first = 0; first < blocks.length; first += columns) {
    const row = blocks.slice(first, first + columns);
    row.forEach((entry, column) => {
      const number = String(first + column + 1);
      key.push(textLine(number, column * cell, y + 13.65, { size: 13, weight: 600, fill: 'muted' }));
      key.push(...positionBlock(entry, column * cell + 24, y));
    });
    y += Math.max(...row.map(entry => entry.height)) + 10;
  }
  return { key, height: y };
}

function dots({ axes, cities, listGap }: RadarModel, context: LayoutContext): Drawn {
  const rows: DotRow[] = [];
  let y = 0;
  for (const axis of axes) {
    const { row, height } = layoutDotRow(axis, cities, listGap, y, context);
    rows.push(row);
    y += height + 22;
  }
  return { ...nothing, rows, height: Math.max(0, y - 14) };
}
