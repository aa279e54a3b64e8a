/** The notes of a radar: what does not compare, what is not exact or not first-hand, where sources differ, why something is missing. */
import { anySourcesOf, observations, rivalsOf, said, type Row } from './csv.js';
import { dateText, lastDay } from './dates.js';
import { isFigure, noFigure, unitOf } from './figures.js';
import type { Groups, Kind } from './page.js';
import type { Axis, RadarWorld } from './radar.js';
import { quoted } from './radar-summary.js';
import { basisWords, joined, listed, marks, missingWords, sameItems, saysAll, statusWords, wordIn } from './words.js';

const axisNamed = ({ axes, name, lang }: RadarWorld, text: string | undefined): Axis | undefined =>
  axes.find(({ indicator }) => quoted(name(indicator), lang) === text);

/** A note of the table without its full stop. */
export const clauseOf = (row: Row, world: RadarWorld): string => said(row, 'note', world.lang).replace(/[.。]$/, '');

/** From what a figure was counted, in words. */
const basisOf = (row: Row, { lang }: RadarWorld): string =>
  row.basis ? said(row, 'basis_name', lang) || wordIn(basisWords, row.basis, lang) : '';

/** What all known figures of an axis were counted from; `''` where they differ or nothing is said. */
export function commonBasis({ known }: Axis, world: RadarWorld): string {
  const bases = new Set(known.map(row => basisOf(row, world)));
  return bases.size === 1 ? [...bases][0]! : '';
}

/** `City and city: note; City: note` of the figures of an axis that have one. */
function remarksOf(axis: Axis, world: RadarWorld): string {
  const { cities, lang, name } = world;
  const { colon, clause, comma } = marks(lang);
  const common = commonBasis(axis, world) !== '' || axis.known.every(row => !row.basis);
  const byRemark = new Map<string, string[]>();
  for (const city of cities)
    for (const row of axis.known.filter(one => one.place === city.id)) {
      const remark = [common ? '' : basisOf(row, world), clauseOf(row, world)].filter(Boolean).join(comma);
      if (remark) byRemark.set(remark, [...(byRemark.get(remark) ?? []), name(city)]);
    }
  return [...byRemark].map(([remark, towns]) => joined(towns, lang) + colon + remark).join(clause);
}

const isLoose = (row: Row) => row.bound !== 'eq';
const isSecondHand = (row: Row) => row.tier === 'aggregator' || row.tier === 'translation';

/** The cities whose figures on an axis pass a test, as a list. */
const citiesWhere = ({ known }: Axis, { cities, name, lang }: RadarWorld, test: (row: Row) => boolean): string =>
  joined(cities.filter(city => known.some(row => row.place === city.id && test(row))).map(name), lang);

const faultOfCities = (groups: Groups, world: RadarWorld, test: (row: Row) => boolean): string | null => {
  const axis = axisNamed(world, groups.axis);
  if (!axis) return 'no such axis';
  const right = citiesWhere(axis, world, test);
  const many = right !== '' && axis.known.filter(test).length > 1;
  if (groups.cities !== right) return right || 'none of them';
  return groups.many === undefined || Boolean(groups.many) === many ? null : `plural: ${many}`;
};

function faultOfUnlike({ axis: text, remarks = '' }: Groups, world: RadarWorld): string | null {
  const axis = axisNamed(world, text);
  if (!axis) return 'no such axis';
  const series = new Set(axis.known.map(row => row.series));
  if (series.size < 2) return 'one definition';
  const right = remarksOf(axis, world);
  return remarks === right ? null : right;
}

function faultOfNoted({ axis: text, remarks }: Groups, world: RadarWorld): string | null {
  const axis = axisNamed(world, text);
  const right = axis && remarksOf(axis, world);
  return remarks === right ? null : (right ?? 'no such axis');
}

function faultOfWritten({ axis: text, dates = '' }: Groups, world: RadarWorld): string | null {
  const axis = axisNamed(world, text);
  const right = [...new Set(axis?.known.map(row => dateText(row.period!, world.lang)))];
  const said = dates.split(marks(world.lang).clause);
  return right.length > 1 && sameItems(right, said) ? null : right.join('; ');
}

/** Whether a text is what one row says and in which source: figure, then status and date where the axis has others. */
export function isSide(text: string, row: Row, axis: Axis, world: RadarWorld): boolean {
  const { lang } = world;
  const { open, close, comma } = marks(lang);
  const sample = axis.known[0];
  return anySourcesOf('observations', row).some(source => {
    const publisher = said(source, 'publisher', lang) || said(source, 'title', lang);
    const date = source.published
      ? dateText(source.published, lang)
      : lang === 'en'
        ? 'n.d.'
        : lang === 'zh-Hans'
          ? '无日期'
          : '無日期';
    const end = `${open}${publisher}${lang === 'en' ? ', ' : '，'}${date}${close}`;
    if (!text.endsWith(end)) return false;
    const rest = text.slice(0, -end.length);
    const words = [
      sample && sample.status !== row.status ? wordIn(statusWords, row.status!, lang) : '',
      sample && sample.period !== row.period ? dateText(row.period!, lang) : '',
    ].filter(Boolean);
    const tail = words.map(word => comma + word).join('');
    if (!rest.endsWith(tail)) return false;
    const figure = rest.slice(0, rest.length - tail.length);
    return row.value === ''
      ? figure === noFigure(lang)
      : isFigure(figure, row, 'value', unitOf(axis.indicator, lang), lang);
  });
}

