import { nothing, svg, type TemplateResult } from 'lit/html.js';
import { strength, type Look } from './render-context.js';
import { seriesLook } from './series-style.js';

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
export function marker(mark: Marked, look: Look): TemplateResult {
  const { color, marker } = seriesLook(mark.series, look.theme);
  return svg`<path d=${marker} transform="translate(${mark.x},${mark.y})" fill=${mark.missing ? look.theme.ground : color} stroke=${mark.missing ? color : look.theme.ground} stroke-width=${mark.missing ? look.theme.outline : look.theme.hairline} opacity=${strength(look, mark.entity) ?? nothing}></path>`;
}
