import { localize } from '@cityfacts/data/localize.js';
import type { Credits } from '../credits.js';
import type { I18n } from '../chart-definition.js';
import type { FigureOptions } from './options.js';

/** Publishers that are named one by one; the others are counted. */
const MAX_NAMES = 8;

/** The same for a picture that leaves the page, with the names of the publishers in the order of first use. */
export function sourceNames(
  { documents, credit }: Credits,
  options: Pick<FigureOptions, 'credit'>,
  { strings: { figure }, locale }: I18n,
): string {
  const names = [...new Set(documents.flatMap(({ publisher }) => localize(publisher, locale) || []))];
  const rest = documents.filter(({ publisher }) => !names.slice(0, MAX_NAMES).includes(localize(publisher, locale)));
  const cited = documents.length ? figure.publishers(names.slice(0, MAX_NAMES), rest.length) : '';
  return [cited, credit, options.credit].filter(Boolean).join(' · ');
}
