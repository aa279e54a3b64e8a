import { renderImageHtml } from '../image-html.js';
import { checkBase } from './base.js';
import { pngOf } from './image.js';
import { picture } from './picture.js';
import { asked, type Read } from './read.js';
import type { Snippet, SnippetRequest } from './types.js';

/** A picture and a table, for hosts that strip SVG and classes: posts of WordPress, mail. */
export function mailSnippet(request: SnippetRequest, read: Read): Partial<Snippet> {
  const png = pngOf(read);
  const image = checkBase(request.base) + png.file;
  const options = asked(read) as Parameters<typeof renderImageHtml>[1];
  return {
    code: renderImageHtml(read.tag, { ...options, width: read.width, image }).trimEnd(),
    made: [png],
    svg: () => picture(read, 'full'),
    notes: ['no-menu', 'colours', 'remake'],
  };
}
