import { radarDefinition } from './definition.js';
import type { RadarLayout, RadarModel } from './types.js';
import type { RadarOptions } from './options.js';
import type { RadarRows } from '@cityfacts/data';
import { nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Chart } from '@cityfacts/core/chart.js';
import { isDimmed, opacityFor, type RenderContext } from '@cityfacts/core/render/render-context.js';
import { marker } from '@cityfacts/core/render/marker.js';
import { seriesStyle } from '@cityfacts/core/render/series-style.js';
import { textLines } from '@cityfacts/core/render/text-lines.js';

type Panel = RadarLayout['panels'][number];
type Row = RadarLayout['rows'][number];

/** The drawing of the radar in either view. */
function renderRadar(layout: RadarLayout, context: RenderContext): TemplateResult {
  return svg`${layout.panels.map(panel => panelMarks(panel, context))}${layout.rows.map(row => rowMarks(row, context))}${textLines(layout.key, context.theme)}`;
}

function panelMarks(panel: Panel, context: RenderContext): TemplateResult {
  const { theme } = context;
  return svg`<g fill="none"><path d=${panel.grid} stroke=${theme.grid}></path><path d=${panel.spokes} stroke=${theme.grid}></path><path d=${panel.rim} stroke=${theme.axis}></path><path d=${panel.ticks} stroke=${theme.axis}></path>${panel.outlines.map(line => outline(line, context))}</g>${panel.names.map(one => name(one, context))}${textLines(panel.texts, theme)}${panel.marks.map(mark => marker(mark, context))}`;
}

function name(
  { entity, series, leader, background: ground, markers, texts }: Panel['names'][number],
  context: RenderContext,
): TemplateResult {
  const { theme } = context;
  return svg`<g data-entity=${entity}><path d=${ground} fill=${theme.background}></path><path d=${leader} stroke=${seriesStyle(series, theme).color} stroke-width=${theme.outline} opacity=${opacityFor(context, entity) ?? nothing}></path>${markers.map(mark => marker(mark, context))}${textLines(texts, theme, isDimmed(context, entity))}</g>`;
}

function outline(line: Panel['outlines'][number], context: RenderContext): TemplateResult {
  const { color, dash } = seriesStyle(line.series, context.theme);
  return svg`<path d=${line.d} stroke=${color} stroke-width=${context.theme.line} stroke-linejoin="round" stroke-dasharray=${dash === 'none' ? nothing : dash} opacity=${opacityFor(context, line.entity) ?? nothing}></path>`;
}

function rowMarks(row: Row, context: RenderContext): TemplateResult {
  const { theme } = context;
  return svg`<path d=${row.scale} fill="none" stroke=${theme.axis}></path>${row.leaders.map(
    line =>
      svg`<path d=${line.d} stroke=${seriesStyle(line.series, theme).color} opacity=${opacityFor(context, line.entity) ?? nothing}></path>`,
  )}${textLines(row.texts, theme)}${row.labels.map(line =>
    textLines([line], theme, isDimmed(context, ...line.entities)),
  )}${[...row.markers, ...row.marks].map(mark => marker(mark, context))}`;
}

/** The city comparison radar: definition and rendering. */
export const radarChart: Chart<RadarRows, RadarOptions, RadarModel, RadarLayout> = {
  ...radarDefinition,
  render: renderRadar,
};
