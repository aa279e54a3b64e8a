import { nothing, svg, type TemplateResult } from 'lit/html.js';
import { opacityFor, type RenderContext } from './render-context.js';
import { seriesStyle } from './series-style.js';

/** What a marker stands for. */
export interface Marked {
  readonly x: number;
  readonly y: number;
  readonly entity: string;
  readonly series: number;
  /** Hollow: a missing value. */
  readonly missing: boolean;
}

/** The marker of a series; a rim of ground parts it from lines and neighbours. */
export function marker(mark: Marked, context: RenderContext): TemplateResult {
  const { color, marker } = seriesStyle(mark.series, context.theme);
  return svg`<path d=${marker} transform="translate(${mark.x},${mark.y})" fill=${mark.missing ? context.theme.background : color} stroke=${mark.missing ? color : context.theme.background} stroke-width=${mark.missing ? context.theme.outline : context.theme.hairline} opacity=${opacityFor(context, mark.entity) ?? nothing}></path>`;
}
