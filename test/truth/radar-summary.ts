/** The summary of a radar: how much is known, who is first and last most often, where the gap is widest, what is missing. */
import { chinese, type Row } from './csv.js';
import { dateText, lastDay } from './dates.js';
import { isShortFigure, unitOf } from './figures.js';
import type { Groups, Kind } from './page.js';
import type { Axis, RadarWorld } from './radar.js';
import { countOf, joined, listed, patternIn, sameItems } from './words.js';

const value = (row: Row) => Number(row.value);

/** The rows at one end of an axis, the better one first where the indicator says which; where all are level, nobody is last. */
function atEnd(axis: Axis, end: 'first' | 'last'): readonly Row[] {
  const values = axis.known.map(value);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  if (end === 'last' && most === least) return [];
  const isHigh = (end === 'first') === (axis.indicator.direction !== 'lower');
  return axis.known.filter(row => value(row) === (isHigh ? most : least));
}

/** The axes on which a city can be first or last: where more, or less, is better. */
const ranked = ({ axes }: RadarWorld) => axes.filter(axis => axis.compares && axis.indicator.direction !== 'neutral');

interface Standing {
  readonly names: readonly string[];
  readonly count: number;
  readonly shared: boolean;
}

/** Who is most often at an end; `null` where nobody is, or every city is as often. */
function standing(world: RadarWorld, end: 'first' | 'last'): Standing | null {
  const { cities, name } = world;
  const ends = ranked(world).map(axis => atEnd(axis, end));
  const counts = cities.map(city => {
    const held = ends.filter(rows => rows.some(row => row.place === city.id));
    return { name: name(city), count: held.length, shared: held.some(rows => rows.length > 1) };
  });
  const count = Math.max(0, ...counts.map(one => one.count));
  const best = counts.filter(one => one.count === count);
  if (!count || best.length === cities.length) return null;
  return { names: best.map(one => one.name), count, shared: best.some(one => one.shared) };
}

/** Patterns of one half of the sentence: who, whether shared, on how many, and of how many that can be ranked. */
const HALF = {
  first: {
    en: /^(?<names>.+?) (?:leads|(?<each>each lead))(?<shared> or ties?)?(?<on> on .+)?$/,
    zh: /^(?<names>.+?)(?:(?<each>各)?(?<count>[一二两三四五六七八九\d]+)项(?<all>均)?)?居首(?<shared>（含并列）)?$/,
  },
  last: {
    en: /^(?<names>.+?) (?:is|(?<each>are each)) (?:last|(?<shared>or joint last|last or joint last))(?<on> on .+)?$/,
    zh: /^(?<names>.+?)(?:(?<each>各)?(?<count>[一二两三四五六七八九\d]+)项(?<all>均)?)?垫底(?<shared>（含并列）)?$/,
  },
};

/** " on four of the six measures that can be ranked": how many, of how many; `null` for what is not said. */
function readOn(
  text: string,
): { readonly count: number; readonly total: number | null; readonly part: boolean | null } | null {
  const part = text.endsWith(' that can be ranked');
  const body = text.replace(/ that can be ranked$/, '').replace(/^ on /, '');
  if (body === 'the only measure') return { count: 1, total: 1, part };
  if (/^both( measures)?$/.test(body)) return { count: 2, total: 2, part: body === 'both' ? null : part };
  const [, all, named] = /^all (\w+)( measures)?$/.exec(body) ?? [];
  if (all) return { count: countOf(all), total: countOf(all), part: named ? part : null };
  const [, count, total] = /^(\w+)(?: of the (\w+) measures)?$/.exec(body) ?? [];
  return count ? { count: countOf(count), total: total ? countOf(total) : null, part: total ? part : null } : null;
}

