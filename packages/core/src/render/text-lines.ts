import type { PlacedText } from '../labels/placed-text.js';
import { nothing, svg, type TemplateResult } from 'lit/html.js';
import { seriesText } from './series-style.js';
import type { Theme } from '../theme/theme.js';

const colorOf = ({ fill, colorSeries }: PlacedText, theme: Theme, faint: boolean): string =>
  faint ? theme.muted : colorSeries === undefined ? theme[fill] : seriesText(colorSeries, theme);

/** One placed line. What is dimmed (`faint`) loses weight and turns muted, not transparent: it stays readable on every ground. */
export const textLine = (line: PlacedText, theme: Theme, faint = false): TemplateResult =>
  svg`<text x=${line.x} y=${line.y} font-size=${line.size} font-weight=${faint || line.weight === 400 ? nothing : line.weight} text-anchor=${line.anchor === 'start' ? nothing : line.anchor} fill=${colorOf(line, theme, faint)}>${line.text}</text>`;

export const textLines = (lines: readonly PlacedText[], theme: Theme, faint = false): readonly TemplateResult[] =>
  lines.map(line => textLine(line, theme, faint));
