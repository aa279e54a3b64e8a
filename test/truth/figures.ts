/** Figures as they are printed, read back as numbers. */
import { chinese, said, type Lang, type Row } from './csv.js';

export interface Figure {
  readonly bound: string;
  readonly value: number;
  /** What one of its last printed digit is worth, and how many digits there are. */
  readonly place: number;
  readonly digits: number;
  /** `CNY`, `USD`, `%`, or what is counted: `firms`, `家`; `''`: nothing. */
  readonly unit: string;
}

const BOUNDS: Readonly<Record<string, string>> = {
  '≥ ': 'ge', '> ': 'gt', '≤ ': 'le', '< ': 'lt', '≈ ': 'approx',
  'at least ': 'ge', 'more than ': 'gt', 'at most ': 'le', 'under ': 'lt', 'about ': 'approx',
  至少: 'ge', 超: 'gt', 至多: 'le', 不足: 'lt', 约: 'approx', 約: 'approx',
}; // prettier-ignore
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3, m: 1e6, bn: 1e9, tn: 1e12, million: 1e6, billion: 1e9, trillion: 1e12,
  万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 万亿: 1e12, 萬億: 1e12,
}; // prettier-ignore
const EN =
  /^(≥ |> |≤ |< |≈ |at least |more than |at most |under |about )?(CNY |USD )?(\d[\d,]*(?:\.\d+)?)(?: ?(k|m|bn|tn|million|billion|trillion)\b)?(.*)$/;
const ZH = /^(至少|超|至多|不足|[约約])?()(\d+(?:\.\d+)?)(万亿|萬億|[万萬亿億])?(.*)$/;

/** `null`: that is no figure. */
export function readFigure(text: string, lang: Lang): Figure | null {
  const match = (lang === 'en' ? EN : ZH).exec(text);
  if (!match) return null;
  const [, bound = '', currency = '', digits = '', scale = '', rest = ''] = match;
  const unit = currency.trim() || ({ 元: 'CNY', 美元: 'USD' }[rest] ?? rest.trim());
  const plain = digits.replaceAll(',', '');
  const step = SCALES[scale] ?? 1;
  return {
    bound: bound ? BOUNDS[bound]! : 'eq',
    value: Number(plain) * step,
    place: step / 10 ** (plain.split('.')[1] ?? '').length,
    digits: plain.replace(/^[0.]+/, '').replace('.', '').length,
    unit,
  };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9;

/** The unit of an indicator or a target as figures write it. */
export const unitOf = (row: Row, lang: Lang): string =>
  row.unit === 'money'
    ? row.currency || 'CNY'
    : row.unit === 'percent'
      ? '%'
      : row.unit === 'eflops'
        ? 'EFLOPS'
        : said(row, 'unit_name', lang);

/** Whether a printed figure is that of a row: all of its number, its bound and its unit. */
export function isFigure(text: string, row: Row, column: string, unit: string, lang: Lang): boolean {
  const figure = readFigure(text, lang);
  const value = Number(row[column]);
  return fitsRow(figure, row, column, unit) && near(figure.value, value);
}

/**
 * The same for a short figure, as sentences of a summary have it: rounded at the last printed place, "more than" down
 * and "under" up, and to no fewer digits than three in English and four in Chinese.
 */
export function isShortFigure(text: string, row: Row, column: string, unit: string, lang: Lang): boolean {
  if (isFigure(text, row, column, unit, lang)) return true;
  const figure = readFigure(text, lang);
  if (!fitsRow(figure, row, column, unit)) return false;
  const off = (figure.value - Number(row[column])) / figure.place;
  // A zero that rounding leaves at the end is not printed: 2,898,700 is 2.9 million.
  const digits = lang === 'en' ? 3 : 4;
  if (figure.bound === 'eq' && near(figure.value, Number(Number(row[column]).toPrecision(digits)))) return true;
  const least = { ge: -1, gt: -1, le: 0, lt: 0 }[figure.bound] ?? -0.5;
  return figure.digits >= digits && off >= least - 1e-6 && off <= least + 1 + 1e-6;
}

const fitsRow = (figure: Figure | null, row: Row, column: string, unit: string): figure is Figure =>
  figure !== null && row[column] !== '' && figure.bound === (row.bound || 'eq') && figure.unit === unit;

export const noFigure = (lang: Lang): string => (lang === 'en' ? 'no figure' : chinese('无数据', lang));
