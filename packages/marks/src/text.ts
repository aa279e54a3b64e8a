import type { PlacedText } from '@cityfacts/layout';
import { nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Theme } from './theme.js';

/** One placed line. A halo of ground keeps it readable over hairlines. */
export const textLine = (line: PlacedText, theme: Theme): TemplateResult =>
  svg`<text x=${line.x} y=${line.y} font-size=${line.size} font-weight=${line.weight === 400 ? nothing : line.weight} text-anchor=${line.anchor === 'start' ? nothing : line.anchor} fill=${theme[line.tone]}>${line.text}</text>`;

export const textLines = (lines: readonly PlacedText[], theme: Theme): readonly TemplateResult[] =>
  lines.map(line => textLine(line, theme));