function faultOfHalf(
  text: string | undefined,
  end: 'first' | 'last',
  named: boolean,
  world: RadarWorld,
): string | null {
  const { lang } = world;
  const right = standing(world, end);
  const [total, partial] = [ranked(world).length, ranked(world).length < world.axes.length];
  const told = right
    ? `${end}: ${right.names.join(', ')}, ${right.count} of ${total}${right.shared ? ', shared' : ''}${partial ? ', not all axes' : ''}`
    : `nobody is ${end}`;
  if (text === undefined || !right) return text === undefined && !right ? null : told;
  const groups = patternIn(HALF[end].en, HALF[end].zh, lang).exec(text)?.groups;
  const names = listed(groups?.names ?? '', world.cities.map(world.name), lang);
  if (!groups || !names || !sameItems(names, right.names) || Boolean(groups.shared) !== right.shared) return told;
  const several = right.names.length > 1;
  if (lang !== 'en') {
    const each = several && right.count < total;
    if (Boolean(groups.each) !== each || Boolean(groups.all) !== (right.count === total && total > 1))
      return `${told}, each: ${each}`;
    return (groups.count === undefined ? 1 : countOf(groups.count)) === right.count ? null : told;
  }
  if (Boolean(groups.each) !== several) return `${told}, each: ${several}`;
  const on = groups.on === undefined ? null : readOn(groups.on);
  if (on === null) return total === 1 && !named ? null : told;
  const fits = on.count === right.count && (on.total ?? total) === total && (on.part ?? partial) === partial;
  return fits && (!named || on.total !== null) ? null : told;
}

/** One sentence on who is first and who is last most often. */
function faultOfStanding({ measures, lead, trail }: Groups, world: RadarWorld): string | null {
  const partial = ranked(world).length < world.axes.length;
  const total = ranked(world).length;
  if (measures !== undefined) {
    const [, part, count] =
      patternIn(
        /^(?:(可排名的)?(.+)项指标中)$/,
        /^(?:(可排名的)?(.+)项指标中)$/,
        world.lang === 'en' ? 'zh-Hans' : world.lang,
      ).exec(measures) ?? [];
    const only = chinese(partial ? '唯一可排名的指标' : '这项指标', world.lang);
    if (total > 1 ? countOf(count) !== total || Boolean(part) !== partial : measures !== only)
      return `${total} of ${world.axes.length} axes can be ranked`;
  }
  return faultOfHalf(lead, 'first', true, world) ?? faultOfHalf(trail, 'last', lead === undefined, world);
}

const gapOf = (axis: Axis): number => {
  const values = axis.known.map(value);
  const most = Math.max(...values);
  return most > 0 ? (most - Math.min(...values)) / most : 0;
};

/** A rank says nothing about distances. */
function faultOfWidest({ axis: label, lower, ends: text = '' }: Groups, world: RadarWorld): string | null {
  const { lang, name } = world;
  const measured = world.axes.filter(axis => axis.compares && axis.indicator.unit !== 'rank');
  const widest = Math.max(0, ...measured.map(gapOf));
  const [axis, ...others] = measured.filter(one => gapOf(one) === widest);
  if (!axis || widest === 0) return 'no gap at all';
  const unit = unitOf(axis.indicator, lang);
  const ends = (['first', 'last'] as const).map(end => {
    const rows = atEnd(axis, end);
    const names = world.cities.filter(city => rows.some(row => row.place === city.id)).map(name);
    return { names, row: rows[0]! };
  });
  const right = `${name(axis.indicator)}: ${ends.map(({ names, row }) => `${names.join(', ')} ${row.value}`).join('; ')}${others.length ? ', and others as wide' : ''}`;
  if (others.length || label !== quoted(name(axis.indicator), lang)) return right;
  if (Boolean(lower) !== (axis.indicator.direction === 'lower')) return `lower is better: ${axis.indicator.direction}`;
  const isSaid = (said: string, { names, row }: (typeof ends)[number], at: number) => {
    const several = names.length > 1;
    const verb =
      lang !== 'en'
        ? several
          ? chinese('均为', lang)
          : ''
        : at === 0
          ? several
            ? ' each have'
            : ' has'
          : several
            ? ' each'
            : '';
    const before = joined(names, lang) + verb;
    return said.startsWith(before) && isShortFigure(said.slice(before.length).trimStart(), row, 'value', unit, lang);
  };
  // Both ends are in one text, separated by a comma that figures may hold too: try every one.
  const gap = lang === 'en' ? ', ' : '，';
  const parts = text.split(gap);
  const fits = parts.some(
    (_, at) => isSaid(parts.slice(0, at).join(gap), ends[0]!, 0) && isSaid(parts.slice(at).join(gap), ends[1]!, 1),
  );
  return fits ? null : right;
}

