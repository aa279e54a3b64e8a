import { altOf, escape, formatEdtf, groupRuns, newestSource, type I18n, type TableCell } from '@cityfacts/core';
import { noImage, UsageError } from './messages.js';
import { sizeOf } from './picture-size.js';
import type { Tag } from './registry.js';
import { copyOptions, resolveRequest } from './render-request.js';
import { renderSvg, type SvgOptions } from './svg.js';

/** Options of `renderImageHtml`: those of the picture, and its address. */
export type ImageHtmlOptions<T extends Tag> = Omit<SvgOptions<T>, 'profile' | 'section' | 'id'> & {
  /** Address of the picture, a PNG of the same figure and width: http(s), or a path. */
  readonly image: string;
};

/** Hosts of this kind keep no classes, mail has no stylesheet, and a style at each cell would triple the size. */
const tableTag = '<table border="1" cellpadding="6" cellspacing="0" width="100%" style="border-collapse:collapse">';

/**
 * The figure as HTML for hosts that strip SVG, classes and scripts, such as posts of WordPress (`wp_kses_post`) and mail: a picture,
 * and the same facts as a table, with notes and sources.
 *
 * @returns markup of `img`, `table`, `p` and `ul` with style attributes only; well-formed XML too
 * @throws {UsageError} that names the value and what is allowed
 */
export function renderImageHtml<T extends Tag>(tag: T, given: ImageHtmlOptions<T>): string {
  const { image, ...picture } = copyOptions(given);
  checkImage(image);
  const svg = renderSvg(tag, picture as unknown as SvgOptions<T>);
  const { width, height } = sizeOf(svg);
  const { theme: _, width: __, ...asked } = picture as typeof picture & { width?: number };
  const { i18n, options, draw } = resolveRequest(tag, asked);
  const { figure } = draw(width);
  const { details, description } = figure;
  const { strings, locale } = i18n;
  const { rows, columns, caption, page } = details.table;
  const words = altOf(description, i18n);
  const alt =
    figure.heading && figure.heading !== description.title ? figure.heading + strings.sentenceGap + words : words;
  const newest = newestSource(details.documents);
  return [
    `<div lang="${locale}">`,
    `<p><img src="${escape(image)}" alt="${escape(alt)}" width="${width}" height="${height}" style="max-width:100%;height:auto" /></p>`,
    ...(rows.length
      ? [
          tableTag,
          `<caption><strong>${escape(caption)}</strong></caption>`,
          `<thead>${row(columns.map(column => head('col', escape(column))))}</thead>`,
          ...groupRuns(rows).flatMap(({ group, items }) => [
            '<tbody>',
            ...(group ? [row([head('rowgroup', escape(group), columns.length)])] : []),
            ...items.map(item =>
              row([
                head('row', lines([item.head, item.detail, item.definition])),
                ...item.cells.map(one => `<td>${cell(one, i18n)}</td>`),
              ]),
            ),
            '</tbody>',
          ]),
          '</table>',
        ]
      : []),
    ...(page ? [paragraph(page.text)] : []),
    ...details.notes.map(paragraph),
    ...(options.noSource || !details.sources.length
      ? []
      : [
          `<p><strong>${escape(strings.figure.sources)}</strong>${newest ? escape(` · ${strings.figure.newest(formatEdtf(newest, i18n))}`) : ''}</p>`,
          `<ul>${details.sources.map(line => `<li>${escape(line)}</li>`).join('')}</ul>`,
        ]),
    '</div>',
    '',
  ].join('\n');
}

const row = (cells: readonly string[]): string => `<tr align="left" valign="top">${cells.join('')}</tr>`;

const head = (scope: 'col' | 'row' | 'rowgroup', content: string, columns = 1): string =>
  `<th scope="${scope}"${columns > 1 ? ` colspan="${columns}"` : ''}${scope === 'row' ? ' style="font-weight:normal"' : ''}>${content}</th>`;

const lines = (texts: readonly (string | undefined)[]): string =>
  texts
    .filter(text => text !== undefined && text !== '')
    .map((text, index) => (index ? `<br /><small>${escape(text!)}</small>` : `<strong>${escape(text!)}</strong>`))
    .join('');

const cell = ({ text, reason = '' }: TableCell, { strings }: I18n): string =>
  escape(text) + (reason ? `<small>${escape(strings.figure.inBrackets(reason))}</small>` : '');

const paragraph = (text: string): string => `<p>${escape(text)}</p>`;

/** @throws {UsageError} for what no page and no mail can show */
function checkImage(image: unknown): asserts image is string {
  if (
    typeof image !== 'string' ||
    !image.trim() ||
    image.length > 2000 ||
    /[\s"'<>\\\p{Cc}]/u.test(image) ||
    (/^[a-z][a-z\d+.-]*:/i.test(image) && !/^https?:\/\/[^/]/i.test(image))
  )
    throw new UsageError(noImage(image));
}
