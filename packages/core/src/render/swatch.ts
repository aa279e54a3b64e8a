import type { LegendItem } from '../chart-definition.js';
import { nothing, svg, type TemplateResult } from 'lit/html.js';
import { seriesStyle } from './series-style.js';
import type { Theme } from '../theme/theme.js';

/** A piece of the line with its marker, 28 px long, from 0,0 to the right; or the shape that the entry brings. */
export function swatch({ series, shape }: Pick<LegendItem, 'series' | 'shape'>, theme: Theme): TemplateResult {
  const known = seriesStyle(Math.max(0, series), theme);
  const color = series < 0 ? theme.muted : known.color;
  const area = shape ? svg`<path d=${shape.fill} fill=${color}></path>` : nothing;
  const line = shape?.stroke ?? 'M0,0H28';
  const width = shape ? theme.outline : theme.line;
  const dash = shape || known.dash === 'none' ? nothing : known.dash;
  return series < 0
    ? svg`${area}<path d=${line} fill="none" stroke=${color} stroke-width=${width} stroke-dasharray=${dash}></path>`
    : svg`${area}<path d=${line} fill="none" stroke=${color} stroke-width=${width} stroke-dasharray=${dash}></path><path d=${known.marker} transform="translate(14,0)" fill=${color} stroke=${theme.background}></path>`;
}
