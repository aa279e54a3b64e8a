import { datasetLocale, escape, openTag } from '@cityfacts/core';
import { renderElement } from '../html.js';
import { asked, type Read } from './read.js';
import type { Page, SnippetRequest } from './types.js';
import { scriptTag, shippedName, styleTag } from './shipped.js';
import { widthsFor } from './widths.js';

/** A table of the author in place of the bundled rows. */
export interface OwnData {
  /** CSV or JSON. */
  readonly text: string;
  /** The name of its file. */
  readonly file: string;
  /** Header of the table ─▶ a column of ours. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The language of its numbers, a BCP 47 tag. */
  readonly numberLocale?: string;
  /** Whether it is in the code itself whatever its length. */
  readonly isInline?: boolean;
}

/** Tables of up to so many characters are in the code itself; longer ones are a file. */
const MAX_INLINE = 8000;

const isInline = ({ text, isInline = false }: OwnData): boolean => isInline || text.length <= MAX_INLINE;

/** What the element has to know of the table, as attributes. */
const attributesFor = (data: OwnData): readonly (readonly [string, string])[] => [
  ...(isInline(data) ? [] : [['src', data.file] as const]),
  ...(data.columns && Object.keys(data.columns).length ? [['columns', JSON.stringify(data.columns)] as const] : []),
  ...(data.numberLocale ? [['number-locale', data.numberLocale] as const] : []),
];

/** The table in a script, which no browser runs. In JSON every character can be escaped, so that parsers of HTML and XML accept it. */
function inside(data: OwnData): string {
  if (!isInline(data)) return '';
  const { text } = data;
  if (/^\s*[[{]/.test(text) || /[<&]/.test(text)) {
    const json = /^\s*[[{]/.test(text) ? text : JSON.stringify(text);
    const signs = json.replace(/[<>&]/g, sign => `\\u00${sign.charCodeAt(0).toString(16)}`);
    return `<script type="application/json">${signs}</script>`;
  }
  return `<script type="text/csv">\n${text.trim()}\n</script>`;
}

/** The element with the author's table, and, where `isStatic`, with the static figure of it. */
export function elementOf(read: Read, isStatic: boolean): string {
  const { tag, i18n, attributes, data, width } = read;
  if (!data) {
    return isStatic
      ? renderElement(tag, { ...asked(read), widths: widthsFor(width) })
      : `${openTag(tag, i18n.locale, attributes)}</${tag}>`;
  }
  const open = openTag(tag, i18n.locale, [...attributesFor(data), ...attributes]);
  const whole = isStatic ? renderElement(tag, { ...asked(read), widths: widthsFor(width) }) : '';
  const figure = whole.slice(whole.indexOf('>') + 1, whole.lastIndexOf('</'));
  return `${open}${inside(data)}${figure}</${tag}>`;
}

/** The table as a file, where the code names it. */
export const tableFile = ({ data }: Read): readonly Page[] =>
  data && !isInline(data) ? [{ file: data.file, content: data.text }] : [];

/** A page with the chart and the author's table, for a frame. */
export function ownPage(request: SnippetRequest, read: Read): Page {
  const { tag, i18n, figure, data } = read;
  const style = shippedName('cityfacts.css', request);
  const script = shippedName(`${tag}.${datasetLocale(i18n.locale)}.js`, request);
  const file = data!.file.replace(/\.\w+$/, '.html');
  const content = `<!DOCTYPE html>
<html lang="${i18n.locale}"><head><meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light"/>
<meta name="robots" content="noindex"/>
<title>${escape(figure.heading)}</title>
${styleTag('', style, request)}
<link rel="stylesheet" href="frame.css" /></head>
<body><main>${elementOf(read, true)}</main>
${scriptTag('', script, request)}
<script src="frame.js" data-chart="${tag}" data-lang="${i18n.locale}"></script></body></html>
`;
  return { file, content };
}
