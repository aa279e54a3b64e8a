import type { PlacedText } from '../labels/placed-text.js';
import { nothing, svg, type TemplateResult } from 'lit/html.js';
import { seriesText } from './series-style.js';
import type { Theme } from '../theme/theme.js';

const colorOf = ({ fill, colorSeries }: Line, theme: Theme, faint: boolean): string =>
  faint ? theme.muted : colorSeries === undefined ? theme[fill] : seriesText(colorSeries, theme);

/** A line, or several letters that have each a place of their own: `x` and `y` are lists of SVG. */
type Line = Omit<PlacedText, 'x' | 'y'> & { readonly x: number | string; readonly y: number | string };

/** One placed line. A dimmed line (`faint`) is lighter in weight and muted, not transparent: it stays readable on every background. */
export const textLine = (line: Line, theme: Theme, faint = false): TemplateResult =>
  svg`<text x=${line.x} y=${line.y} font-size=${line.size} font-weight=${faint || line.weight === 400 ? nothing : line.weight} text-anchor=${line.anchor === 'start' ? nothing : line.anchor} fill=${colorOf(line, theme, faint)}>${line.text}</text>`;

export const textLines = (lines: readonly PlacedText[], theme: Theme, faint = false): readonly TemplateResult[] =>
  lines.map(line => textLine(line, theme, faint));
