/** The summary and the notes of fund bars. */
import { anySourcesOf, funds, rivalsOf, said, type Row } from './csv.js';
import { cityOf, isInside, largestOf, listsStock, sameFund, size, sized, type BarsWorld } from './bars.js';
import { dateText } from './dates.js';
import { isFigure, isShortFigure, noFigure } from './figures.js';
import type { Groups, Kind } from './page.js';
import { countOf, joined, listed, marks, sameItems, saysAll, statusWords, wordIn } from './words.js';

const isSize = (text: string | undefined, fund: Row, { lang }: BarsWorld) =>
  fund.size === '' ? text === noFigure(lang) : isFigure(text ?? '', fund, 'size', fund.currency!, lang);

const isShortSize = (text: string | undefined, fund: Row, { lang }: BarsWorld) =>
  isShortFigure(text ?? '', fund, 'size', fund.currency!, lang);

/** The list of names of some funds is that of `right`; two funds may have one name. */
const isListOf = (text: string | undefined, right: readonly Row[], { lang, name }: BarsWorld) => {
  const said = listed(text ?? '', [...new Set(right.map(name))], lang);
  return said !== null && sameItems(said, right.map(name));
};

const told = (rows: readonly Row[]): string =>
  rows.map(row => `${row.id} ${row.bound} ${row.size} ${row.status}`).join('; ');

/** How many funds some rows are about: several rows may be about one. */
const countFunds = (rows: readonly Row[]): number => new Set(rows.map(row => sameFund(row)[0])).size;

function faultOfStatistics(groups: Groups, { shown }: BarsWorld) {
  const { parts = '0', unstated = '0', one, several, is, are, has, have } = groups;
  const counts = [shown, shown.filter(row => row.parent), shown.filter(row => row.size === '')].map(countFunds);
  const right = `${counts[0]} funds, ${counts[1]} parts, ${counts[2]} without a size`;
  if ([groups.funds, parts, unstated].join() !== counts.join()) return right;
  const plural = (single: string | undefined, many: string | undefined, count: number) =>
    !(single && count !== 1) && !(many && count === 1);
  const fits = plural(one, several, counts[0]!) && plural(is, are, counts[1]!) && plural(has, have, counts[2]!);
  return fits ? null : 'singular or plural';
}

function faultOfClaims({ list = '' }: Groups, { shown, lang }: BarsWorld) {
  const counts = new Map<string, number>();
  for (const { status = '' } of sized(shown)) counts.set(status, (counts.get(status) ?? 0) + 1);
  const right = [...counts].map(([status, count]) => {
    const word = wordIn(statusWords, status, lang);
    return lang === 'en' ? `${count} ${word}` : `${word}${count}${lang === 'zh-Hans' ? '项' : '項'}`;
  });
  return sameItems(list.split(lang === 'en' ? ', ' : '，'), right) ? null : right.join(', ');
}

const EXISTS = ['actual', 'established', 'registered'];
/** One fund with its name and what its size stands for; several with their number and how many of them exist. */
function faultOfLargest(
  { name, figure, status, count, existing, all, exists, exist }: Groups,
  world: BarsWorld,
): string | null {
  const right = largestOf(world.shown, world.shown);
  const [first] = right;
  if (!first) return 'no fund has a size';
  if (!right.some(row => isShortSize(figure, row, world))) return told(right);
  if (name !== undefined)
    return right.length === 1 && name === world.name(first) && status === wordIn(statusWords, first.status!, world.lang)
      ? null
      : told(right);
  const real = right.filter(row => EXISTS.includes(row.status!)).length;
  const stated = all ? right.length : existing ? countOf(existing) : 0;
  const plural = !(exists && real !== 1) && !(exist && real === 1);
  return countOf(count) === right.length && stated === real && plural
    ? null
    : `${right.length}, ${real} exist: ${told(right)}`;
}

function faultOfLargestIn({ city, names, figure }: Groups, world: BarsWorld): string | null {
  const own = world.shown.filter(fund => world.name(cityOf(fund)) === city);
  const right = largestOf(own, world.shown);
  return isListOf(names, right.slice(0, 5), world) && right.some(row => isShortSize(figure, row, world))
    ? null
    : told(right) || 'no such city';
}

function faultOfLacking({ names }: Groups, world: BarsWorld) {
  const right = world.shown.filter(fund => fund.size === '');
  return isListOf(names, right, world) ? null : right.map(world.name).join('; ');
}

