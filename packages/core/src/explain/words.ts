/** The few words that only an explanation needs; kept apart so that no chart ships them. */
import type { Direction } from '@cityfacts/data';
import { getOwn } from '../get-own.js';

export interface ExplainTranslation {
  readonly bound: string;
  readonly direction: string;
  readonly directions: { readonly [D in Direction]: string };
  readonly datePrinted: string;
  readonly namePrinted: string;
  readonly otherPrinted: string;
  readonly number: string;
  readonly inferred: string;
  readonly compares: string;
  readonly conflict: string;
  /** What a figure may be beside without a footnote. */
  readonly with: (status: string, scope: string, series: string) => string;
  /** Words as a source prints them. */
  readonly quote: (text: string) => string;
}

const translations = {
  en: {
    bound: 'Bound',
    direction: 'Direction',
    directions: { higher: 'higher is better', lower: 'lower is better', neutral: 'more is not better or worse' },
    datePrinted: 'Date as printed',
    namePrinted: 'Name as printed',
    otherPrinted: 'Also printed',
    number: 'Document number',
    inferred: 'Inferred',
    compares: 'Compares with',
    conflict: 'Another source says',
    with: (status, scope, series) =>
      `figures of the same indicator and date that are also “${status}”, cover “${scope}” and ${series ? `belong to the series “${series}”` : 'belong to no series'}`,
    quote: text => `“${text}”`,
  },
  'zh-Hans': {
    bound: '界限',
    direction: '方向',
    directions: { higher: '越高越好', lower: '越低越好', neutral: '多少不代表好坏' },
    datePrinted: '时间原文',
    namePrinted: '名称原文',
    otherPrinted: '另载',
    number: '文号',
    inferred: '推断',
    compares: '可比',
    conflict: '另有来源',
    with: (status, scope, series) =>
      `同一指标、同一时点，性质同为“${status}”、范围同为“${scope}”，且${series ? `同属口径“${series}”` : '未另列口径'}的数值`,
    quote: text => `“${text}”`,
  },
  'zh-Hant': {
    bound: '界限',
    direction: '方向',
    directions: { higher: '越高越好', lower: '越低越好', neutral: '多少不代表好壞' },
    datePrinted: '時間原文',
    namePrinted: '名稱原文',
    otherPrinted: '另載',
    number: '文號',
    inferred: '推斷',
    compares: '可比',
    conflict: '另有來源',
    with: (status, scope, series) =>
      `同一指標、同一時點，性質同為“${status}”、範圍同為“${scope}”，且${series ? `同屬口徑“${series}”` : '未另列口徑'}的數值`,
    quote: text => `“${text}”`,
  },
} as const satisfies Readonly<Record<string, ExplainTranslation>>;

/** English where there are none of the language. */
export const explainTranslation = (locale: string): ExplainTranslation =>
  getOwn<ExplainTranslation>(translations, locale) ?? translations.en;