/** Each conflict is reported with all its sides, and the sides differ. */
function faultOfConflict({ sides: text = '' }: Groups, world: RadarWorld): string | null {
  const { lang, cities, name } = world;
  const { colon, clause } = marks(lang);
  const sides = text.split(clause);
  for (const axis of world.axes)
    for (const row of axis.known) {
      const label = `${name(cities.find(city => city.id === row.place)!)} · ${name(axis.indicator)}${colon}`;
      if (!sides[0]?.startsWith(label)) continue;
      const rows = [row, ...rivalsOf(observations, row)];
      const bare = sides.map(side => (side.startsWith(label) ? side.slice(label.length) : side));
      const told = saysAll(bare, rows, (side, one) => isSide(side, one, axis, world));
      const right = rows.map(one => `${one.value || 'none'} (${one.id})`).join(' and ');
      const alike = rows.every(one => one.value === row.value && one.bound === row.bound && one.status === row.status);
      if (alike) return `they say the same: ${right}`;
      return told ? null : right;
    }
  return 'no figure on which sources differ';
}

/** Another row says about the same with fewer digits. */
function faultOfRounded({ city, axis: label, figure = '' }: Groups, world: RadarWorld): string | null {
  const axis = axisNamed(world, label);
  const place = world.cities.find(one => world.name(one) === city);
  const row = axis?.known.find(one => one.place === place?.id);
  if (!axis || !row) return 'a shown figure';
  const digits = (one: Row) => one.value!.replace(/^0\./, '').replace(/\.|0+$/g, '').length;
  const others = observations.filter(
    other =>
      other !== row &&
      ['place', 'indicator', 'status', 'scope', 'series'].every(column => other[column] === row[column]) &&
      lastDay(other.period!) === lastDay(row.period!) &&
      other.bound === 'approx' &&
      digits(other) < digits(row) &&
      Math.abs(Number(other.value) - Number(row.value)) < Number(row.value) / 10 ** (digits(other) - 1),
  );
  const unit = unitOf(axis.indicator, world.lang);
  const fits = others.some(other => isFigure(figure, { ...other, bound: 'eq' }, 'value', unit, world.lang));
  return fits ? null : others.map(other => other.value).join() || 'no such source';
}

/** A gap as a note or a cell of the table tells it: which city and axis, and why. */
export interface Gap {
  readonly axis: string;
  readonly city: string;
  readonly reason: string;
}

/** "axes in cities", each a list; the name of an axis may hold an "in" too. */
function inBoth(
  text: string,
  labels: readonly string[],
  towns: readonly string[],
): readonly (readonly string[])[] | null {
  const parts = text.split(' in ');
  for (let at = 1; at < parts.length; at += 1) {
    const axes = listed(parts.slice(0, at).join(' in '), labels, 'en');
    const cities = listed(parts.slice(at).join(' in '), towns, 'en');
    if (axes && cities) return [axes, cities];
  }
  return null;
}

/** The gaps that a note tells; the reason in the words of the table. `null`: no axes and cities that are shown. */
export function gapsIn(groups: Groups, world: RadarWorld): readonly Gap[] | null {
  const { both, axes = '', cities = '', unpublished, why = '', remark = '' } = groups;
  const { lang, name } = world;
  const labels = world.axes.map(({ indicator }) => quoted(name(indicator), lang));
  const towns = world.cities.map(name);
  // In Chinese the names are in quotation marks one after the other.
  const named = labels.filter(label => axes.includes(label));
  const split = lang === 'en' ? listed(axes, labels, lang) : named.join('') === axes ? named : null;
  const [ofAxes, ofCities] =
    both === undefined ? [split, listed(cities, towns, lang)] : (inBoth(both, labels, towns) ?? []);
  if (!ofAxes || !ofCities) return null;
  const first = unpublished ? wordIn(missingWords, 'not-stated', lang) : why;
  const reason = [first, remark].filter(Boolean).join(marks(lang).gap);
  return ofAxes.flatMap(axis => ofCities.map(city => ({ axis, city, reason })));
}

/** More is not better: all such axes, where on another one more or less is. */
const undirectedOf = ({ axes }: RadarWorld): readonly Axis[] =>
  axes.some(({ indicator }) => indicator.direction !== 'neutral')
    ? axes.filter(({ indicator }) => indicator.direction === 'neutral')
    : [];

