import { conflictLegendItem } from '@cityfacts/core/figure/conflict-legend.js';
import { layoutBlock, positionBlock } from '@cityfacts/core/labels/text-block.js';
import { textLine } from '@cityfacts/core/labels/text-line.js';
import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import { round2 } from '@cityfacts/core/round.js';
import { MAX_OVERLAY_SERIES } from '@cityfacts/core/series.js';
import { annotate } from './annotate.js';
import { axisBlock, positionAxisBlock } from './axis-block.js';
import { layoutDotRow, MAX_LEGEND_CITIES } from './dots.js';
import { radarNodes } from './navigation.js';
import { axisNumbers, radarSeries } from './polar.js';
import { labelAxes } from './rim.js';
import { annotatedData, type AnnotatedDatum } from './targets.js';
import type { Polar, RadarLayout, RadarModel, RadarSeries, RadarText } from './types.js';
import { viewOf } from './view.js';

/** Around a rim with numbers, px. */
const RIM_MARGIN = 42;

/** Small multiples are at least so wide, px: their radius is 60 px or more. */
const CELL = 2 * (60 + RIM_MARGIN);

/** Of more small multiples, those of the first row have numbers. */
const MAX_NUMBERED = 12;

/** What one view draws; outlines and marks in the order of the cities. */
interface Drawn extends Pick<RadarLayout, 'polars' | 'scales' | 'texts' | 'height'> {
  readonly drawn: readonly Pick<RadarSeries, 'outline' | 'marks'>[];
}

/** model ─view─▶ one labelled radar, one numbered radar, small multiples, or rows of dots ─▶ annotations, nodes. */
export function layoutRadar(model: RadarModel, context: LayoutContext): RadarLayout {
  const { axes, cities, highlight } = model;
  const view = viewOf(model, context.width);
  const readingGuide = view === 'table' ? '' : model.readingGuide[view];
  const shared = { view, width: context.width, readingGuide, notes: [], highlight, axisCount: axes.length };
  const nothing = { height: 0, polars: [], scales: [], series: [], texts: [], leaders: [], nodes: [], legend: [] };
  if (view === 'table') return { ...shared, ...nothing, problems: model.problems };
  const isOverlaid = cities.length <= MAX_OVERLAY_SERIES;
  const { data, problems } = annotatedData(model);
  const { drawn, texts, height, polars, scales } =
    view === 'dots' ? dots(model, data, context) : (isOverlaid ? single : multiples)(model, context);
  const all = cities.map(({ id, series }, index): RadarSeries => ({
    entity: id,
    series,
    leads: highlight.includes(id),
    ...drawn[index]!,
  }));
  // Rows of dots have them already.
  const labels =
    view === 'radar' && data.length
      ? annotate(data, { width: context.width, height, series: all, texts }, context)
      : { texts: [], leaders: [], height };
  const differs = view === 'dots' && axes.some(({ points }) => points.some(point => point.differs));
  const hasLegend = view === 'dots' ? cities.length <= MAX_LEGEND_CITIES : isOverlaid;
  return {
    ...shared,
    polars,
    scales,
    // The first city lies over the others, and those that lead over all.
    series: [...all.filter(({ leads }) => !leads).reverse(), ...all.filter(({ leads }) => leads)],
    texts: [...texts, ...labels.texts],
    leaders: labels.leaders,
    height: round2(labels.height),
    // Names above the small multiples, or beside the marks of many cities: a legend would repeat them. One city is in the heading.
    legend: [
      ...(hasLegend ? model.legend.filter(({ detail }) => detail || cities.length > 1) : []),
      ...(differs ? [conflictLegendItem(model.differs)] : []),
    ],
    nodes: radarNodes(model, (axis, city) => all[city]!.marks[axis]!),
    problems: [...model.problems, ...problems],
  };
}

