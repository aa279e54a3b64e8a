import { datasetLocale } from '@cityfacts/core';
import { languageFile } from '../i18n.js';
import { checkBase } from './base.js';
import { elementOf, tableFile } from './own-data.js';
import type { Read } from './read.js';
import { lazyTag, scriptTag, shippedName, stagesOf, styleTag } from './shipped.js';
import type { Snippet, SnippetRequest } from './types.js';

/** The element and its script. With the static figure inside, it is readable before the script, which can come later. */
export function scriptSnippet(request: SnippetRequest, read: Read): Partial<Snippet> {
  const { tag, i18n } = read;
  const base = checkBase(request.base);
  const script = shippedName(`${tag}.${datasetLocale(i18n.locale)}.js`, request);
  const language = languageFile(i18n);
  // Before the chart, so that it finds its language at once.
  const locale = language ? [shippedName(language, request)] : [];
  const localeTag = locale.map(file => `${scriptTag(base, file, request)}\n`).join('');
  const stages = stagesOf(script, request);
  const own = tableFile(read);
  if (request.loading === 'script') {
    const code = `${elementOf(read, false)}\n${localeTag}${scriptTag(base, script, request)}`;
    return { code, files: [...locale, script, ...stages], own };
  }
  const isLazy = request.loading !== 'figure';
  const lazy = shippedName('lazy.js', request);
  const style = shippedName('cityfacts.css', request);
  return {
    code: [
      styleTag(base, style, request),
      elementOf(read, true),
      localeTag + (isLazy ? lazyTag(base, lazy, script, request.loading, request) : scriptTag(base, script, request)),
    ].join('\n'),
    files: [...locale, ...(isLazy ? [lazy] : []), script, ...stages, style],
    own,
    notes: ['own-options'],
  };
}
