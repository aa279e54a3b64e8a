import { literalTheme, sheet, toMarkup, type ThemeName } from '@cityfacts/marks';
import type { Tag } from './charts.js';
import { checkWidth, idOf, order, type Asked } from './drawn.js';
import { notAllowed, UsageError } from './messages.js';

export const svgThemes: readonly ThemeName[] = ['light', 'dark', 'print'];

/** Options of `renderSvg`. A file cannot follow a page, so that its theme is one of three. */
export type SvgOptions<T extends Tag> = Omit<Asked<T>, 'theme'> & {
  /** Outer width, px; 320–4000, default 640. */
  readonly width?: number | undefined;
  /** Default `light`. */
  readonly theme?: ThemeName | undefined;
  /** Prefix of the ids in the file; default: a hash of what is shown. */
  readonly id?: string | undefined;
};

/**
 * The whole figure as one self-contained SVG with literal colours: heading, legend, drawing, notes and sources.
 *
 * @returns well-formed XML; the same bytes for the same request
 * @throws {UsageError} that names the value and what is allowed
 */
export function renderSvg<T extends Tag>(tag: T, given: SvgOptions<T> = {} as SvgOptions<T>): string {
  const { width: asked = 640, theme = 'light', id, ...rest } = given;
  const width = checkWidth('width', asked);
  if (!svgThemes.includes(theme)) throw new UsageError(notAllowed('theme', theme, svgThemes));
  const { options, words, space, draw } = order(tag, rest);
  const { drawing, marks } = draw(width);
  const look = { id: idOf(id, drawing), theme: literalTheme(theme), selected: options.highlight };
  return `${toMarkup(sheet(drawing, marks(look), options, words, look, space(width)))}\n`;
}
