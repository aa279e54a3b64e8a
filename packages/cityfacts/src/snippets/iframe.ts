import { escape } from '@cityfacts/core';
import { frameHeight } from '../frame/height.js';
import { checkBase } from './base.js';
import { frameAddress, frameFiles } from './frame-address.js';
import { ownPage, tableFile } from './own-data.js';
import { asked, type Read } from './read.js';
import { scriptTag, shippedName } from './shipped.js';
import type { Note, Snippet, SnippetRequest } from './types.js';

/** A frame that is right at its width without any script, and at every width with `host.js`. */
export function iframeSnippet(request: SnippetRequest, read: Read): Partial<Snippet> {
  const base = checkBase(request.base);
  const { width } = read;
  const height = frameHeight(read.tag, asked(read), width);
  const host = shippedName('host.js', request);
  const notes: readonly Note[] = [
    'height',
    ...(read.attributes.length ? ['default-first' as const] : []),
    ...(request.pinned ? ['frame-live' as const] : []),
  ];
  const own = read.data ? [ownPage(request, read), ...tableFile(read)] : [];
  const address = own[0] ? base + own[0].file : frameAddress(base, read);
  return {
    code: [
      `<iframe src="${escape(address)}" title="${escape(read.figure.heading)}" width="100%" height="${height}" loading="lazy" allow="clipboard-write" style="border:0;max-width:${width}px;aspect-ratio:${width}/${height}"></iframe>`,
      scriptTag(base, host, request),
    ].join('\n'),
    files: [...frameFiles(read, request), host],
    own,
    notes,
  };
}
