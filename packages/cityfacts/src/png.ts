import type { Locale } from '@cityfacts/data';
import type { Tag } from './registry.js';
import { copyOptions } from './render-request.js';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFaces } from './fonts/find-faces.js';
import { missingGlyphs } from './fonts/glyphs.js';
import { subset } from './fonts/subset.js';
import { charactersOf, chineseFamilies, withFonts } from './fonts/with-fonts.js';
import { noGlyphs, noRenderer, notAllowed, SetupError, UsageError } from './messages.js';
import { renderSvg, type SvgOptions } from './svg.js';
import { i18nFor } from './i18n.js';

/** Image pixels per CSS pixel. */
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
 * The whole figure as a PNG, drawn by `@resvg/resvg-js` (an optional peer dependency, Node only).
 *
 * @returns the bytes of the file, `width × scale` pixels wide
 * @throws {UsageError} that names the value and what is allowed
 * @throws {SetupError} if the renderer is not installed, or no font has a character of the figure
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
  const { renderAsync } = await renderer();
  const draw = async (family?: string, files: readonly string[] = []) => {
    const svg = withFonts(markup, locale, family);
    const font = {
      loadSystemFonts: systemFonts,
      fontFiles: [...files, ...fonts],
      defaultFontFamily: 'Liberation Sans',
    };
    // Both at once, each in a thread.
    const [missing, image] = await Promise.all([
      missingGlyphs(svg, markup => renderAsync(markup, { font }), family),
      renderAsync(svg, { font, fitTo: { mode: 'zoom', value: scale } }),
    ]);
    return { missing, image };
  };
  const small = await smallFonts(markup, locale, fonts, systemFonts);
  try {
    const quick = small && (await draw(SMALL, small.files));
    const { missing, image } = quick && !quick.missing.length ? quick : await draw();
    if (missing.length) throw new SetupError(noGlyphs(missing));
    return image.asPng();
  } finally {
    if (small) await rm(small.folder, { recursive: true, force: true });
  }
}

/** The family of the fonts that are made for one figure. */
const SMALL = 'Cityfacts Han';

/** Fonts with the Chinese of one figure only, as files; `null` where there is no Chinese or no telling which font has it. */
async function smallFonts(markup: string, locale: Locale, fonts: readonly string[], systemFonts: boolean) {
  const characters = charactersOf(markup);
  if (!characters.size) return null;
  const faces = await findFaces(chineseFamilies(locale), fonts, systemFonts);
  const subsets = faces.map(face => subset(face, characters, SMALL));
  if (!subsets.length || subsets.includes(null)) return null;
  const folder = await mkdtemp(join(tmpdir(), 'cityfacts-'));
  const files = subsets.map((_, index) => join(folder, `${index}.otf`));
  await Promise.all(files.map((file, index) => writeFile(file, subsets[index]!)));
  return { folder, files };
}

/** @throws {SetupError} where it is not installed */
async function renderer() {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw new SetupError(noRenderer);
  }
}