function single(model: RadarModel, context: LayoutContext): Drawn {
  const { axes, cities } = model;
  const indices = [...cities.keys()];
  const label = labelAxes(model, context);
  if (label) {
    const { polar, texts, height } = label;
    return { polars: [polar], scales: [], drawn: radarSeries(axes, cities, indices, polar), texts, height };
  }
  const r = Math.min(context.width / 2 - RIM_MARGIN, 160);
  const polar = { cx: context.width / 2, cy: r + RIM_MARGIN, r };
  const key = keyOf(model, 2 * (r + RIM_MARGIN) + 12, context);
  return {
    polars: [polar],
    scales: [],
    drawn: radarSeries(axes, cities, indices, polar),
    texts: [...axisNumbers(axes, indices, polar), ...key.texts],
    height: key.height,
  };
}

/** One small radar a city, all on the same scales, with numbered axes and one key. */
function multiples(model: RadarModel, context: LayoutContext): Drawn {
  const { axes, cities, legend } = model;
  const columns = Math.max(1, Math.min(4, Math.floor(context.width / CELL), cities.length));
  const cell = context.width / columns;
  const r = Math.min(cell / 2 - RIM_MARGIN, 96);
  const hasGaps = axes.some(({ gaps }) => gaps);
  // A title of up to two lines, and the numbers, beyond hollow marks where there are some.
  const above = (legend.some(({ detail }) => detail) ? 36 : 20) + (hasGaps ? 46 : 30);
  const tall = above + 2 * r + (hasGaps ? 48 : 32);
  const polars: Polar[] = [];
  const texts: RadarText[] = [];
  const drawn = cities.map((city, index) => {
    const top = Math.floor(index / columns) * tall;
    const polar = { cx: round2((index % columns) * cell + cell / 2), cy: round2(top + above + r), r: round2(r) };
    polars.push(polar);
    const { label, detail = '' } = legend[index]!;
    const title = layoutBlock(
      [
        { text: label, size: 13, weight: 600, maxLines: 1, colorSeries: city.series },
        { text: detail, size: 12, fill: 'muted', maxLines: 1 },
      ],
      cell - 8,
      context.measurer,
    );
    texts.push(
      ...positionBlock(title, polar.cx, round2(top), 'middle').map(line => ({ ...line, entities: [city.id] })),
      // Of many, those of the first row show where the axes are.
      ...(index < columns || cities.length <= MAX_NUMBERED ? axisNumbers(axes, [index], polar) : []),
    );
    return radarSeries(axes, [city], [index], polar)[0]!;
  });
  const key = keyOf(model, Math.ceil(cities.length / columns) * tall, context);
  return { polars, scales: [], drawn, texts: [...texts, ...key.texts], height: key.height };
}

/** `1 R&D intensity` with unit, date and gaps, in as many columns as fit; the drawing ends with it. */
function keyOf(
  { axes, annotations }: RadarModel,
  top: number,
  { width, measurer: text }: LayoutContext,
): { readonly texts: readonly RadarText[]; readonly height: number } {
  const columns = Math.max(1, Math.min(3, Math.floor(width / 260)));
  const cell = width / columns;
  const blocks = axes.map(axis => axisBlock(axis, annotations, cell - 40, text));
  const texts: RadarText[] = [];
  let y = top;
  for (let first = 0; first < blocks.length; first += columns) {
    const row = blocks.slice(first, first + columns);
    row.forEach((entry, column) => {
      const number = String(first + column + 1);
      texts.push(textLine(number, column * cell, y + 13.65, { size: 13, weight: 600, fill: 'muted' }));
      texts.push(...positionAxisBlock(entry, axes[first + column]!, column * cell + 24, y));
    });
    y += Math.max(...row.map(entry => entry.height)) + 10;
  }
  return { texts, height: y };
}

function dots(model: RadarModel, annotations: readonly AnnotatedDatum[], context: LayoutContext): Drawn {
  let height = 0;
  const rows = model.axes.map((axis, at) => {
    const own = annotations.filter(annotation => annotation.axis === at);
    const row = layoutDotRow(axis, model, own, height, context);
    height += row.height;
    return row;
  });
  return {
    polars: [],
    scales: rows.map(({ scale }) => scale),
    drawn: model.cities.map((_, index) => ({ outline: [], marks: rows.map(({ marks }) => marks[index]!) })),
    texts: rows.flatMap(({ texts }) => texts),
    height,
  };
}
