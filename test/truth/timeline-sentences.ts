/** The summary and the notes of a timeline. */
import { anySourcesOf, events, ids, placeOf, rivalsOf, said, type Lang, type Row } from './csv.js';
import { dateText, span } from './dates.js';
import type { Groups, Kind } from './page.js';
import { entriesOf, homeOf, type TimelineWorld } from './timeline.js';
import { listed, marks, sameItems, saysAll } from './words.js';

/** `1 entry`, `1,204 entries`, `12条`. */
function isCount(text: string | undefined, count: number, lang: Lang): boolean {
  const [, digits, word] = /^([\d,]+)(.*)$/.exec(text ?? '') ?? [];
  const right = lang === 'en' ? (count === 1 ? ' entry' : ' entries') : lang === 'zh-Hans' ? '条' : '條';
  return Number(digits?.replaceAll(',', '')) === count && word === right;
}

const isAim = ({ kind }: Row): boolean => kind === 'target';

const faultOfCount = (text: string | undefined, rows: readonly Row[], lang: Lang): string | null =>
  isCount(text, rows.length, lang) ? null : String(rows.length);

/** First and last possible day of an event; of "early in" or "late in" a period that half of it. */
function possible(row: Row): { readonly first: string; readonly last: string } {
  const { first, last } = span(row.date!);
  if (!row.date_edge) return { first, last };
  const day = (text: string) => Date.parse(text) / 86_400_000;
  const middle = (day(first) + day(last) + 1) / 2;
  const dayText = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  return row.date_edge === 'end'
    ? { first: dayText(Math.floor(middle)), last }
    : { first, last: dayText(Math.ceil(middle) - 1) };
}

/** How the first or last date of all is written: of a period its end, of a day of an unstated month its year. */
function writtenEnd(row: Row, end: 'first' | 'last', lang: Lang): string {
  const parts = row.date!.split('/');
  const text = dateText(parts.at(end === 'first' ? 0 : -1)!.replace(/-XX.*/, ''), lang);
  const edge = { start: ['early in #', '#初'], end: ['late in #', '#末'] }[row.date_edge ?? ''];
  return edge ? edge[lang === 'en' ? 0 : 1]!.replace('#', text) : text;
}

function faultOfDated({ count, one, from = one, to = one }: Groups, { dated, lang }: TimelineWorld): string | null {
  if (!isCount(count, dated.length, lang)) return `${dated.length} entries`;
  const [first, last] = (['first', 'last'] as const).map(end => {
    const days = dated.map(row => possible(row)[end]).sort();
    const day = end === 'first' ? days[0] : days.at(-1);
    return dated.filter(row => possible(row)[end] === day).map(row => writtenEnd(row, end, lang));
  });
  const right = `from ${first!.join(' or ')} to ${last!.join(' or ')}`;
  return first!.includes(from!) && last!.includes(to!) && (one !== undefined || from !== to) ? null : right;
}

/** Periods that certainly share a day: from the last day on which they can begin to the first on which they can end. */
function faultOfOverlaps({ count }: Groups, { dated }: TimelineWorld): string | null {
  const periods = dated.flatMap(({ date = '' }) => {
    const [from, to] = date.split('/');
    return from && to && !/[~?%]|\.\./.test(date) ? [{ from: span(from).last, to: span(to).first }] : [];
  });
  const meets = (a: (typeof periods)[number], b: typeof a) => a.from <= b.to && b.from <= a.to;
  const right = periods.filter(a => periods.some(b => a !== b && meets(a, b))).length;
  return Number(count) === right ? null : String(right);
}

/** `Title, date (Publisher, date)`. */
export function isSide(text: string, row: Row, lang: Lang): boolean {
  const { open, close, comma } = marks(lang);
  const claim = [said(row, 'title', lang), row.date ? dateText(row.date, lang) : ''].filter(Boolean).join(comma);
  return anySourcesOf('events', row).some(source => {
    const publisher = said(source, 'publisher', lang) || said(source, 'title', lang);
    const undated = lang === 'en' ? 'n.d.' : lang === 'zh-Hans' ? '无日期' : '無日期';
    const date = source.published ? dateText(source.published, lang) : undated;
    return text === `${claim}${open}${publisher}${lang === 'en' ? ', ' : '，'}${date}${close}`;
  });
}

function faultOfConflict({ sides = '' }: Groups, { dated, undated, lang }: TimelineWorld): string | null {
  const parts = sides.split(marks(lang).clause);
  for (const row of [...dated, ...undated]) {
    const all = [row, ...rivalsOf(events, row)];
    if (all.length < 2 || !isSide(parts[0]!, row, lang)) continue;
    const fits = saysAll(parts, all, (part, one) => isSide(part, one, lang));
    const differ = new Set(all.map(one => one.date)).size > 1;
    return fits && differ ? null : all.map(one => `${one.id} ${one.date}`).join('; ');
  }
  return 'no shown event on which sources differ';
}

