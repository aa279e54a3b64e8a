import { nothing, svg, type TemplateResult } from 'lit/html.js';
import { seriesLook } from '../series.js';
import type { Theme } from '../theme.js';

/** A piece of the line with its marker, 28 px long, from 0,0 to the right. */
export function swatch(series: number, theme: Theme): TemplateResult {
  const { color, dash, marker } = seriesLook(series, theme);
  return svg`<path d="M0,0H28" fill="none" stroke=${color} stroke-width="2" stroke-dasharray=${dash === 'none' ? nothing : dash}></path><path d=${marker} transform="translate(14,0)" fill=${color} stroke=${theme.ground}></path>`;
}
