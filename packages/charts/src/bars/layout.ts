import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import { linePath, round2 } from '@cityfacts/core/round.js';
import { BAR, layoutColumns, rounded, type Columns } from './columns.js';
import { gridLines, type RowRange } from './grid-lines.js';
import { pairsOf } from './pairs.js';
import { layoutRow, type RowLayout } from './row.js';
import { barsNodes } from './navigation.js';
import type { BarGroup, BarRow, BarsLayout, BarsModel, PlacedHeading } from './types.js';

/** Height of the line of tick labels, px. */
const AXIS_HEIGHT = 20;
/** Below more px of bars the tick labels are again. */
const MIN_HEIGHT_SECOND_AXIS = 900;

/** model ─▶ columns and scale ─▶ groups of rows one below the other ─▶ ticks ─▶ nodes. */
export function layoutBars(model: BarsModel, context: LayoutContext): BarsLayout {
  const shared = {
    width: context.width,
    notes: model.notes,
    problems: model.problems,
    filters: model.filters,
    shown: model.shown,
  };
  const nothing = {
    grid: '',
    zero: '',
    rules: '',
    ticks: [],
    headings: [],
    rows: [],
    nodes: [],
    legend: [],
    height: 0,
  };
  if (model.view === 'table' || !model.groups.length) return { ...shared, ...nothing, view: 'table' };
  const frame = layoutColumns(model, context);
  const scale = tickLabels(model, frame);
  const headings: PlacedHeading[] = [];
  const laid: (RowLayout & { readonly source: BarRow; readonly group: string })[] = [];
  const stretches: RowRange[] = [];
  let zero = '';
  let brackets = '';
  const rules: string[] = [];
  const last = model.groups
    .flatMap(group => group.rows)
    .filter(row => row.value !== null)
    .at(-1);
  const again: PlacedText[] = [];
  let y = scale.labels.length ? AXIS_HEIGHT + 6 : 0;
  for (const group of model.groups) {
    if (group.heading) {
      y += y ? 6 : 0;
      if (y)
        rules.push(
          linePath([
            [0, y],
            [context.width, y],
          ]),
        );
      headings.push(heading(group, y));
      y += 34;
    }
    const rowRange: RowRange = { top: y - 6, bottom: 0, texts: [] };
    for (const row of group.rows) {
      const next = layoutRow(row, y, model.marked, frame);
      laid.push({ ...next, source: row, group: group.heading });
      if (next.bar !== null) {
        rowRange.bottom = next.bottom + 4;
        rowRange.texts.push(...next.row.texts);
        if (!frame.beside)
          zero += linePath([
            [frame.zero, next.bar - 2],
            [frame.zero, next.bar + BAR + 2],
          ]);
      }
      y = next.bottom + (frame.beside ? 10 : 14);
      if (row === last && y > MIN_HEIGHT_SECOND_AXIS) {
        again.push(...scale.labels.map(label => ({ ...label, y: round2(y + 8) })));
        y += AXIS_HEIGHT;
      }
    }
    if (rowRange.bottom) stretches.push(rowRange);
    const start = laid.length - group.rows.length;
    for (const [first, end] of pairsOf(group.rows)) {
      const [top, bottom] = [laid[start + first]!.box[1] + 2, laid[start + end]!.bottom - 1];
      brackets += linePath([
        [5, top],
        [0.5, top],
        [0.5, bottom],
        [5, bottom],
      ]);
    }
  }
  const short = laid.some(({ source }) => frame.endOf(source) > frame.xOf(source.value ?? 0) + 0.01);
  return {
    ...shared,
    notes: short ? [...model.notes, model.shortest] : model.notes,
    view: 'bars',
    height: round2(y),
    // Names above the bars would cut every line to pieces: only the scale has its ticks there.
    grid: frame.beside
      ? gridLines(scale.xs.slice(1), stretches, context.measurer)
      : scale.xs
          .map(x =>
            linePath([
              [x, AXIS_HEIGHT - 4],
              [x, AXIS_HEIGHT + 2],
            ]),
          )
          .join(''),
    zero: (frame.beside && scale.xs.length ? gridLines([frame.zero], stretches, context.measurer) : zero) + brackets,
    rules: rules.join(''),
    ticks: [...scale.labels, ...again],
    headings,
    rows: laid.map(({ row }) => row),
    nodes: barsNodes(laid.map(({ source, group, box, parts }) => ({ row: source, group, box, parts }))),
    legend: model.legend,
  };
}

/** Every tick, or every second, third … where that reaches the last one, which names the currency: as many as have room. */
function tickLabels({ ticks }: BarsModel, { context, xOf, left }: Columns) {
  for (let stride = 1; stride <= ticks.length; stride++) {
    if ((ticks.length - 1) % stride) continue;
    const chosen = ticks.filter((_, index) => index % stride === 0);
    const placed = chosen.map((tick, index) => {
      const text = index && index === chosen.length - 1 ? tick.full : tick.text;
      const wide = context.measurer.width(text, 12);
      const x = Math.max(left, Math.min(xOf(tick.value) - wide / 2, context.width - wide));
      return { text, x, right: x + wide };
    });
    if (placed.some(({ x }, index) => index && x < placed[index - 1]!.right + 8)) continue;
    const labels = placed.map(({ text, x }) =>
      rounded({ text, x, y: 12, anchor: 'start', size: 12, weight: 400, fill: 'muted' }),
    );
    return { labels, xs: chosen.map(tick => xOf(tick.value)) };
  }
  return { labels: [], xs: [] };
}

function heading({ heading: text, city, rows }: BarGroup, top: number): PlacedHeading {
  return {
    entities: city ? [city.id, ...rows.flatMap(row => [row.id, ...row.parts.map(part => part.id)])] : [],
    series: city?.series ?? -1,
    marker: city && { x: 6, y: round2(top + 17.5) },
    texts: [
      {
        text,
        x: city ? 17 : 0,
        y: round2(top + 22),
        anchor: 'start',
        size: 14,
        weight: 600,
        fill: city ? 'text' : 'muted',
      },
    ],
  };
}
