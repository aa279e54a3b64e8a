import { escape, fontStack, palettes } from '@cityfacts/core';
import type { Locale } from '@cityfacts/data';
import { tags, type Tag } from '../registry.js';
import { resolveRequest } from '../render-request.js';
import { renderElement } from '../html.js';
import { locales } from '../i18n.js';

const { light, dark } = palettes;

/**
 * The style of both kinds of page; a style attribute or element would break strict policies. The gutter keeps the width, and so the
 * height, from depending on whether there is a scrollbar: otherwise frame and host may hand two heights to and fro. There is no page
 * to inherit a font from, so that it is the one of the drawing. An element that is not drawn yet has no height, and what has none counts
 * as out of sight in a frame between two pixels of a scrolled box: it would never be drawn. The page takes theme and ground of its figure, so
 * that the gutter is no strip of another colour. It is light until its script knows that its host is dark. The list of `frame.html`
 * appears where no script comes to replace it.
 */
export const frameCss = `html{scrollbar-gutter:stable;background:light-dark(${light.background},${dark.background})}html:has([theme=light]){color-scheme:light}html:has([theme=dark]){color-scheme:dark}html,body{margin:0;padding:0}body{font-family:${fontStack}}main{display:flow-root}main>*{min-height:2px}main>ul{animation:1s step-end cf-late}@keyframes cf-late{from{visibility:hidden}}\n`;

const head = (lang: string, title: string, base: string, { canonical = '', oembed = '' } = {}): string =>
  [
    '<!DOCTYPE html>',
    `<html lang="${lang}"><head><meta charset="utf-8"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="color-scheme" content="light"/>',
    '<meta name="robots" content="noindex"/>',
    `<title>${escape(title)}</title>`,
    ...(canonical ? [`<link rel="canonical" href="${escape(canonical)}"/>`] : []),
    ...(oembed
      ? [`<link rel="alternate" type="application/json+oembed" href="${escape(oembed)}" title="${escape(title)}"/>`]
      : []),
    `<link rel="stylesheet" href="${base}cityfacts.css"/>`,
    `<link rel="stylesheet" href="${base}frame.css"/></head>`,
  ].join('\n');

/** Every page, by its path below the folder of the CDN files. */
export function framePages(): Readonly<Record<string, string>> {
  const charts = tags.flatMap(tag =>
    locales.map(lang => ({ tag, lang, path: `frame/${tag}.${lang}.html`, title: titleOf(tag, lang) })),
  );
  return {
    'frame.html': framePage(charts),
    ...Object.fromEntries(charts.map(({ tag, lang, path, title }) => [path, chartPage(tag, lang, title)])),
  };
}

const titleOf = (tag: Tag, lang: Locale): string => resolveRequest(tag, { lang }).draw(720).figure.heading;

/** `frame.html?chart=…`: any chart with any options. Where its script does not run it leads to the pages that need none. */
function framePage(
  charts: readonly { readonly lang: Locale; readonly path: string; readonly title: string }[],
): string {
  const links = charts.map(({ lang, path, title }) => `<li lang="${lang}"><a href="${path}">${escape(title)}</a></li>`);
  return `${head('en', 'cityfacts', '')}
<body><main><ul>${links.join('')}</ul></main><script src="frame.js"></script></body></html>
`;
}

/** What a page at a known address says of itself. */
export interface PageAddress {
  readonly canonical: string;
  /** Address of its answer of oEmbed. */
  readonly oembed: string;
  /** Widths of its drawings, px. */
  readonly widths: readonly number[];
}

/** `frame/<tag>.<lang>.html`: one chart with its defaults, there before and without script. */
export function chartPage(tag: Tag, lang: Locale, title: string, address?: PageAddress): string {
  const { widths, ...links } = address ?? { widths: undefined, canonical: `${tag}.${lang}.html` };
  return `${head(lang, title, '../', links)}
<body><main>${renderElement(tag, { lang, widths })}</main><script src="../${tag}.${lang}.js" defer></script><script src="../frame.js" data-chart="${tag}" data-lang="${lang}"></script></body></html>
`;
}