/** What is said not to be added up. */
function faultOfNoSum({ parts, targets }: Groups, { shown }: BarsWorld) {
  const right = [shown.some(fund => isInside(fund, shown)), sized(shown).some(fund => fund.status === 'target')];
  if (sized(shown).length < 2) return 'there is nothing to add up';
  return Boolean(parts) === right[0] && Boolean(targets) === right[1]
    ? null
    : `parts: ${right[0]}, targets: ${right[1]}`;
}

/** Of contradicting figures only one is inside the whole. */
function faultOfNoScale({ whole }: Groups, { shown, name }: BarsWorld) {
  for (const fund of shown.filter(row => name(row) === whole)) {
    const parts = sized(shown).filter(row => row.parent === fund.id);
    const apart = parts.filter((row, at) => !parts.slice(0, at).some(other => rivalsOf(funds, row).includes(other)));
    const sum = apart.reduce((total, row) => total + size(row), 0);
    if (fund.size !== '' && sum > size(fund)) return null;
  }
  return 'its parts fit into it';
}

/** `Name: CNY 100 bn · established (Publisher, date)`. */
export function isSide(text: string, fund: Row, world: BarsWorld): boolean {
  const { lang, name } = world;
  const { colon, open, close } = marks(lang);
  const before = name(fund) + colon;
  return anySourcesOf('funds', fund).some(source => {
    const publisher = said(source, 'publisher', lang) || said(source, 'title', lang);
    const undated = lang === 'en' ? 'n.d.' : lang === 'zh-Hans' ? '无日期' : '無日期';
    const date = source.published ? dateText(source.published, lang) : undated;
    const after = ` · ${wordIn(statusWords, fund.status!, lang)}${open}${publisher}${lang === 'en' ? ', ' : '，'}${date}${close}`;
    if (!text.startsWith(before) || !text.endsWith(after)) return false;
    return isSize(text.slice(before.length, text.length - after.length), fund, world);
  });
}

const differ = (rows: readonly Row[]) => new Set(rows.map(row => [row.size, row.bound, row.status].join())).size > 1;

function faultOfConflict({ sides = '' }: Groups, world: BarsWorld) {
  const parts = sides.split(marks(world.lang).clause);
  for (const fund of world.shown) {
    const all = [fund, ...rivalsOf(funds, fund)];
    if (all.length < 2 || !isSide(parts[0]!, fund, world)) continue;
    const fits = saysAll(parts, all, (part, row) => isSide(part, row, world));
    return fits && differ(all) ? null : told(all);
  }
  return 'no shown fund on which sources differ';
}

const owesListed = (shown: readonly Row[]) => listsStock(shown) && sized(shown).some(row => row.status === 'stock');

const noted = (world: BarsWorld) => world.shown.filter(fund => said(fund, 'note', world.lang));

