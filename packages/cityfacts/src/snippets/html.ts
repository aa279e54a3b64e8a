import { renderHtml } from '../html.js';
import { checkBase } from './base.js';
import { asked, type Read } from './read.js';
import { shippedName, styleTag } from './shipped.js';
import type { Snippet, SnippetRequest } from './types.js';
import { widthsFor } from './widths.js';

/** The static figure and its stylesheet: no script. */
export function htmlSnippet(request: SnippetRequest, read: Read): Partial<Snippet> {
  const style = shippedName('cityfacts.css', request);
  const figure = renderHtml(read.tag, { ...asked(read), widths: widthsFor(read.width) });
  return {
    code: `${styleTag(checkBase(request.base), style, request)}\n${figure}`,
    files: [style],
    notes: ['no-menu', 'remake'],
  };
}
