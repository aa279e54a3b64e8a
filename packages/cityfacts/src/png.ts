import type { Locale } from '@cityfacts/data';
import type { Tag } from './registry.js';
import { copyOptions } from './render-request.js';
import { withFonts } from './fonts.js';
import { missingGlyphs } from './glyphs.js';
import { noGlyphs, noRenderer, notAllowed, SetupError, UsageError } from './messages.js';
import { renderSvg, type SvgOptions } from './svg.js';
import { i18nFor } from './i18n.js';

/** Pixels per px of the drawing. */
export const scales = [1, 2, 3] as const;
export type Scale = (typeof scales)[number];

/** Options of `renderPng`. */
export type PngOptions<T extends Tag> = Omit<SvgOptions<T>, 'profile' | 'section' | 'id'> & {
  /** Default 2. */
  readonly scale?: Scale | undefined;
  /** Font files to use besides those of the system. */
  readonly fonts?: readonly string[] | undefined;
  /** `false`: only `fonts`. Default `true`. */
  readonly systemFonts?: boolean | undefined;
};

/**
 * The whole figure as a PNG, drawn by `@resvg/resvg-js` (an optional peer dependency, Node only; in the page the menu
 * of the element does it).
 *
 * @returns the bytes of the file, `width × scale` pixels wide
 * @throws {UsageError} that names the value and what is allowed
 * @throws {SetupError} where the renderer is not installed, or no font has a character that the figure prints
 */
export async function renderPng<T extends Tag>(
  tag: T,
  given: PngOptions<T> = {} as PngOptions<T>,
): Promise<Uint8Array> {
  const { scale = 2, fonts = [], systemFonts = true, ...rest } = copyOptions(given);
  if (!scales.includes(scale)) throw new UsageError(notAllowed('scale', scale, scales.map(String)));
  const { locale } = i18nFor(rest.lang ?? 'en');
  return pixelsOf(renderSvg(tag, rest as SvgOptions<T>), locale, scale, { fonts, systemFonts });
}

/** An SVG of ours as a PNG. @throws {SetupError} as `renderPng` does */
export async function pixelsOf(
  markup: string,
  locale: Locale,
  scale: Scale,
  { fonts = [], systemFonts = true }: Pick<PngOptions<Tag>, 'fonts' | 'systemFonts'>,
): Promise<Uint8Array> {
  const svg = withFonts(markup, locale);
  const { renderAsync } = await renderer();
  const font = { loadSystemFonts: systemFonts, fontFiles: [...fonts], defaultFontFamily: 'Liberation Sans' };
  // Both at once, each in a thread: a renderer reads a Chinese font anew for every sign.
  const [missing, image] = await Promise.all([
    missingGlyphs(svg, markup => renderAsync(markup, { font })),
    renderAsync(svg, { font, fitTo: { mode: 'zoom', value: scale } }),
  ]);
  if (missing.length) throw new SetupError(noGlyphs(missing));
  return image.asPng();
}

/** @throws {SetupError} where it is not installed */
async function renderer() {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw new SetupError(noRenderer);
  }
}
