import type { LegendItem } from '../chart-definition.js';
import { nothing, svg, type TemplateResult } from 'lit/html.js';
import { seriesStyle } from './series-style.js';
import type { Theme } from '../theme/theme.js';

/** A piece of the line with its marker, 28 px long, from 0,0 to the right; or the shape that the entry brings. */
export function swatch({ series, shape }: Pick<LegendItem, 'series' | 'shape'>, theme: Theme): TemplateResult {
  const known = seriesStyle(Math.max(0, series), theme);
  const color = series < 0 ? theme.muted : known.color;
  const line = shape
    ? svg`<path d=${shape.fill} fill=${color}></path><path d=${shape.stroke} fill="none" stroke=${color} stroke-width=${theme.outline}></path>`
    : svg`<path d="M0,0H28" fill="none" stroke=${color} stroke-width=${theme.line} stroke-dasharray=${known.dash === 'none' ? nothing : known.dash}></path>`;
  return svg`${line}${series < 0 ? nothing : svg`<path d=${known.marker} transform="translate(14,0)" fill=${color} stroke=${theme.background}></path>`}`;
}
