import { escape } from '@cityfacts/core';
import { THUMBNAIL } from './thumbnail.js';

/** What an answer is about. Addresses are absolute. */
export interface Embedded {
  /** Plain text. */
  readonly title: string;
  /** The page for frames, its width and the height that it needs there. */
  readonly frame: string;
  readonly width: number;
  readonly height: number;
  /** The whole figure as a picture. */
  readonly photo: { readonly url: string; readonly width: number; readonly height: number };
  /** A PNG of `THUMBNAIL`’s size, where there is one. */
  readonly thumbnail: string | undefined;
  readonly provider: { readonly name: string; readonly url: string };
}

/** Seconds for which an answer may be kept: a day. */
const DAY = 86_400;

const common = ({ title, provider, thumbnail }: Embedded) => ({
  version: '1.0',
  title,
  author_name: 'cityfacts',
  provider_name: provider.name,
  provider_url: provider.url,
  cache_age: DAY,
  // All three or none.
  ...(thumbnail && {
    thumbnail_url: thumbnail,
    thumbnail_width: THUMBNAIL.width,
    thumbnail_height: THUMBNAIL.height,
  }),
});

/** A frame that is right without script. */
export const rich = (embedded: Embedded) => ({
  type: 'rich',
  ...common(embedded),
  html: frameMarkup(embedded),
  width: embedded.width,
  height: embedded.height,
});

/** A picture, for those who take no frame. */
export const photo = (embedded: Embedded) => ({ type: 'photo', ...common(embedded), ...embedded.photo });

/**
 * The frame alone: scripts would be stripped. Its ratio holds only where the style of the page takes the height away (`height: auto`); elsewhere the
 * height stays, because a figure in a narrower column is higher.
 */
export const frameMarkup = ({ frame, title, width, height }: Pick<Embedded, 'frame' | 'title' | 'width' | 'height'>) =>
  `<iframe src="${escape(frame)}" title="${escape(title)}" width="${width}" height="${height}" style="border:0;max-width:100%;aspect-ratio:${width}/${height}" loading="lazy"></iframe>`;
