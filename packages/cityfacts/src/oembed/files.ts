/**
 * Every file that makes the charts at one address known to consumers of oEmbed.
 *
 *   chart × language ─▶ page for frames, that names ─▶ its answer (`rich`), picture (`photo`) and thumbnail
 */
import type { Locale } from '@cityfacts/data';
import { charts, tags, type Tag } from '../registry.js';
import { resolveRequest } from '../render-request.js';
import { frameHeight } from '../frame/height.js';
import { chartPage } from '../frame/pages.js';
import { renderSvg } from '../svg.js';
import { locales } from '../i18n.js';
import { photo, rich, type Embedded } from './responses.js';

export interface OembedRequest {
  /** Default: all. */
  readonly tags?: readonly Tag[] | undefined;
  /** Default: all. */
  readonly langs?: readonly Locale[] | undefined;
  /** Address of the folder at which the files will be: absolute, with its `/`. */
  readonly base: string;
  /** Width of the frames, px. */
  readonly width: number;
  /** Who answers: the site. Default: the host of `base`. */
  readonly provider?: string | undefined;
  /** Makes the PNG of a thumbnail, or reports that it cannot by `undefined`. */
  readonly thumbnail: (tag: Tag, lang: Locale) => Promise<Uint8Array | undefined>;
}

/** The stylesheet shows the wider of two drawings from here on: 600 px, margins, and a scrollbar. */
const MIN_WIDE_FRAME = 649;

/** Drawings in a page for frames: one for exactly the width that the answer promises and, where that is not the narrow one, one for phones. */
const frameWidths = (width: number): readonly number[] => (width < MIN_WIDE_FRAME ? [width, 720] : [360, width]);

/** The content of every file, by its path below `base`. */
export async function oembedFiles(request: OembedRequest): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const files: Record<string, string | Uint8Array> = {};
  for (const tag of request.tags ?? tags)
    for (const lang of request.langs ?? locales) Object.assign(files, await filesOf(tag, lang, request));
  return files;
}

async function filesOf(tag: Tag, lang: Locale, { base, width, provider, thumbnail }: OembedRequest) {
  const name = `${tag}.${lang}`;
  const at = (path: string) => new URL(path, base).href;
  const [page, answer, picture, small] = [
    `frame/${name}.html`,
    `oembed/${name}.json`,
    `oembed/${name}.svg`,
    `oembed/${name}.png`,
  ] as const;
  const widths = frameWidths(width);
  const svg = renderSvg(tag, { lang, width });
  const png = await thumbnail(tag, lang);
  const title = resolveRequest(charts[tag].tag, { lang }).draw(width).figure.heading;
  const embedded: Embedded = {
    title,
    frame: at(page),
    width,
    height: frameHeight(tag, { lang }, width),
    photo: { url: at(picture), width, height: Number(/ height="(\d+)"/.exec(svg)![1]) },
    thumbnail: png && at(small),
    provider: { name: provider ?? new URL(base).hostname, url: `${new URL(base).origin}/` },
  };
  return {
    [page]: chartPage(tag, lang, title, { canonical: at(page), oembed: at(answer), widths }),
    [answer]: json(rich(embedded)),
    [`oembed/${name}.photo.json`]: json(photo(embedded)),
    [picture]: svg,
    ...(png && { [small]: png }),
  };
}

const json = (answer: object): string => `${JSON.stringify(answer, null, 2)}\n`;
