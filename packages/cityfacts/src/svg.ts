import { literalTheme, renderSheet, toMarkup, type ThemeName } from '@cityfacts/core';
import { flat } from './flat.js';
import type { Tag } from './registry.js';
import { checkWidth, idOf, resolveRequest, copyOptions, type RenderRequest } from './render-request.js';
import { notAllowed, sectionNeedsFlat, UsageError } from './messages.js';

export const svgThemes: readonly ThemeName[] = ['light', 'dark', 'print'];

/** `full`: names, title and description. `flat`: for hosts that strip, see `flat`. */
const svgProfiles = ['full', 'flat'] as const;
export type SvgProfile = (typeof svgProfiles)[number];

/** Options of `renderSvg`. A file cannot follow a page, so its theme is fixed. */
export type SvgOptions<T extends Tag> = Omit<RenderRequest<T>, 'theme'> & {
  /** Default `full`. */
  readonly profile?: SvgProfile | undefined;
  /** With `profile: 'flat'`: wrapped in a `<section>`, ready to paste into an editor. */
  readonly section?: boolean | undefined;
  /** Outer width, px; 320–4000, default 640, in the flat profile 360 (a phone’s column). */
  readonly width?: number | undefined;
  /** Default: `light`. */
  readonly theme?: ThemeName | undefined;
  /** Prefix of the ids in the file; default: a hash of what is shown. */
  readonly id?: string | undefined;
};

/**
 * The whole figure as one self-contained SVG with fixed colors: heading, legend, drawing, notes and sources.
 * For editors that strip markup, use `profile: 'flat'`.
 *
 * @returns well-formed XML; the same bytes for the same request
 * @throws {UsageError} that names the value and what is allowed
 */
export function renderSvg<T extends Tag>(tag: T, given: SvgOptions<T> = {} as SvgOptions<T>): string {
  const { profile = 'full', section = false, theme = 'light', id, ...asked } = copyOptions(given);
  if (!svgProfiles.includes(profile)) throw new UsageError(notAllowed('profile', profile, svgProfiles));
  if (section && profile !== 'flat') throw new UsageError(sectionNeedsFlat);
  const { width: px = profile === 'flat' ? 360 : 640, ...rest } = asked;
  const width = checkWidth('width', px);
  if (!svgThemes.includes(theme)) throw new UsageError(notAllowed('theme', theme, svgThemes));
  const { options, i18n, layoutContext, draw } = resolveRequest(tag, rest);
  const { figure, marks } = draw(width);
  const context = { id: idOf(id, figure), theme: literalTheme(theme), selected: figure.highlight };
  const markup = toMarkup(renderSheet(figure, marks(context), options, i18n, context, layoutContext(width)));
  if (profile === 'full') return `${markup}\n`;
  return section ? `<section>${flat(markup)}</section>\n` : `${flat(markup)}\n`;
}
