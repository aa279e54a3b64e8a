import { barsDefinition } from './definition.js';
import type { BarsLayout, BarsModel } from './types.js';
import type { BarsOptions } from './options.js';
import type { BarsRows } from '@cityfacts/data';
import { nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Chart } from '@cityfacts/core/chart.js';
import { isDimmed, opacityFor, type RenderContext } from '@cityfacts/core/render/render-context.js';
import { seriesStyle } from '@cityfacts/core/render/series-style.js';
import { textLines } from '@cityfacts/core/render/text-lines.js';

type Row = BarsLayout['rows'][number];
type Piece = Row['pieces'][number];
type Heading = BarsLayout['headings'][number];

/** The drawing of the fund bars. */
function renderBars(layout: BarsLayout, context: RenderContext): TemplateResult {
  const { theme } = context;
  return svg`<g fill="none"><path d=${layout.grid} stroke=${theme.grid}></path><path d=${layout.zero} stroke=${theme.axis}></path><path d=${layout.rules} stroke=${theme.rule}></path></g>${textLines(layout.ticks, theme)}${layout.headings.map(
    heading => labelled(heading, context),
  )}${layout.rows.map(row => svg`${row.pieces.map(piece => bar(piece, context))}${labelled(row, context, row.lines)}`)}`;
}

/** Filled and stroked parts of one bar in the colour of its city. */
function bar({ fill, stroke, series, entities }: Piece, context: RenderContext): TemplateResult {
  const { color } = seriesStyle(series, context.theme);
  const faint = opacityFor(context, ...entities) ?? nothing;
  return svg`${fill ? svg`<path d=${fill} fill=${color} opacity=${faint}></path>` : nothing}${stroke ? svg`<path d=${stroke} fill="none" stroke=${color} stroke-width=${context.theme.outline} opacity=${faint}></path>` : nothing}`;
}

/** Words with the marker of their city, and the lines from bars to words. */
function labelled(
  { entities, series, marker, texts }: Row | Heading,
  context: RenderContext,
  lines = '',
): TemplateResult {
  const { theme } = context;
  const { color, marker: shape } = seriesStyle(Math.max(0, series), theme);
  const faint = entities.length > 0 && isDimmed(context, ...entities);
  return svg`<g>${marker ? svg`<path d=${shape} transform="translate(${marker.x},${marker.y})" fill=${color} opacity=${(faint ? opacityFor(context, ...entities) : null) ?? nothing}></path>` : nothing}${lines ? svg`<path d=${lines} fill="none" stroke=${theme.axis}></path>` : nothing}${textLines(texts, theme, faint)}</g>`;
}

/** The fund bar chart: definition and rendering. */
export const barsChart: Chart<BarsRows, BarsOptions, BarsModel, BarsLayout> = { ...barsDefinition, render: renderBars };