/** The name of an axis as sentences write it: in Chinese in quotation marks. */
export function quoted(name: string, lang: RadarWorld['lang']): string {
  if (lang === 'en') return name;
  return lang === 'zh-Hans'
    ? `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`
    : `「${name.replaceAll('「', '『').replaceAll('」', '』')}」`;
}

function faultOfStatistics(
  { known, total, one, from = one, to = one }: Groups,
  { axes, cities, lang }: RadarWorld,
): string | null {
  const rows = axes.flatMap(axis => axis.known);
  const right = [rows.length, axes.length * cities.length];
  const by = [...rows].sort((a, b) => (lastDay(a.period!) < lastDay(b.period!) ? -1 : 1));
  /** All that the first or last day is written as. */
  const written = (end: Row | undefined) =>
    by.filter(row => end && lastDay(row.period!) === lastDay(end.period!)).map(row => dateText(row.period!, lang));
  const [first, last] = [written(by[0]), written(by.at(-1))];
  if (Number(known) !== right[0] || Number(total) !== right[1]) return `${right[0]} of ${right[1]}`;
  if (!rows.length) return from === undefined ? null : 'no date';
  if (!first.includes(from!) || !last.includes(to!)) return `from ${first[0]} to ${last[0]}`;
  return one === undefined && from === to ? `dated ${from}` : null;
}

function faultOfLacking({ list = '' }: Groups, { axes, cities, lang, name }: RadarWorld): string | null {
  const counts = cities.flatMap((city, index) => {
    const count = axes.filter(axis => axis.shown[index] === undefined).length;
    return count ? [[name(city), count] as const] : [];
  });
  const right =
    lang === 'en'
      ? joined(
          counts.map(([city, count]) => `${city} (${count})`),
          lang,
        )
      : counts.map(([city, count]) => `${city}${count}${lang === 'zh-Hans' ? '项' : '項'}`).join('，');
  return list === right ? null : right;
}

/** In the order in which they are tried. */
export const radarSummary: readonly Kind<RadarWorld>[] = [
  {
    key: 'statistics',
    en: /^(?<known>\d+) of (?<total>\d+) figures are known(?:, dated (?:between (?<from>.+) and (?<to>.+)|(?<one>.+)))?\.$/,
    zh: /^共(?<total>\d+)个数值，已知(?<known>\d+)个(?:，(?:最早为(?<from>.+)，最晚为(?<to>.+)|时间为(?<one>.+)))?。$/,
    fault: faultOfStatistics,
  },
  {
    key: 'widest',
    en: /^The gap is widest for (?<axis>.+?)(?<lower> \(lower is better\))?: (?<ends>.+)\.$/,
    zh: /^差距最大的是(?<axis>“.+?”)(?<lower>（越低越好）)?：(?<ends>.+)。$/,
    fault: faultOfWidest,
  },
  {
    key: 'lacking',
    en: /^Figures are missing for (?<list>.+)\.$/,
    zh: /^缺少数据：(?<list>.+)。$/,
    fault: faultOfLacking,
  },
  {
    key: 'standing',
    en: /^(?:(?<lead>[^;]+? (?:leads|each lead)\b[^;]*))?(?:; )?(?<trail>[^;]+? (?:is|are each) (?:last|or joint last)\b[^;]*)?\.$/,
    zh: /^(?<measures>[^，]*指标中?)，(?<lead>[^；，]*居首(?:（含并列）)?)?；?(?<trail>[^；，]*垫底(?:（含并列）)?)?。$/,
    fault: faultOfStanding,
  },
];

/** Whether somebody is first or last most often, so that the summary has to say it. */
export const owesStanding = (world: RadarWorld): boolean =>
  standing(world, 'first') !== null || standing(world, 'last') !== null;