function faultOfUndirected({ axes = '' }: Groups, world: RadarWorld): string | null {
  const labels = undirectedOf(world).map(({ indicator }) => quoted(world.name(indicator), world.lang));
  const right = world.lang === 'en' ? joined(labels, world.lang) : labels.join('');
  return axes === right ? null : right;
}

/** In the order in which they are tried. */
export const radarNotes: readonly Kind<RadarWorld>[] = [
  {
    key: 'conflict.note',
    en: /^The sources do not agree: (?<sides>.+)\.$/,
    zh: /^各来源说法不一：(?<sides>.+)。$/,
    fault: faultOfConflict,
  },
  {
    key: 'undirected',
    en: /^(?<axes>.+): more is not better or worse\.$/,
    zh: /^(?<axes>“.+”)：多少不代表好坏。$/,
    fault: faultOfUndirected,
  },
  {
    key: 'rounded',
    en: /^(?<city>.+?)’s (?<axis>.+): another source rounds it to (?<figure>.+)\.$/,
    zh: /^(?<city>[^“]+)(?<axis>“.+”)：另一来源取约数(?<figure>.+)。$/,
    fault: faultOfRounded,
  },
  {
    key: 'gap',
    en: /^No figure for (?<both>[^:.]+)(?:: (?<why>.+?))?(?:\. (?<remark>.+))?\.$/,
    zh: /^(?<cities>[^“：]+)没有(?<axes>“.+”)的数据(?:：(?<why>[^。]+))?(?:。(?<remark>.+))?。$/,
    fault: (groups, world) => (gapsIn(groups, world) ? null : 'axes and cities that are shown'),
  },
  {
    key: 'gap',
    en: /^(?<cities>.+?) (?<unpublished>published no figure) for (?<axes>.+?)(?:\. (?<remark>.+))?\.$/,
    zh: /^(?<cities>[^“：]+)(?<unpublished>没有公布)(?<axes>“.+?”)(?:。(?<remark>.+))?。$/,
    fault: (groups, world) => (gapsIn(groups, world) ? null : 'axes and cities that are shown'),
  },
  {
    key: 'unlike',
    en: /^(?<axis>.+?): the definitions differ from city to city and do not compare directly(?:\. (?<remarks>.+))?\.$/,
    zh: /^(?<axis>“.+?”)：各市口径不同，不能直接比较(?:。(?<remarks>.+))?。$/,
    fault: faultOfUnlike,
  },
  {
    key: 'datedUnlike',
    en: /^(?<axis>.+?): one last day, but written in several ways \((?<dates>.+)\)\.$/,
    zh: /^(?<axis>“.+?”)：截止日相同，写法不同（(?<dates>.+)）。$/,
    fault: faultOfWritten,
  },
  {
    key: 'inexact',
    en: /^(?<axis>.+?): the figure(?<many>s?) of (?<cities>.+?) (?:are rounded or bounds|is rounded or a bound), not exact\.$/,
    zh: /^(?<axis>“.+?”)：(?<cities>.+?)的数为约数或界限，并非精确值。$/,
    fault: (groups, world) => faultOfCities(groups, world, isLoose),
  },
  {
    key: 'secondHand',
    en: /^(?<axis>.+?): the figure(?<many>s?) of (?<cities>.+?) comes? from an aggregator or a translation\.$/,
    zh: /^(?<axis>“.+?”)：(?<cities>.+?)的数值取自汇编网站或译文。$/,
    fault: (groups, world) => faultOfCities(groups, world, isSecondHand),
  },
  {
    key: 'noted',
    en: /^(?<axis>.+?) – (?<remarks>.+)\.$/,
    zh: /^(?<axis>“.+?”)，(?<remarks>.+)。$/,
    fault: faultOfNoted,
  },
];

/** The honest notes that have to be there: each as kind, axis and what it is about. */
export function owedNotes(world: RadarWorld): readonly { readonly key: string; readonly axis: string }[] {
  return world.axes.flatMap(axis => {
    const label = quoted(world.name(axis.indicator), world.lang);
    const owed = (key: string, is: boolean) => (is ? [{ key, axis: label }] : []);
    const unlike = new Set(axis.known.map(row => row.series)).size > 1;
    return [
      ...owed('unlike', unlike),
      ...owed('noted', !unlike && remarksOf(axis, world) !== ''),
      ...owed('datedUnlike', new Set(axis.known.map(row => row.period)).size > 1),
      ...owed('inexact', axis.known.some(isLoose)),
      ...owed('secondHand', axis.known.some(isSecondHand)),
    ];
  });
}

/** Whether a note has to say that more is not better. */
export const owesUndirected = (world: RadarWorld): boolean => undirectedOf(world).length > 0;
