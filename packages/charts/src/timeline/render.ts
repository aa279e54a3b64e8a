import { timelineDefinition } from './definition.js';
import type { TimelineLayout, TimelineModel } from './types.js';
import type { TimelineOptions } from './options.js';
import type { TimelineRows } from '@cityfacts/data';
import { nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Chart } from '@cityfacts/core/chart.js';
import { isDimmed, opacityFor, type RenderContext } from '@cityfacts/core/render/render-context.js';
import { seriesStyle } from '@cityfacts/core/render/series-style.js';
import { textLine, textLines } from '@cityfacts/core/render/text-lines.js';

type Standing = TimelineLayout['marks'][number];
type Plate = TimelineLayout['bands'][number];
type Count = TimelineLayout['clusters'][number];

/** The drawing of the timeline: lanes on a scale, or an ordered list. */
function renderTimeline(layout: TimelineLayout, look: RenderContext): TemplateResult {
  const { theme } = look;
  return svg`<g fill="none"><path d=${layout.grid} stroke=${theme.grid}></path><path d=${layout.rules} stroke=${theme.rule}></path>${layout.bands.map(
    mark => band(mark, look),
  )}</g>${layout.clusters.map(mark => count(mark, look))}${layout.marks.map(mark =>
    symbol(mark, look),
  )}${layout.labels.map(label =>
    textLine(label, theme, isDimmed(look, label.entity, ...label.places)),
  )}${textLines(layout.texts, theme)}`;
}

const dim = ({ entity, places }: Pick<Standing, 'entity' | 'places'>, look: RenderContext) =>
  opacityFor(look, entity, ...places) ?? nothing;

const colour = ({ series }: { readonly series: number }, look: RenderContext): string =>
  series < 0 ? look.theme.text : seriesStyle(series, look.theme).color;

const widths = { band: 'hairline', span: 'line', edge: 'edge', short: 'line' } as const;

/** A band is tinted, a span is a bracket, the half that is meant is a thick edge, what is narrow is a line. */
function band(mark: Plate, look: RenderContext): TemplateResult {
  const paint = colour(mark, look);
  const tint = mark.as === 'band';
  return svg`<path d=${mark.d} fill=${tint ? paint : nothing} fill-opacity=${tint ? 0.13 : nothing} stroke=${paint} stroke-width=${look.theme[widths[mark.as]]} opacity=${dim(mark, look)}></path>`;
}

/** Targets are outlines: they are no events. What is chosen is drawn bolder, because its words have no weight to keep. */
function symbol(mark: Standing, look: RenderContext): TemplateResult {
  const paint = colour(mark, look);
  const bold = look.selected.length > 0 && !isDimmed(look, mark.entity, ...mark.places);
  const stroke = bold ? look.theme.edge : mark.hollow ? look.theme.outline : nothing;
  return svg`<path d=${mark.d} fill=${mark.hollow ? look.theme.background : paint} stroke=${stroke === nothing ? nothing : paint} stroke-width=${stroke} opacity=${dim(mark, look)}></path>`;
}

function count(mark: Count, look: RenderContext): TemplateResult {
  return svg`<g><path d=${mark.d} fill=${look.theme.background} stroke=${colour(mark, look)} stroke-width=${mark.open ? look.theme.edge : look.theme.hairline} opacity=${dim(mark, look)}></path>${textLine(mark.text, look.theme, isDimmed(look, mark.entity, ...mark.places))}</g>`;
}

/** The policy timeline: plan and drawing. */
export const timelineChart: Chart<TimelineRows, TimelineOptions, TimelineModel, TimelineLayout> = {
  ...timelineDefinition,
  render: renderTimeline,
};
