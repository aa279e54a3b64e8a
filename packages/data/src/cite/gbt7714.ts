/** GB/T 7714-2015. Numbers in parentheses are the clauses followed. */
import { sentences, type CitedDocument } from './document.js';
import type { DatasetLocale, Locale } from '../types.js';

const words = {
  en: { anonymous: 'Anon', others: 'et al.', place: 'S.l.', publisher: 's.n.', date: 'n.d.' },
  'zh-Hans': { anonymous: '佚名', others: '等', place: '出版地不详', publisher: '出版者不详', date: '日期不详' },
  'zh-Hant': { anonymous: '佚名', others: '等', place: '出版地不詳', publisher: '出版者不詳', date: '日期不詳' },
} as const;

/** A publisher that calls itself a newspaper. */
const newspaper = /([报報]|[报報]道|Daily|Times|Herald|Evening News)$/;
/** An official document that calls itself a report. */
const report = /([报報]告|公[报報]|report|communiqué)/i;

/** Type of the document, and of its carrier where it has an address (8.2.2, appendix B). */
function mark({ publisher, title, date, url, official, version }: CitedDocument): string {
  const online = url === '' ? '' : '/OL';
  if (version !== '') return `DS${online}`;
  if (newspaper.test(publisher) && !publisher.includes('/') && date.length === 10) return `N${online}`;
  if (official && report.test(title)) return `R${online}`;
  return online === '' ? 'Z' : 'EB/OL';
}

/** `MA Mengjuan` from `Ma, Mengjuan` (8.1.1); other names as they are. */
const name = (text: string): string =>
  text.includes(', ') ? text.replace(/^(.+), /, (_, family: string) => `${family.toUpperCase()} `) : text;

export function gbt7714(document: CitedDocument, lang: Locale): string {
  const { authors, publisher, title, translation, date, doubtful, url, version } = document;
  const say = words[lang as DatasetLocale] ?? words.en;
  const type = mark(document);
  // At most three authors (8.1.2); none is said so (8.1.3).
  const all = authors.map(name);
  const creators = (all.length > 3 ? [...all.slice(0, 3), say.others] : all).join(', ') || say.anonymous;
  const year = doubtful && date !== '' ? `[${date.slice(0, 4)}]` : date.slice(0, 4); // 8.4.3.3
  const body = publisher === '' && authors.length > 0; // issues its own document
  const issue =
    type[0] === 'N' // 4.4.2, 8.8.5
      ? `${publisher}, ${date}`
      : url !== '' || version !== '' // 4.6.2; place and publisher may be left out (8.4.1.3, 8.4.2.3)
        ? [publisher, (publisher === '' && date.length > 4 ? '' : year) + (date.length > 4 ? `(${date})` : '')]
            .filter(Boolean)
            .join(', ')
        : `[${say.place}]: ${publisher || (body ? all.join(', ') : `[${say.publisher}]`)}, ${(doubtful ? year : date) || `[${say.date}]`}`;
  // What is ours is in square brackets (7.2): a title, a translation, the word for an unknown date.
  const head = `${title}${translation && `[${translation}]`}[${type}]`;
  const edition = version && (lang === 'en' ? `Version ${version}` : `${version}版`); // 8.3
  return `${sentences([creators, head, edition, issue], '.')}${url && ` ${url}`}`;
}
