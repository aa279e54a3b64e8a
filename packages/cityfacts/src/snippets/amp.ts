import { altOf, datasetLocale, escape } from '@cityfacts/core';
import { frameHeight } from '../frame/height.js';
import { checkHttps } from './base.js';
import { frameAddress, frameFiles } from './frame-address.js';
import { svgOf } from './image.js';
import { ownPage, tableFile } from './own-data.js';
import { picture } from './picture.js';
import { asked, type Read } from './read.js';
import type { Note, Snippet, SnippetRequest } from './types.js';

/** The component's script. AMP allows no copy of it elsewhere. */
const component =
  '<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>';

/** What a frame of ours needs. Without `allow-same-origin` it may be on the same origin as the page. */
const sandbox = 'allow-scripts allow-popups allow-downloads allow-modals';

const more = { en: 'Show the whole chart', 'zh-Hans': '显示整张图', 'zh-Hant': '顯示整張圖' };

/** `<amp-iframe>`: the picture until the frame is there, and a button where the page may not let it grow by itself. */
export function ampSnippet(request: SnippetRequest, read: Read): Partial<Snippet> {
  const base = checkHttps(request.base);
  const { width, i18n } = read;
  const height = frameHeight(read.tag, asked(read), width);
  const placeholder = svgOf(read);
  const alt = altOf(read.figure.description, i18n);
  const label = more[datasetLocale(i18n.locale)];
  const notes: readonly Note[] = [
    'growth',
    ...(read.attributes.length ? ['default-first' as const] : []),
    ...(request.pinned ? ['frame-live' as const] : []),
  ];
  const own = read.data ? [ownPage(request, read), ...tableFile(read)] : [];
  const address = own[0] ? base + own[0].file : frameAddress(base, read);
  return {
    head: component,
    code: [
      `<amp-iframe src="${escape(address)}" title="${escape(read.figure.heading)}" width="${width}" height="${height}" layout="responsive" sandbox="${sandbox}" frameborder="0" resizable>`,
      `  <amp-img src="${escape(base + placeholder.file)}" alt="${escape(alt)}" layout="fill" placeholder></amp-img>`,
      `  <div overflow tabindex="0" role="button" aria-label="${label}">${label}</div>`,
      '</amp-iframe>',
    ].join('\n'),
    files: frameFiles(read, request),
    own,
    made: [placeholder],
    svg: () => picture(read, 'full'),
    notes,
  };
}
