/** Markup of an example, as a page and the library would take it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { figureOptions, measures, tokens } from '@cityfacts/core';
import { parseHTML } from 'linkedom';
import { charts, tags, type Tag } from '../../packages/cityfacts/src/registry.js';
import { specsOf } from '../../packages/cityfacts/src/read-options.js';
import { renderHtml } from '../../packages/cityfacts/src/static.js';
import { root } from '../../tools/lib/paths.mjs';

/** What an element takes besides the options of its chart. */
const others = [
  'lang',
  'data',
  'src',
  'columns',
  'number-locale',
  'loading',
  'selected',
  'id',
  'class',
  'style',
  'slot',
];

const attributesOf = (tag: Tag): readonly string[] => [
  ...specsOf<unknown>(charts[tag].options).map(([, spec]) => spec.attribute),
  ...Object.values(figureOptions).map(({ attribute }) => attribute),
];

/** Files that the build makes; a copy with a hash has the name of its file. */
const shipped = new Set([
  ...['cityfacts', ...tags].flatMap(name =>
    ['', '.en', '.zh-Hans', '.zh-Hant'].flatMap(language => [`${name}${language}.js`, `${name}${language}.full.js`]),
  ),
  ...['de', 'es', 'fr'].map(language => `locale.${language}.js`),
  ...['lazy.js', 'host.js', 'frame.js', 'cityfacts.css', 'frame.css', 'frame.html'],
  ...tags.flatMap(tag => ['en', 'zh-Hans', 'zh-Hant'].map(language => `${tag}.${language}.html`)),
  ...readdirSync(join(root, 'packages/cityfacts/src/themes')),
]);

/** Addresses of others. */
const foreign = /^https:\/\/(cdn\.ampproject\.org|cdn\.jsdelivr\.net|unpkg\.com)\//;

export interface Markup {
  readonly problems: readonly string[];
  /** Code of its scripts. */
  readonly scripts: readonly string[];
  /** Its style sheets. */
  readonly styles: readonly string[];
}

export function check(code: string): Markup {
  const { document } = parseHTML(`<!doctype html><html><body>${code}</body></html>`);
  const problems: string[] = [];
  for (const element of document.querySelectorAll(tags.join())) problems.push(...chartProblems(element as Element));
  for (const element of document.querySelectorAll('script[src],link[href],script[data-src],iframe,amp-iframe')) {
    for (const name of ['src', 'href', 'data-src']) {
      const address = element.getAttribute(name);
      if (address) problems.push(...addressProblems(address));
    }
  }
  return {
    problems,
    scripts: [...document.querySelectorAll('script:not([src]):not([type]),script:not([src])[type=module]')].map(
      ({ textContent }) => textContent ?? '',
    ),
    styles: [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? ''),
  };
}

/** What the library says about an element: its attributes, its rows, and the figure that they make. */
function chartProblems(element: Element): readonly string[] {
  const tag = element.localName as Tag;
  const given = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const known = [...attributesOf(tag), ...others];
  const unknown = Object.keys(given).filter(name => !known.includes(name) && !/^(data|aria)-/.test(name));
  if (unknown.length) return unknown.map(name => `<${tag}> has no attribute "${name}"`);
  if (given['src'] !== undefined) return [];
  const options = Object.fromEntries(Object.entries(given).filter(([name]) => attributesOf(tag).includes(name)));
  return drawn(tag, options, given['lang'], given['data'] ?? rowsIn(element), given);
}

function drawn(tag: Tag, options: object, lang = 'en', data?: string, given: Record<string, string> = {}) {
  const problems: string[] = [];
  try {
    renderHtml(tag, {
      ...options,
      lang,
      ...(data !== undefined && { data }),
      ...(given['columns'] && { columns: JSON.parse(given['columns']) as Record<string, string> }),
      ...(given['number-locale'] && { numberLocale: given['number-locale'] }),
      onWarning: ({ message, level }) => level === 'error' && problems.push(message),
    });
  } catch (error) {
    problems.push((error as Error).message);
  }
  return problems;
}

function rowsIn(element: Element): string | undefined {
  const script = element.querySelector(':scope > script');
  if (script) return script.textContent ?? '';
  const rows = [...element.querySelectorAll(':scope > table tr')];
  if (!rows.length) return undefined;
  const quoted = (cell: Element) => `"${(cell.textContent ?? '').trim().replaceAll('"', '""')}"`;
  return rows.map(row => [...row.children].map(quoted).join()).join('\n');
}

function addressProblems(address: string): readonly string[] {
  if (foreign.test(address)) return [];
  const { pathname, searchParams } = new URL(address, 'https://news.example/article/');
  const file = pathname.split('/').at(-1)!;
  if (!shipped.has(file.replace(/\.[\da-f]{8}(?=\.\w+$)/, ''))) return [`there is no file ${file}`];
  const [, name, language] = /^([a-z-]+)\.([\w-]+)\.html$/.exec(file) ?? [];
  const tag = (name ?? searchParams.get('chart')) as Tag | undefined;
  if (!tag || !tags.includes(tag)) return [];
  const { lang = language, chart: _, loading: __, ...options } = Object.fromEntries(searchParams);
  const unknown = Object.keys(options).filter(option => !attributesOf(tag).includes(option));
  return unknown.length ? unknown.map(option => `the frame has no parameter "${option}"`) : drawn(tag, options, lang);
}

const parts = [
  'figure',
  'heading',
  'subheading',
  'summary',
  'menu',
  'legend',
  'plot',
  'tooltip',
  'note',
  'source',
  'more',
  'table',
];

/** Design tokens that no chart has. */
export function tokenProblems(json: string): readonly string[] {
  const groups = JSON.parse(json) as Readonly<Record<string, object>>;
  const names = Object.values(groups).flatMap(group => Object.keys(group).filter(name => !name.startsWith('$')));
  return styleProblems(names.map(name => `--cf-${name}`).join(' '));
}

/** Custom properties and parts that no chart has. */
export function styleProblems(css: string): readonly string[] {
  const known = [...tokens.map(({ name }) => name), ...Object.keys(measures), 'min-height'];
  const fonts = ['font', 'heading-font', 'label-font'];
  return [
    ...[...css.matchAll(/--cf-([\w-]+)/g)]
      .filter(([, name]) => ![...known, ...fonts].includes(name!))
      .map(([property]) => `there is no ${property}`),
    ...[...css.matchAll(/::part\(([^)]+)\)/g)]
      .filter(([, name]) => !parts.includes(name!))
      .map(([part]) => `there is no ${part}`),
  ];
}
