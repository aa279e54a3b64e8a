import { openTag } from '@cityfacts/core';
import { renderElement } from '../html.js';
import { checkBase } from './base.js';
import { asked, type Read } from './read.js';
import { lazyTag, scriptTag, shippedName, stagesOf, styleTag } from './shipped.js';
import type { Snippet, SnippetRequest } from './types.js';
import { widthsFor } from './widths.js';

/** The element and its script. With the static figure inside, it is readable before the script, which can come later. */
export function scriptSnippet(request: SnippetRequest, read: Read): Partial<Snippet> {
  const { tag, i18n, attributes, width } = read;
  const base = checkBase(request.base);
  const script = shippedName(`${tag}.${i18n.locale}.js`, request);
  const stages = stagesOf(script, request);
  if (request.loading === 'script') {
    const code = `${openTag(tag, i18n.locale, attributes)}</${tag}>\n${scriptTag(base, script, request)}`;
    return { code, files: [script, ...stages] };
  }
  const isLazy = request.loading !== 'figure';
  const lazy = shippedName('lazy.js', request);
  const style = shippedName('cityfacts.css', request);
  const element = renderElement(tag, { ...asked(read), widths: widthsFor(width) });
  return {
    code: [
      styleTag(base, style, request),
      element,
      isLazy ? lazyTag(base, lazy, script, request.loading, request) : scriptTag(base, script, request),
    ].join('\n'),
    files: [...(isLazy ? [lazy] : []), script, ...stages, style],
    notes: ['own-options'],
  };
}
