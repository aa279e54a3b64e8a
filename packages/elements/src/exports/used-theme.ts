import { matches } from '../documents.js';
import type { Theme } from '@cityfacts/core';
import { literalTheme } from '@cityfacts/core/theme/theme.js';
import { withGeneric } from './generic-font.js';

/**
 * The colours, strokes and the label font that the figure in `root` has in its place in the page, as literals: custom properties of
 * the page included. In forced colours, which tell no series from another, and where there is no figure: our own.
 */
export function usedTheme(root: ParentNode): Theme {
  const figure = root.querySelector('.cf-figure');
  const preset = literalTheme(isDark(figure) ? 'dark' : 'light');
  if (!figure || matches('(forced-colors:active)')) return preset;
  const probe = document.createElement('i');
  figure.append(probe);
  const { style } = probe;
  const used = <V extends string | number>(preset: V, name: string): V => {
    style.color = style.strokeWidth = `var(--cf--${name})`;
    const { color, strokeWidth } = getComputedStyle(probe);
    return ((typeof preset === 'number' ? parseFloat(strokeWidth) : hexOf(color)) || preset) as V;
  };
  const { font, series, seriesText, ...plain } = preset;
  const theme: Theme = {
    ...preset,
    ...Object.fromEntries(
      Object.entries(plain).map(([name, value]) => [
        name,
        used(value, typeof value === 'number' ? name : `color-${name}`),
      ]),
    ),
    series: series.map((color, index) => used(color, `color-series-${index + 1}`)),
    seriesText: seriesText.map((color, index) => used(color, `color-series-${index + 1}-text`)),
    font: fontOf(figure.querySelector('.cf-plot svg'), font ?? '') ?? font,
  };
  probe.remove();
  return theme;
}

const fontOf = (drawing: Element | null, others: string): string | null =>
  drawing ? withGeneric(getComputedStyle(drawing).fontFamily, others) : null;

/** Whether the figure is on a dark ground: the used colour scheme of its place in the page. */
function isDark(figure: Element | null): boolean {
  const scheme = figure ? getComputedStyle(figure).colorScheme : '';
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || matches('(prefers-color-scheme: dark)');
}

/** A computed colour as `#rrggbb`, which every program reads; `null` for one that can be seen through. */
function hexOf(color: string): string | null {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = color;
  // What is no sRGB colour stays in its own notation: then the pixel that it paints says it.
  if (/^#/.test(context.fillStyle)) return context.fillStyle;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? `#${((1 << 24) | (red << 16) | (green << 8) | blue).toString(16).slice(1)}` : null;
}
