import { extent, greatest, least, max } from 'd3-array';
import type { Description, I18n } from '@cityfacts/core/chart-definition.js';
import type { RadarTranslation, Side, Standing } from '@cityfacts/core/locales/translation.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { cutOff } from '@cityfacts/data/comparability.js';
import { figureOf } from './figure.js';
import type { RadarAxis, RadarModel, RadarPoint } from './types.js';

/** What the figure is. */
export const titleOf = ({ cities, axes, places }: RadarModel, { strings }: I18n): string =>
  strings.radar.what(
    cities.map(city => city.name),
    axes.length,
    places.every(({ kind }) => kind === 'city'),
  );

/** The first and last of the dates that figures have, in words. */
function datesOf({ axes }: RadarModel, i18n: I18n): readonly [from: string, to: string] {
  // A date without a figure is none that figures have.
  const dated = axes.filter(({ points }) => points.some(({ value }) => value !== null));
  const periods = dated.flatMap(({ selected }) => selected.period ?? []);
  const [first, last] = [least(periods, cutOff), greatest(periods, cutOff)];
  return [first ? formatEdtf(first, i18n) : '', last ? formatEdtf(last, i18n) : ''];
}

/** What it is, how it is read; how much is known; who leads and is last, where the gap is widest, what is missing. */
export function describeRadar(model: RadarModel, i18n: I18n): Description {
  const { strings } = i18n;
  const words = strings.radar;
  const points = model.axes.flatMap(axis => axis.points);
  const known = points.filter(({ isKnown }) => isKnown).length;
  const [from, to] = datesOf(model, i18n);
  return {
    title: titleOf(model, i18n),
    readingGuide: model.readingGuide.radar,
    statistics: [points.length ? words.statistics(known, points.length, from, to) : strings.figure.nothing],
    insights: [...extremes(model, i18n), ...missing(model, words)],
  };
}

function missing({ axes, cities }: RadarModel, strings: RadarTranslation): readonly string[] {
  const counts = cities.flatMap(({ name, known }) =>
    known < axes.length ? [[name, axes.length - known] as const] : [],
  );
  return counts.length ? [strings.lacking(counts)] : [];
}

/** The cities at both ends of an axis; where all are level none is last. */
function endsOf(axis: RadarAxis) {
  const [least = 0, most = 0] = extent(axis.points, ({ value }) => value!);
  const at = (end: number) => axis.points.filter(({ value }) => value === end);
  const ends = [at(most), at(least)];
  // In proportion to the highest, so that the end of the scale has no part in it.
  const gap = most > 0 ? (most - least) / most : 0;
  const [first, last] = axis.lower ? ends.reverse() : ends;
  return { axis, first: first!, last: most === least ? [] : last!, gap };
}

function extremes(model: RadarModel, i18n: I18n): readonly string[] {
  const { axes, cities } = model;
  const { strings } = i18n;
  const ranked = axes.filter(({ leads }) => leads !== null).map(endsOf);
  const standing = (end: 'first' | 'last'): Standing | null => {
    const counts = cities.map(({ id, name }) => {
      const held = ranked.map(one => one[end]).filter(points => points.some(({ city }) => city === id));
      return { name, count: held.length, shared: held.some(({ length }) => length > 1) };
    });
    const most = max(counts, ({ count }) => count);
    const best = counts.filter(({ count }) => count === most);
    // What holds of every city tells none from another.
    if (!most || best.length === cities.length) return null;
    return { cities: best.map(({ name }) => name), count: most, shared: best.some(one => one.shared) };
  };
  const [lead, trail] = [standing('first'), standing('last')];
  const standings =
    lead || trail ? [strings.radar.standing(lead, trail, ranked.length, ranked.length < axes.length)] : [];
  const widest = greatest(axes.filter(({ measures }) => measures).map(endsOf), ({ gap }) => gap);
  if (!widest?.gap) return standings;
  const { axis, first, last } = widest;
  const { scale, selected } = axis;
  const briefOf = ({ row }: RadarPoint) => {
    const figure = figureOf(row!, { scale, indicator: selected.indicator, printed: model.printed }, i18n, {
      precision: 'short',
    });
    return strings.boundSpoken(row!.bound ?? 'eq', figure);
  };
  const side = (points: readonly RadarPoint[]): Side => ({
    cities: points.map(({ cityName }) => cityName),
    figure: briefOf(points[0]!),
  });
  return [...standings, strings.radar.widest(axis.label, side(first), side(last), axis.lower)];
}
