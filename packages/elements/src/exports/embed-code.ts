import type { ChartLayout, I18n } from '@cityfacts/core';
import { attributesOf } from '@cityfacts/core/options.js';
import { datasetLocale } from '@cityfacts/core/locales/locale.js';
import { registered } from '@cityfacts/core/locales/register.js';
import { openTag } from '@cityfacts/core/render/open-tag.js';
import { escape } from '@cityfacts/core/render/to-markup.js';
import type { ChartSource } from '../chart-source.js';

/** The files that we ship: of one chart or all, in one language or all, plain or with a hash in the name. */
const OURS = /\/(?:cityfacts|[a-z]+-[a-z]+)(?:\.(?:en|zh-Han[st]))?(?:\.[\da-f]{8})?\.js(?:\?|$)/;

const isOurs = (address: string, tag: string): boolean =>
  OURS.test(address) && new RegExp(`/(?:cityfacts|${tag})[^/]*$`).test(address);

/** The classic script that is running while this file is read; a module has none. */
const running = (globalThis.document?.currentScript as HTMLScriptElement | null | undefined)?.src ?? '';

/** The address of the script that brought `tag`: the running one, else one in the page that is called so; else `''`. */
const scriptOf = (tag: string, { scripts }: Document): string =>
  [running, ...[...scripts].map(({ src }) => src)].find(address => isOurs(address, tag)) ?? '';

/** The address of a folder that has scripts; empty where there is none, as with `javascript:`. */
function folder(text: string, page: string): string {
  try {
    const { href } = new URL(`${text}/`.replace(/\/+$/, '/'), page);
    return /^(http|file)/.test(href) ? href : '';
  } catch {
    return '';
  }
}

/**
 * Markup that shows the chart, as it is shown now, on another page. The script is that of `embed-base`, else the one
 * that runs here, else a file name that its author has to give a place.
 */
export function embedCode<Rows, Options, Model, Layout extends ChartLayout>(
  { chart, table, options }: ChartSource<Rows, Options, Model, Layout>,
  { locale, strings }: I18n,
  document: Document,
): string {
  const asked = options();
  const file = `${chart.name}.${datasetLocale(locale)}.js`;
  const base = asked.embedBase && folder(asked.embedBase, document.baseURI);
  const script = base ? base + file : scriptOf(chart.name, document) || file;
  const open = openTag(chart.name, locale, attributesOf(table, asked));
  // The file of a language that the chart's own does not carry stands beside it, and comes first.
  const language = registered(strings.language)
    ? `<script src="${escape(script.replace(/[^/]*$/, `locale.${strings.language}.js`))}" defer></script>\n`
    : '';
  return `${open}</${chart.name}>\n${language}<script src="${escape(script)}" defer></script>`;
}
