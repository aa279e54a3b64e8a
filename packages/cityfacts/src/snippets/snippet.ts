import type { Problem } from '@cityfacts/core';
import { ampSnippet } from './amp.js';
import { htmlSnippet } from './html.js';
import { iframeSnippet } from './iframe.js';
import { imageSnippet } from './image.js';
import { mailSnippet } from './mail.js';
import { picture } from './picture.js';
import { read, type Read } from './read.js';
import { scriptSnippet } from './script.js';
import type { Host, Snippet, SnippetRequest } from './types.js';
import { wechatSnippet } from './wechat.js';

const makers: { readonly [H in Host]: (request: SnippetRequest, read: Read) => Partial<Snippet> } = {
  script: scriptSnippet,
  iframe: iframeSnippet,
  html: htmlSnippet,
  wechat: (_, read) => wechatSnippet(read),
  amp: ampSnippet,
  image: imageSnippet,
  mail: mailSnippet,
};

/**
 * @param onWarning receives what may mislead though it can be drawn
 * @throws {UsageError} that names the value and what is allowed
 */
export function snippet(request: SnippetRequest, onWarning?: (problem: Problem) => void): Snippet {
  const known = read(request, onWarning);
  const empty = { code: '', head: '', files: [], own: [], made: [], svg: () => picture(known, 'full'), notes: [] };
  return { ...empty, ...makers[request.host](request, known), dataAsOf: known.dataAsOf };
}
