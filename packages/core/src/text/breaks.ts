import { eachGrapheme } from './graphemes.js';

/** Space that vanishes where a line ends; the zero-width space is an invitation to break. */
const SPACE = /^[ \t\u3000\u200b]/;
const HYPHEN = /[-\u2010\u2013\u2014/]$/;
const CJK = /[\u2e80-\u30ff\u31a0-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;

/** Marks that never begin a line (kinsoku): closing marks, small kana, what belongs to the word before. */
const CLOSING =
  /^[\p{Pe}\p{Pf}\p{M}\p{Lm}、。，．,.;:!?；：！？…‥%％‰℃°·・+＋~～〜ぁぃぅぇぉっゃゅょァィゥェォッャュョ\u200d]/u;
/** Marks that never end a line. */
const OPENING = /[\p{Ps}\p{Pi}\p{Sc}≥≤≈#＃第]$/u;

const COUNTED = '家个個项項户戶人名件次倍年月日号號位座条條只隻种種';
/** A figure with its bound, currency and unit, or a day of a month: cut in two it would read as another. */
const FIGURE = new RegExp(
  '(?:\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*)|(?:(?:至少|超|约|約|逾)(?=\\d))?' +
    '(?:(?:CNY|USD|RMB|US\\$|[¥￥$≥≤≈><~+\u2212-]) ?)*\\d[\\d.,:/-]*' +
    `(?: ?[十百千万萬亿億]+)?(?:美元|元|[%％‰℃${COUNTED}]| ?(?:k|m|bn|tn|million|billion|trillion|px|km|kWh|GW|MW|[A-Z]?FLOPS)(?![a-zA-Z]))?`,
  'g',
);

/** The parts of a text between which a line may end, each with the spaces after it. Joined they are the text. */
export function segments(text: string): readonly string[] {
  const figures = figureSpans(text);
  const parts: string[] = [];
  let part = '';
  let end = 0;
  let before = '';
  for (const next of eachGrapheme(text)) {
    // Inside a Latin word or a number nothing needs to be asked.
    const inWord = isAlphanumeric(before) && isAlphanumeric(next);
    before = next;
    if (part && !inWord && mayBreak(part, next) && !figures.some(([from, to]) => end > from && end < to)) {
      parts.push(part);
      part = '';
    }
    part += next;
    end += next.length;
  }
  return part ? [...parts, part] : parts;
}

/** Whether a grapheme is an ASCII letter or digit. */
function isAlphanumeric(grapheme: string): boolean {
  if (grapheme.length !== 1) return false;
  const code = grapheme.charCodeAt(0);
  return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);
}

/** Start and end (exclusive) of each figure with its unit. */
export const figureSpans = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(FIGURE)].map(match => [match.index, match.index + match[0].length]);

/** Whether a line may end with `before` and the next begin with `next`, figures aside. */
function mayBreak(before: string, next: string): boolean {
  const word = trimEnd(before);
  if (SPACE.test(next) || !kinsoku(word, next)) return false;
  if (word !== before) return word !== '';
  if (HYPHEN.test(word)) return !/^[-\u2010\u2013\u2014/\d]/.test(next);
  return CJK.test(next) || CJK.test(graphemeAtEnd(word));
}

/** Whether the marks on both sides of a break allow it. */
export const kinsoku = (before: string, next: string): boolean => !CLOSING.test(next) && !OPENING.test(before);

/** A text without the spaces at its end. */
export const trimEnd = (text: string): string => text.replace(/[ \t\u3000\u200b]+$/, '');

/** The last code point that is no mark. */
const graphemeAtEnd = (text: string): string => /\P{M}\p{M}*$/u.exec(text)?.[0] ?? '';
