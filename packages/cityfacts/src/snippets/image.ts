import { altOf, escape } from '@cityfacts/core';
import { checkBase } from './base.js';
import { made, madeName } from './command.js';
import { sizeOf } from '../picture-size.js';
import { picture } from './picture.js';
import type { Read } from './read.js';
import type { Made, Snippet, SnippetRequest } from './types.js';

/** `<img>` with a file of the command line, and what it shows in words. */
export function imageSnippet(request: SnippetRequest, read: Read): Partial<Snippet> {
  const base = checkBase(request.base);
  const svg = picture(read, 'full');
  const { width, height } = sizeOf(svg);
  const file = request.picture === 'png' ? pngOf(read) : svgOf(read);
  const alt = altOf(read.figure.description, read.i18n);
  return {
    code: `<img src="${escape(base + file.file)}" alt="${escape(alt)}" lang="${read.i18n.locale}" width="${width}" height="${height}" loading="lazy" decoding="async" />`,
    made: [file],
    svg: () => svg,
    notes: ['no-menu', 'colours', 'remake'],
  };
}

const widthOf = ({ width }: Read) => ['width', String(width)] as const;

/** The SVG that stands for a chart, and the line that makes it. */
export function svgOf(read: Read): Made {
  const file = madeName(read, '.svg');
  return made(read, 'svg', [widthOf(read)], file);
}

/** The PNG that stands for a chart, at two pixels a px. */
export function pngOf(read: Read): Made {
  const file = madeName(read, '.png');
  return made(read, 'png', [widthOf(read), ['scale', '2']], file);
}
