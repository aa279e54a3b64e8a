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
function renderTimeline(layout: TimelineLayout, context: RenderContext): TemplateResult {
  const { theme } = context;
  return svg`<g fill="none"><path d=${layout.grid} stroke=${theme.grid}></path><path d=${layout.rules} stroke=${theme.rule}></path>${layout.bands.map(
    mark => band(mark, context),
  )}</g>${layout.clusters.map(mark => count(mark, context))}${layout.marks.map(mark =>
    symbol(mark, context),
  )}${layout.labels.map(label =>
    textLine(label, theme, isDimmed(context, label.entity, ...label.places)),
  )}${textLines(layout.texts, theme)}`;
}

const dim = ({ entity, places }: Pick<Standing, 'entity' | 'places'>, context: RenderContext) =>
  opacityFor(context, entity, ...places) ?? nothing;

const colour = ({ series }: { readonly series: number }, context: RenderContext): string =>
  series < 0 ? context.theme.text : seriesStyle(series, context.theme).color;

const widths = { band: 'hairline', span: 'line', edge: 'edge', short: 'line' } as const;

/** A band is tinted, a span is a bracket, the half that is meant is a thick edge, what is narrow is a line. */
function band(mark: Plate, context: RenderContext): TemplateResult {
  const paint = colour(mark, context);
  const tint = mark.as === 'band';
  return svg`<path d=${mark.d} fill=${tint ? paint : nothing} fill-opacity=${tint ? 0.13 : nothing} stroke=${paint} stroke-width=${context.theme[widths[mark.as]]} opacity=${dim(mark, context)}></path>`;
}

/** Targets are outlines: they are no events. What is chosen is drawn bolder, because its words have no weight to keep. */
function symbol(mark: Standing, context: RenderContext): TemplateResult {
  const paint = colour(mark, context);
  const bold = context.selected.length > 0 && !isDimmed(context, mark.entity, ...mark.places);
  const stroke = bold ? context.theme.edge : mark.hollow ? context.theme.outline : nothing;
  return svg`<path d=${mark.d} fill=${mark.hollow ? context.theme.background : paint} stroke=${stroke === nothing ? nothing : paint} stroke-width=${stroke} opacity=${dim(mark, context)}></path>`;
}

function count(mark: Count, context: RenderContext): TemplateResult {
  return svg`<g><path d=${mark.d} fill=${context.theme.background} stroke=${colour(mark, context)} stroke-width=${mark.open ? context.theme.edge : context.theme.hairline} opacity=${dim(mark, context)}></path>${textLine(mark.text, context.theme, isDimmed(context, mark.entity, ...mark.places))}</g>`;
}

/** The policy timeline: definition and rendering. */
export const timelineChart: Chart<TimelineRows, TimelineOptions, TimelineModel, TimelineLayout> = {
  ...timelineDefinition,
  render: renderTimeline,
};
