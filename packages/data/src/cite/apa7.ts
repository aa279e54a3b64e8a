/** APA Style, 7th edition: author (or title first), date or n.d., title with its translation, site, address. */
import { sentences, type CitedDocument } from './document.js';
import type { Locale } from '../types.js';

const months = 'January February March April May June July August September October November December'.split(' ');

const dateIn = {
  en: ([year = '', month, day]: readonly string[]): string =>
    year + (month ? `, ${months[Number(month) - 1]}${day ? ` ${Number(day)}` : ''}` : ''),
  zh: ([year = '', month, day]: readonly string[]): string =>
    `${year}年${month ? `${Number(month)}月${day ? `${Number(day)}日` : ''}` : ''}`,
};

/** `Ma, M.` from `Ma, Mengjuan`; other names as they are. */
const name = (text: string): string =>
  text.replace(/, (.+)$/, (_, given: string) => `, ${given.replace(/(\p{L})[\p{L}.’']*/gu, '$1.')}`);

/** `A`, `A & B`, `A, B, & C`. */
const list = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')}${names.length > 2 || names[0]?.includes(', ') ? ',' : ''} & ${names.at(-1) ?? ''}`;

export function apa7(document: CitedDocument, lang: Locale): string {
  const { publisher, title, translation, date, doubtful, url, version } = document;
  const en = !lang.startsWith('zh');
  const hant = lang === 'zh-Hant';
  const authors = en ? list(document.authors.map(name)) : document.authors.join(hant ? '、' : ', ');
  const unknown = en ? 'n.d.' : hant ? '無日期' : '无日期';
  const about = doubtful ? (en ? 'ca. ' : hant ? '約' : '约') : '';
  const when = date === '' ? unknown : about + dateIn[en ? 'en' : 'zh']((version ? date.slice(0, 4) : date).split('-'));
  const edition =
    version &&
    (en ? ` (Version ${version}) [Data set]` : hant ? `（${version}版）［資料集］` : ` (${version}版) [数据集]`);
  const work = `${title}${translation && ` [${translation}]`}${edition}`;
  const [first, then] = authors === '' ? [work, ''] : [authors, work];
  // Traditional Chinese sets it with full-width marks, Simplified Chinese with those of English.
  const dated = hant ? `${first}（${when}）` : `${sentences([first], '.')} (${when})`;
  const text = sentences([dated, then, publisher], hant ? '。' : '.');
  return `${text}${url && (hant ? '' : ' ') + url}`;
}
