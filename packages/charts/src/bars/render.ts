import type { BarsRows } from '@cityfacts/data';
import { nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Chart } from '@cityfacts/core/chart.js';
import type { Shape } from '@cityfacts/core/chart-definition.js';
import { isDimmed, opacityFor, type RenderContext } from '@cityfacts/core/render/render-context.js';
import { markersPath, seriesStyle } from '@cityfacts/core/render/series-style.js';
import { linePath, rectPath } from '@cityfacts/core/round.js';
import { textLine, textLines } from '@cityfacts/core/render/text-lines.js';
import { barsDefinition } from './definition.js';
import type { BarsOptions } from './options.js';
import { shapeOf } from './texture.js';
import type { BarsLayout, BarsModel, Line, PieceLabel, PlacedLabel, PlacedRow } from './types.js';

/** The drawing of the fund bars: one path for all bars of a look, so that many rows are few elements. */
function renderBars({ zero, rules, headings, rows }: BarsLayout, context: RenderContext): TemplateResult {
  const { theme } = context;
  const labels = [...headings, ...rows];
  return svg`${line(rules, theme.rule)}${bars(rows, context)}${rows.flatMap(row => row.labels.map(inside => insideLabel(inside, context)))}${line(zero, theme.axis)}${markers(labels, context)}${labels.map(({ entities, texts }) => textLines(texts, theme, entities.length > 0 && isDimmed(context, ...entities)))}`;
}

function line(all: readonly Line[], color: string): TemplateResult | typeof nothing {
  if (!all.length) return nothing;
  const paths = all.map(([x1, y1, x2, y2]) =>
    linePath([
      [x1, y1],
      [x2, y2],
    ]),
  );
  return svg`<path d=${paths.join('')} fill="none" stroke=${color}></path>`;
}

/** Of each city, and of those of its marks that are dimmed, what all of them are joined to. */
class Looks<T> {
  readonly all = new Map<string, { readonly series: number; readonly opacity: number | null; joined: T }>();
  of(series: number, opacity: number | null, empty: T) {
    const key = `${series} ${opacity}`;
    const known = this.all.get(key) ?? { series, opacity, joined: empty };
    this.all.set(key, known);
    return known;
  }
}

/** Filled and stroked parts of bars in the colour of their city. */
function bars(rows: readonly PlacedRow[], context: RenderContext): readonly TemplateResult[] {
  const { theme } = context;
  const looks = new Looks<Shape>();
  for (const { pieces } of rows)
    for (const piece of pieces) {
      const look = looks.of(piece.series, opacityFor(context, ...piece.entities), { fill: '', stroke: '' });
      const { fill, stroke } = shapeOf(piece, piece);
      look.joined = { fill: look.joined.fill + fill, stroke: look.joined.stroke + stroke };
    }
  return [...looks.all.values()].map(({ series, opacity, joined: { fill, stroke } }) => {
    const { color } = seriesStyle(series, theme);
    return svg`${fill ? svg`<path d=${fill} fill=${color} opacity=${opacity ?? nothing}></path>` : nothing}${stroke ? svg`<path d=${stroke} fill="none" stroke=${color} stroke-width=${theme.outline} opacity=${opacity ?? nothing}></path>` : nothing}`;
  });
}

/** The markers of cities beside names. */
function markers(labels: readonly PlacedLabel[], context: RenderContext): readonly TemplateResult[] {
  const looks = new Looks<{ readonly x: number; readonly y: number }[]>();
  for (const { marker, series, entities } of labels)
    if (marker) looks.of(series, opacityFor(context, ...entities), []).joined.push(marker);
  return [...looks.all.values()].map(({ series, opacity, joined }) => {
    const { color, marker } = seriesStyle(series, context.theme);
    return svg`<path d=${markersPath(marker, joined)} fill=${color} opacity=${opacity ?? nothing}></path>`;
  });
}

/** Words on a ground of their own: a texture behind them would cut them to pieces. */
function insideLabel({ text, piece, width }: PieceLabel, context: RenderContext): TemplateResult {
  const { theme } = context;
  const [left, right] = [text.x - width / 2, text.x + width / 2];
  return svg`<path d=${rectPath(left, piece.top + 2, right, piece.bottom - 2)} fill=${theme.background}></path>${textLine(text, theme, isDimmed(context, ...piece.entities))}`;
}

/** The fund bar chart: definition and rendering. */
export const barsChart: Chart<BarsRows, BarsOptions, BarsModel, BarsLayout> = { ...barsDefinition, render: renderBars };
