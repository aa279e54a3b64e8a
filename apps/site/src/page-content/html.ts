/** Small pieces of HTML for generated pages. */
export type Lang = 'en' | 'zh-hans';
export const langs: readonly Lang[] = ['en', 'zh-hans'];
export const tagOf = (lang: Lang): 'en' | 'zh-Hans' => (lang === 'en' ? 'en' : 'zh-Hans');

export const inAll = <T extends object>(pages: readonly T[] = [{} as T]): { params: T & { lang: Lang } }[] =>
  langs.flatMap(lang => pages.map(page => ({ params: { ...page, lang } })));

export const escape = (text: unknown): string =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const code = (text: unknown): string => `<code dir="ltr">${escape(text)}</code>`;

/** `code` in backquotes is marked. */
export const marked = (text: string): string =>
  escape(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\{@link ([^}]+)\}/g, '<code>$1</code>');

/** Text of the sources of this project, which are in English, on a page in any language. */
export const english = (text: string | undefined, lang: Lang): string =>
  lang === 'en' || !text ? marked(text ?? '') : `<span lang="en">${marked(text)}</span>`;

/** Explicit roles, because on a phone the rows of `facts` are blocks. */
export const factsTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table class="facts${head.length === 2 ? ' two' : ''}" role="table"><thead role="rowgroup"><tr role="row">${head.map(cell => `<th scope="col" role="columnheader">${cell}</th>`).join('')}</tr></thead><tbody role="rowgroup">${rows
    .map(
      row =>
        `<tr role="row">${row.map((cell, i) => (i ? `<td role="cell">${cell}</td>` : `<th scope="row" role="rowheader">${cell}</th>`)).join('')}</tr>`,
    )
    .join('')}</tbody></table>`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="wide" tabindex="0"><table><thead><tr>${head.map(cell => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>${rows
    .map(row => `<tr>${row.map((cell, i) => (i ? `<td>${cell}</td>` : `<th scope="row">${cell}</th>`)).join('')}</tr>`)
    .join('')}</tbody></table></div>`;

/** HTML of ours as text. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** The sections that have something to say, and what the list "On this page" needs. */
export function sectioned(sections: readonly (Section | null | undefined | false)[]) {
  const shown = sections.filter(section => !!section);
  return {
    html: shown.map(({ id, title, html }) => `<h2 id="${id}">${title}</h2>\n${html}`).join('\n'),
    headings: shown.map(({ id, title }) => ({ depth: 2, slug: id, text: textOf(title) })),
  };
}
