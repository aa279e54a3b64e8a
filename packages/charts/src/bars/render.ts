import type { BarsRows } from '@cityfacts/data';
import { nothing, svg, type TemplateResult } from 'lit/html.js';
import { pathRound } from 'd3-path';
import type { Chart } from '@cityfacts/core/chart.js';
import { isDimmed, opacityFor, type RenderContext } from '@cityfacts/core/render/render-context.js';
import { markersPath, seriesStyle } from '@cityfacts/core/render/series-style.js';
import { textLine, textLines } from '@cityfacts/core/render/text-lines.js';
import { barsDefinition } from './definition.js';
import type { BarsOptions } from './options.js';
import { shapeOf } from './texture.js';
import type { BarPiece, BarsLayout, BarsModel, Line, PieceLabel, PlacedLabel, PlacedRow } from './types.js';

/** The drawing of the fund bars. */
const renderBars = ({ zero, rules, headings, rows }: BarsLayout, context: RenderContext): TemplateResult =>
  svg`${lines(rules, context.theme.rule)}${rows.map(row => bars(row, context))}${lines(zero, context.theme.axis)}${[...headings, ...rows].map(item => label(item, context))}`;

function lines(all: readonly Line[], color: string): TemplateResult | typeof nothing {
  if (!all.length) return nothing;
  const path = pathRound(2);
  for (const [x1, y1, x2, y2] of all) {
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
  }
  return svg`<path d=${path.toString()} fill="none" stroke=${color}></path>`;
}

const bars = ({ pieces, labels }: PlacedRow, context: RenderContext): TemplateResult =>
  svg`${pieces.map(piece => bar(piece, context))}${labels.map(inside => insideLabel(inside, context))}`;

/** Filled and stroked parts of one bar in the colour of its city. */
function bar(piece: BarPiece, context: RenderContext): TemplateResult {
  const { fill, stroke } = shapeOf(piece, piece);
  const { color } = seriesStyle(piece.series, context.theme);
  const faint = opacityFor(context, ...piece.entities) ?? nothing;
  return svg`${fill ? svg`<path d=${fill} fill=${color} opacity=${faint}></path>` : nothing}${stroke ? svg`<path d=${stroke} fill="none" stroke=${color} stroke-width=${context.theme.outline} opacity=${faint}></path>` : nothing}`;
}

/** Words on a ground of their own: a texture behind them would cut them to pieces. */
function insideLabel({ text, piece, width }: PieceLabel, context: RenderContext): TemplateResult {
  const { theme } = context;
  const path = pathRound(2);
  path.rect(text.x - width / 2, piece.top + 2, width, piece.bottom - piece.top - 4);
  return svg`<path d=${path.toString()} fill=${theme.background}></path>${textLine(text, theme, isDimmed(context, ...piece.entities))}`;
}

/** Words with the marker of their city. */
function label({ entities, series, marker, texts }: PlacedLabel, context: RenderContext): TemplateResult {
  const { theme } = context;
  const faint = entities.length > 0 && isDimmed(context, ...entities);
  const style = marker && seriesStyle(series, theme);
  return svg`<g>${style ? svg`<path d=${markersPath(style.marker, [marker])} fill=${style.color} opacity=${(faint ? opacityFor(context, ...entities) : null) ?? nothing}></path>` : nothing}${textLines(texts, theme, faint)}</g>`;
}

/** The fund bar chart: definition and rendering. */
export const barsChart: Chart<BarsRows, BarsOptions, BarsModel, BarsLayout> = { ...barsDefinition, render: renderBars };
