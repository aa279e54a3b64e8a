import type { Space } from '../plan.js';
import { at, block } from '../place/block.js';
import type { PlacedText } from '../placed-text.js';
import { px } from '../px.js';
import { dotRow } from './dots.js';
import { labelled, numbers, panel, type Polar } from './polar.js';
import { radarStops } from './stops.js';
import type { DotRow, RadarLayout, RadarMark, RadarModel, RadarPanel } from './types.js';

/** Narrower than this, `auto` shows dots, px. */
export const DOTS_UNDER = 420;

/** At most so many outlines share one radar. */
const OVERLAY = 4;

/** model ─view─▶ one labelled radar, one numbered radar, small multiples, or rows of dots ─▶ stops. */
export function radarLayout(model: RadarModel, space: Space): RadarLayout {
  const view = model.view === 'auto' ? (space.width < DOTS_UNDER ? 'dots' : 'radar') : model.view;
  const shared = { width: space.width, notes: model.notes, problems: model.problems };
  if (view === 'table' || !model.axes.length || !model.cities.length)
    return { ...shared, view: 'table', height: 0, stops: [], legend: [], panels: [], rows: [], key: [] };
  if (view === 'dots') {
    const { rows, height } = dots(model, space);
    const markAt = byCity(
      rows.map(row => row.marks),
      model,
    );
    return {
      ...shared,
      view,
      height: px(height),
      stops: radarStops(model, markAt),
      legend: model.legend,
      panels: [],
      rows,
      key: [],
    };
  }
  const overlaid = model.cities.length <= OVERLAY;
  const drawn = overlaid ? single(model, space) : multiples(model, space);
  const marks = drawn.panels.flatMap(({ marks }) => marks);
  const count = model.axes.length;
  return {
    ...shared,
    view,
    ...drawn,
    height: px(drawn.height),
    rows: [],
    // Each panel of the small multiples carries its city's name: a legend would only repeat it.
    legend: overlaid ? model.legend : [],
    stops: radarStops(model, (axis, city) => marks[city * count + axis]),
  };
}

function byCity(rows: readonly (readonly RadarMark[])[], model: RadarModel) {
  const maps = rows.map(marks => new Map(marks.map(mark => [mark.entity, mark])));
  return (axis: number, city: number) => maps[axis]?.get(model.cities[city]!.id);
}

interface Drawn {
  readonly panels: readonly RadarPanel[];
  readonly key: readonly PlacedText[];
  readonly height: number;
}

function single(model: RadarModel, space: Space): Drawn {
  const indexes = model.cities.map((_, index) => index);
  const label = labelled(model.axes, space);
  if (label)
    return {
      panels: [{ ...panel(model.axes, model.cities, indexes, label.polar), texts: label.texts }],
      key: [],
      height: label.height,
    };
  const r = Math.min(space.width / 2 - 36, 160);
  const polar = { cx: space.width / 2, cy: r + 36, r };
  const key = keyOf(model, 2 * r + 84, space);
  return {
    panels: [{ ...panel(model.axes, model.cities, indexes, polar), texts: numbers(model.axes.length, polar) }],
    key: key.texts,
    height: key.bottom,
  };
}

/** One small radar a city, all on the same scales, with numbered axes and one key. */
function multiples(model: RadarModel, space: Space): Drawn {
  const columns = Math.max(1, Math.min(4, Math.floor(space.width / 136), model.cities.length));
  const cell = space.width / columns;
  const r = Math.min(cell / 2 - 38, 96);
  const tall = 2 * r + 116;
  const panels = model.cities.map((city, index) => {
    const [left, top] = [(index % columns) * cell, Math.floor(index / columns) * tall];
    const polar: Polar = { cx: left + cell / 2, cy: top + 76 + r, r };
    const title = block(
      [
        { text: city.name, size: 13, weight: 600, maxLines: 1 },
        { text: model.legend[index]?.detail ?? '', size: 12, tone: 'muted', maxLines: 1 },
      ],
      cell - 8,
      space.text,
    );
    return {
      ...panel(model.axes, [city], [index], polar),
      ticks: '',
      texts: [...at(title, px(polar.cx), px(top), 'middle'), ...numbers(model.axes.length, polar)].map(line => ({
        ...line,
        y: px(line.y),
      })),
    };
  });
  const key = keyOf(model, Math.ceil(model.cities.length / columns) * tall, space);
  return { panels, key: key.texts, height: key.bottom };
}

/** `1 R&D intensity` with scale, date and gaps, in as many columns as fit. */
function keyOf(
  model: RadarModel,
  top: number,
  space: Space,
): { readonly texts: readonly PlacedText[]; readonly bottom: number } {
  const columns = Math.max(1, Math.min(3, Math.floor(space.width / 260)));
  const width = space.width / columns - 16;
  const blocks = model.axes.map(axis =>
    block(
      [
        { text: axis.label, size: 13, weight: 600 },
        { text: axis.sub, size: 12, tone: 'muted' },
        { text: axis.gaps, size: 12 },
      ],
      width - 24,
      space.text,
    ),
  );
  const texts: PlacedText[] = [];
  let y = top;
  for (let first = 0; first < blocks.length; first += columns) {
    const line = blocks.slice(first, first + columns);
    line.forEach((entry, column) => {
      const x = column * (space.width / columns);
      const number = {
        text: String(first + column + 1),
        x,
        y: y + 13.65,
        anchor: 'start',
        size: 13,
        weight: 600,
        tone: 'muted',
      } as const;
      texts.push(number, ...at(entry, x + 24, y));
    });
    y += Math.max(...line.map(entry => entry.height)) + 10;
  }
  return { texts: texts.map(line => ({ ...line, x: px(line.x), y: px(line.y) })), bottom: y };
}

function dots(model: RadarModel, space: Space): { readonly rows: readonly DotRow[]; readonly height: number } {
  const rows: DotRow[] = [];
  let y = 0;
  for (const axis of model.axes) {
    const { row, height } = dotRow(axis, model.cities, y, space);
    rows.push(row);
    y += height + 22;
  }
  return { rows, height: Math.max(0, y - 14) };
}