/** In the order in which they are tried. */
export const timelineSentences: readonly Kind<TimelineWorld>[] = [
  {
    key: 'nothing',
    en: /^There are no figures to show\.$/,
    zh: /^没有可显示的数据。$/,
    fault: (_, world) => (entriesOf(world).length ? `${entriesOf(world).length} entries` : null),
  },
  {
    key: 'dated',
    en: /^(?<count>[\d,]+ entr(?:y|ies)), (?:from (?<from>.+) to (?<to>.+)|dated (?<one>.+))\.$/,
    zh: /^有日期的(?<count>\d+条)，时间为(?:(?<from>.+)至(?<to>.+)|(?<one>.+))。$/,
    fault: faultOfDated,
  },
  {
    key: 'undatedCount',
    en: /^(?<count>[\d,]+ entr(?:y|ies)) without a date\.$/,
    zh: /^无日期的(?<count>\d+条)。$/,
    fault: ({ count }, { undated, lang }) => (isCount(count, undated.length, lang) ? null : `${undated.length}`),
  },
  {
    key: 'targetCount',
    en: /^(?<count>[\d,]+ entr(?:y|ies)) with a target\.$/,
    zh: /^目标(?<count>\d+条)。$/,
    fault: ({ count }, { targets, lang }) => faultOfCount(count, targets.filter(isAim), lang),
  },
  {
    key: 'supportCount',
    en: /^(?<count>[\d,]+ entr(?:y|ies)) with a support ceiling, voucher or pledge\.$/,
    zh: /^支持上限、券和承诺(?<count>\d+条)。$/,
    fault: ({ count }, { targets, lang }) =>
      faultOfCount(
        count,
        targets.filter(row => !isAim(row)),
        lang,
      ),
  },
  {
    key: 'overlaps',
    en: /^(?<count>\d+) periods overlap\.$/,
    zh: /^有(?<count>\d+)个时段相互重叠。$/,
    fault: faultOfOverlaps,
  },
  {
    key: 'conflict.note',
    en: /^The sources do not agree: (?<sides>.+)\.$/,
    zh: /^各来源说法不一：(?<sides>.+)。$/,
    fault: faultOfConflict,
  },
];

/** `Policy timeline: Wuxi and Suzhou, 2023–2025`. */
export function faultOfHeading(heading: string, world: TimelineWorld): string | null {
  const { choice, dated, lang, name } = world;
  const chosen = (id: string) => !choice.cities.length || choice.cities.includes(id);
  const named = [
    ...new Set(entriesOf(world).flatMap(row => ids(row.places ?? row.place).map(id => homeOf(id, choice)))),
  ]
    .filter(chosen)
    .map(id => name(placeOf(id)));
  const [years = '', places = ''] =
    lang === 'en'
      ? [
          /, (\d{4}(?:–\d{4})?)$/.exec(heading)?.[1],
          /^Policy timeline: (.*?)(?:, \d{4}(?:–\d{4})?)?$/.exec(heading)?.[1],
        ]
      : [/（(\d{4}(?:—\d{4})?)年）$/.exec(heading)?.[1], /^(.*?)政策[时時][间間][线線]/.exec(heading)?.[1]];
  const count = lang === 'en' ? `${named.length} places` : `${named.length}${lang === 'zh-Hans' ? '个地区' : '個地區'}`;
  const said = places ? (listed(places, named, lang) ?? [places]) : [];
  if (!(named.length > 4 && places === count) && !sameItems(said, named)) return `places: ${named.join(', ')}`;
  const [first, last = first] = years.split(/[–—]/);
  const days = dated.map(row => span(row.date!));
  const years_ = (edge: 'first' | 'last') => days.map(day => (day[edge] || day.first || day.last).slice(0, 4)).sort();
  const right = [choice.from.slice(0, 4) || years_('first')[0], choice.to.slice(0, 4) || years_('last').at(-1)];
  if (!dated.length) return years ? 'no years' : null;
  return first === right[0] && last === right[1] ? null : `years: ${right.join('–')}`;
}

/** What has to be reported to the reader: kinds of sentences, and how many of them at least. */
export function owed(world: TimelineWorld): readonly (readonly [key: string, count: number])[] {
  const { dated, undated, targets } = world;
  const entries = entriesOf(world).length;
  const seen = new Set<Row>();
  const conflicts = [...dated, ...undated].filter(row => {
    const others = rivalsOf(events, row);
    const first = others.length > 0 && !seen.has(row);
    for (const one of [row, ...others]) seen.add(one);
    return first;
  }).length;
  return [
    ['nothing', entries ? 0 : 1],
    ['dated', dated.length ? 1 : 0],
    ['undatedCount', undated.length ? 1 : 0],
    ['targetCount', targets.some(isAim) ? 1 : 0],
    ['supportCount', targets.every(isAim) ? 0 : 1],
    ['conflict.note', Math.min(conflicts, 10)],
  ];
}
