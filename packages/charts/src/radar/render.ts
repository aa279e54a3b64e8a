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
function renderRadar(layout: RadarLayout, look: RenderContext): TemplateResult {
  return svg`${layout.panels.map(panel => panelMarks(panel, look))}${layout.rows.map(row => rowMarks(row, look))}${textLines(layout.key, look.theme)}`;
}

function panelMarks(panel: Panel, look: RenderContext): TemplateResult {
  const { theme } = look;
  return svg`<g fill="none"><path d=${panel.grid} stroke=${theme.grid}></path><path d=${panel.spokes} stroke=${theme.grid}></path><path d=${panel.rim} stroke=${theme.axis}></path><path d=${panel.ticks} stroke=${theme.axis}></path>${panel.outlines.map(line => outline(line, look))}</g>${panel.names.map(one => name(one, look))}${textLines(panel.texts, theme)}${panel.marks.map(mark => marker(mark, look))}`;
}

function name(
  { entity, series, leader, background: ground, markers, texts }: Panel['names'][number],
  look: RenderContext,
): TemplateResult {
  const { theme } = look;
  return svg`<g data-entity=${entity}><path d=${ground} fill=${theme.background}></path><path d=${leader} stroke=${seriesStyle(series, theme).color} stroke-width=${theme.outline} opacity=${opacityFor(look, entity) ?? nothing}></path>${markers.map(mark => marker(mark, look))}${textLines(texts, theme, isDimmed(look, entity))}</g>`;
}

function outline(line: Panel['outlines'][number], look: RenderContext): TemplateResult {
  const { color, dash } = seriesStyle(line.series, look.theme);
  return svg`<path d=${line.d} stroke=${color} stroke-width=${look.theme.line} stroke-linejoin="round" stroke-dasharray=${dash === 'none' ? nothing : dash} opacity=${opacityFor(look, line.entity) ?? nothing}></path>`;
}

function rowMarks(row: Row, look: RenderContext): TemplateResult {
  const { theme } = look;
  return svg`<path d=${row.scale} fill="none" stroke=${theme.axis}></path>${row.leaders.map(
    line =>
      svg`<path d=${line.d} stroke=${seriesStyle(line.series, theme).color} opacity=${opacityFor(look, line.entity) ?? nothing}></path>`,
  )}${textLines(row.texts, theme)}${row.labels.map(line =>
    textLines([line], theme, isDimmed(look, ...line.entities)),
  )}${[...row.markers, ...row.marks].map(mark => marker(mark, look))}`;
}

/** The city comparison radar: plan and drawing. */
export const radarChart: Chart<RadarRows, RadarOptions, RadarModel, RadarLayout> = {
  ...radarDefinition,
  render: renderRadar,
};
