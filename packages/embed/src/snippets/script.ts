import { openTag } from '@cityfacts/marks';
import { renderElement } from '../html.js';
import { checkBase } from './base.js';
import { asked, type Read } from './read.js';
import { scriptTag, shippedName, styleTag } from './shipped.js';
import type { Snippet, SnippetRequest } from './types.js';
import { widthsFor } from './widths.js';

/** The element and its script; with the static figure inside, it is readable before the script. */
export function scriptSnippet(request: SnippetRequest, read: Read): Partial<Snippet> {
  const { tag, words, attributes, width } = read;
  const base = checkBase(request.base);
  const script = shippedName(`${tag}.${words.locale}.js`, request);
  const tagOfScript = scriptTag(base, script, request);
  if (!request.figure)
    return { code: `${openTag(tag, words.locale, attributes)}</${tag}>\n${tagOfScript}`, files: [script] };
  const style = shippedName('cityfacts.css', request);
  const element = renderElement(tag, { ...asked(read), widths: widthsFor(width) });
  return {
    code: [styleTag(base, style, request), element, tagOfScript].join('\n'),
    files: [script, style],
    notes: ['own-options'],
  };
}