/** In the order in which they are tried. */
export const barsSentences: readonly Kind<BarsWorld>[] = [
  {
    key: 'nothing',
    en: /^There are no figures to show\.$/,
    zh: /^没有可显示的数据。$/,
    fault: (_, { shown }) => (shown.length ? `${shown.length} funds` : null),
  },
  {
    key: 'statistics',
    en: /^(?<funds>\d+) (?:(?<one>is)|(?<several>are)) shown(?:; (?<parts>\d+) of them (?:(?<is>is)|(?<are>are)) part of another)?(?:; (?<unstated>\d+) (?:(?<has>has)|(?<have>have)) no figure)?\.$/,
    zh: /^共(?<funds>\d+)项(?:，其中(?<parts>\d+)项是其他项的组成部分)?(?:，(?<unstated>\d+)项没有数值)?。$/,
    fault: faultOfStatistics,
  },
  {
    key: 'claims',
    en: /^What the figures stand for: (?<list>.+)\.$/,
    zh: /^各项数值的性质：(?<list>.+)。$/,
    fault: faultOfClaims,
  },
  {
    key: 'largest',
    en: /^(?:The largest is (?<name>.+): (?<figure>.+) \((?<status>.+)\))\.$/,
    zh: /^最大的是(?<name>.+)：(?<figure>[^：]+?)（(?<status>[^（）]+)）。$/,
    fault: faultOfLargest,
  },
  {
    key: 'largest of several',
    en: /^(?<count>.+) share the largest figure, (?<figure>[^;]+)(?:; (?:(?<all>all)|(?<existing>.+)) of them (?:(?<exists>exists)|(?<exist>exist)))?\.$/,
    zh: /^最大的(?<count>.+)项都是(?<figure>[^，]+)(?:，(?:(?<all>均)|其中(?<existing>.+)项)已设立)?。$/,
    fault: faultOfLargest,
  },
  {
    key: 'largestIn',
    en: /^Largest in (?<city>.+?): (?<names>.+), (?<figure>[^:]*?CNY .+)\.$/,
    zh: /^(?<city>[^：]+?)最大的是(?<names>.+)：(?<figure>[^：]+)。$/,
    fault: faultOfLargestIn,
  },
  {
    key: 'lacking',
    en: /^There is no figure for (?<names>.+)\.$/,
    zh: /^没有数值：(?<names>.+)。$/,
    fault: faultOfLacking,
  },
  {
    key: 'noSum',
    en: /^Do not add up: (?:funds may invest in each other|(?<parts>some contain others)?(?:, and )?(?<targets>some are only targets)?)\.$/,
    zh: /^不能相加：(?:各基金之间可能相互出资|(?<parts>有的包含其他项)?，?(?<targets>有的还只是目标)?)。$/,
    fault: faultOfNoSum,
  },
  {
    key: 'listed',
    en: /^Totals of existing funds have no bars: they are not single funds\.$/,
    zh: /^现有基金的合计数不画条形：并非单只基金。$/,
    fault: (_, { shown }) => (owesListed(shown) ? null : 'no such total, or nothing beside it'),
  },
  {
    key: 'noScale',
    en: /^The parts of (?<whole>.+) are listed and not drawn to scale: together they exceed the stated whole\.$/,
    zh: /^(?<whole>.+)的各部分只列出，不按比例绘制：各部分之和超过整体的公布规模。$/,
    fault: faultOfNoScale,
  },
  {
    key: 'conflict.note',
    en: /^The sources do not agree: (?<sides>.+)\.$/,
    zh: /^各来源说法不一：(?<sides>.+)。$/,
    fault: faultOfConflict,
  },
  {
    key: 'remarks',
    en: /^See the table for notes on (?<count>\d+) rows\.$/,
    zh: /^另有(?<count>\d+)项的说明，见数据表。$/,
    fault: ({ count }, world) => (Number(count) === noted(world).length ? null : `${noted(world).length}`),
  },
  {
    key: 'remark',
    en: /^(?<text>.+: .+)$/,
    zh: /^(?<text>.+：.+)$/,
    fault: ({ text }, world) => {
      const right = noted(world).map(
        fund => world.name(fund) + marks(world.lang).colon + said(fund, 'note', world.lang),
      );
      return right.includes(text!) ? null : 'a note of a shown fund';
    },
  },
];

/** `Government investment funds in Beijing and Shanghai`, or in a number of places. */
export function faultOfHeading(heading: string, { shown, lang, name }: BarsWorld): string | null {
  const cities = [...new Set(shown.map(fund => name(cityOf(fund))))];
  const [en, zh] = ['Government investment funds', lang === 'zh-Hans' ? '政府投资基金' : '政府投資基金'];
  const count = lang === 'en' ? `${en} in ${cities.length} places` : `${cities.length}地的${zh}`;
  if (!cities.length) return heading === (lang === 'en' ? en : zh) ? null : en;
  if (cities.length > 1 && heading === count) return null;
  const list = lang === 'en' ? heading.slice(`${en} in `.length) : heading.slice(0, -`的${zh}`.length);
  const names = listed(list, cities, lang);
  return names && sameItems(names, cities) ? null : joined(cities, lang);
}

/** What has to be reported to the reader: kinds of sentences, and how many of them at least. */
export function owed(world: BarsWorld): readonly (readonly [key: string, count: number])[] {
  const { shown } = world;
  const unstated = shown.filter(fund => fund.size === '').length;
  const seen = new Set<Row>();
  const conflicts = shown.filter(fund => {
    const others = rivalsOf(funds, fund);
    const first = others.length > 0 && !seen.has(fund);
    for (const row of [fund, ...others]) seen.add(row);
    return first;
  }).length;
  const remarks = noted(world).length;
  return [
    [shown.length ? 'statistics' : 'nothing', 1],
    ['claims', sized(shown).length ? 1 : 0],
    ['noSum', sized(shown).length > 1 ? 1 : 0],
    ['listed', owesListed(shown) ? 1 : 0],
    ['lacking', unstated > 0 && unstated <= 5 ? 1 : 0],
    ['conflict.note', Math.min(conflicts, 10)],
    remarks > 10 ? ['remarks', 1] : ['remark', remarks],
  ];
}
