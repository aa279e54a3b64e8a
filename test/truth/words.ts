/** What sentences are made of: lists, patterns, and words of the vocabulary. */
import { chinese, hant, type Lang } from './csv.js';

/** "A, B and C". */
export const joined = (items: readonly string[], lang: Lang): string => {
  const [comma, and] = lang === 'en' ? [', ', ' and '] : ['、', '和'];
  return items.length < 2 ? (items[0] ?? '') : items.slice(0, -1).join(comma) + and + items.at(-1)!;
};

/** The items of "A, B and C" where each is one of `names`; `null`: it is no such list. Names may hold a comma or an "and". */
export function listed(text: string, names: readonly string[], lang: Lang): readonly string[] | null {
  const [comma, and] = lang === 'en' ? [', ', ' and '] : ['、', '和'];
  const read = (rest: string): readonly string[] | null => {
    for (const name of names) {
      if (rest === name) return [name];
      for (const gap of [comma, and]) {
        if (!rest.startsWith(name + gap)) continue;
        const others = read(rest.slice(name.length + gap.length));
        // The last gap is "and", all before it are commas.
        if (others && (gap === and) === (others.length === 1)) return [name, ...others];
      }
    }
    return null;
  };
  return read(text);
}

export const sameItems = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');

const corners = (text: string) => text.replaceAll('“', '「').replaceAll('”', '」');

/** Whether each text is what one of the rows says, and each row is said. */
export const saysAll = <R>(
  texts: readonly string[],
  rows: readonly R[],
  says: (text: string, row: R) => boolean,
): boolean =>
  texts.length === rows.length &&
  texts.every(text => rows.some(row => says(text, row))) &&
  rows.every(row => texts.some(text => says(text, row)));

/** A pattern of a sentence in a language; that of Traditional Chinese is the Simplified one, converted. */
export function patternIn(en: RegExp, zh: RegExp, lang: Lang): RegExp {
  return lang === 'en' ? en : lang === 'zh-Hans' ? zh : new RegExp(corners(hant(zh.source)), zh.flags);
}

type Words = Readonly<Record<string, readonly [en: string, zh: string]>>;

export const missingWords: Words = {
  'not-stated': ['the source states none', '来源未载明'],
  'not-found': ['not found', '未找到'],
  'not-preserved': ['the part of the source that held it is lost', '来源中的相应部分已缺失'],
  'not-applicable': ['does not apply here', '不适用'],
};
export const basisWords: Words = {
  incomplete: ['incomplete count', '不完全统计'],
  sample: ['sample', '样本'],
  list: ['from a list', '据名单'],
};
export const statusWords: Words = {
  actual: ['actual', '实际值'],
  target: ['target', '目标'],
  planned: ['planned', '规划'],
  ceiling: ['support ceiling', '支持上限'],
  announced: ['announced', '已宣布'],
  registered: ['registered', '已登记'],
  established: ['established', '已设立'],
  stock: ['total of existing funds', '现有合计'],
  expected: ['expected', '预计'],
};
export const scopeWords: Words = {
  city: ['whole city', '全市'],
  district: ['district', '区级'],
  project: ['project', '项目'],
  cluster: ['cluster', '集群'],
};
export const levelWords: Words = {
  national: ['national', '国家级'],
  provincial: ['provincial', '省级'],
  municipal: ['municipal', '市级'],
  district: ['district', '区级'],
};
export const formWords: Words = {
  fund: ['fund', '基金'],
  'fund-of-funds': ['fund of funds', '母基金'],
  cluster: ['cluster of funds', '基金集群'],
  batch: ['batch of funds', '一批基金'],
  group: ['group of funds', '基金群'],
};
export const kindWords: Words = {
  policy: ['policy', '政策'],
  facility: ['facility', '设施'],
  fund: ['fund', '基金'],
  meeting: ['meeting', '会议'],
  visit: ['visit', '到访'],
  zone: ['zone', '试验区'],
  agreement: ['agreement', '协议'],
  target: ['target', '目标'],
  ceiling: ['support ceiling', '支持上限'],
  voucher: ['voucher', '券'],
  pledge: ['pledge', '承诺'],
  support: ['support', '支持资金'],
  other: ['other', '其他'],
};
export const roleWords: Words = {
  issued: ['issued', '发布'],
  effective: ['in force', '施行'],
  established: ['established', '设立'],
  held: ['held', '举办'],
  visit: ['visit', '到访'],
  signed: ['signed', '签署'],
  started: ['started', '启动'],
  completed: ['completed', '建成'],
  announced: ['announced', '宣布'],
  progress: ['progress', '进展'],
  target: ['target', '目标'],
};

/** A word of a vocabulary in a language. */
export const wordIn = (words: Words, id: string, lang: Lang): string => {
  const [en, zh] = words[id] ?? [id, id];
  return lang === 'en' ? en : chinese(zh, lang);
};

const NUMERALS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count in digits or, below ten, as a word; `NaN`: neither. */
export function countOf(text: string | undefined): number {
  const word = (text ?? '').toLowerCase();
  const at = [
    NUMERALS.indexOf(word),
    ...['〇一二三四五六七八九', '〇一两三四五六七八九', '〇一兩三四五六七八九'].map(all =>
      word.length === 1 ? all.indexOf(word) : -1,
    ),
  ];
  return /^[\d,]+$/.test(word) ? Number(word.replaceAll(',', '')) : (at.find(index => index > 0) ?? NaN);
}

/** The marks of a language: after a label, between clauses, at the end of a sentence, around a remark. */
export const marks = (lang: Lang) =>
  lang === 'en'
    ? ({ colon: ': ', clause: '; ', end: '.', gap: '. ', comma: ', ', open: ' (', close: ')' } as const)
    : ({ colon: '：', clause: '；', end: '。', gap: '。', comma: '、', open: '（', close: '）' } as const);
