import { rollup } from 'd3-array';
import type { Citation, Source } from '@cityfacts/data';
import { formatEdtf } from '../format/edtf.js';
import type { Detail, I18n } from '../chart-definition.js';
import { localize } from '@cityfacts/data/localize.js';

/** `publisher: title, date`, in the manner of the reader's language; what a document does not name is left out or called undated. */
export function sourceLine(source: Source, locators: readonly string[], i18n: I18n): string {
  const { locale, strings } = i18n;
  const title = localize(source.title, locale) || strings.figure.untitled;
  const date = source.published ? formatEdtf(source.published, i18n) : strings.figure.undated;
  const places = formatLocators(locators, strings);
  return strings.figure.citation(localize(source.publisher, locale), title, [date, ...places]);
}

/** `publisher, date`, or the title where there is no publisher: enough to find the line of the source. */
export function sourceName(source: Source, i18n: I18n): string {
  const { locale, strings } = i18n;
  const name = localize(source.publisher, locale) || localize(source.title, locale) || strings.figure.untitled;
  const date = source.published ? formatEdtf(source.published, i18n) : strings.figure.undated;
  return strings.figure.byline(name, date);
}

/** The address of a document, where it is one of the web: rows may come from anywhere, and `javascript:` is one too. */
export const webAddress = (source: { readonly url?: string | null | undefined } | undefined): string =>
  /^https?:\/\//i.test(source?.url ?? '') ? source!.url! : '';

/** The lines of a datum that say something; the one of its source leads to the document. */
export const detailLines = (
  lines: readonly (readonly [label: string, text: string | undefined])[],
  sourceLabel: string,
  href: string,
): readonly Detail[] =>
  lines.flatMap(([label, text]) => (text ? [{ label, text, ...(href && label === sourceLabel && { href }) }] : []));

/** Where figures are printed, "paras 2, 9" of an article; nothing where that is the whole page. */
export function formatLocators(
  locators: readonly string[],
  { paragraphs, headings }: I18n['strings'],
): readonly string[] {
  return (
    [
      ['P', paragraphs],
      ['H', headings],
    ] as const
  ).flatMap(([kind, say]) => {
    const found = [...new Set(locators)].filter(locator => locator?.startsWith(kind)).map(locator => locator.slice(1));
    return found.length ? say(spans(found.sort((a, b) => +a - +b))) : [];
  });
}

/** Numbers in order; three and more that follow each other as "4–7". */
function spans(numbers: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (let first = 0, last = 0; first < numbers.length; first = last += 1) {
    while (+numbers[last + 1]! === +numbers[last]! + 1) last += 1;
    const span = numbers.slice(first, last + 1);
    parts.push(...(span.length > 2 ? [`${span[0]}–${span.at(-1)}`] : span));
  }
  return parts;
}

/** One line for every source that one of the citations names, in the order of first use. */
export function sourceLines(citations: readonly Citation[], sources: readonly Source[], i18n: I18n): readonly string[] {
  const byId = new Map(sources.map(source => [source.id, source]));
  const locators = rollup(
    citations,
    those => those.map(({ locator }) => locator),
    ({ source }) => source,
  );
  return [...locators].flatMap(([id, places]) => {
    const source = byId.get(id);
    return source ? sourceLine(source, places, i18n) : [];
  });
}
