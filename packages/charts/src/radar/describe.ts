import { extent, greatest, max } from 'd3-array';
import type { Description, I18n } from '@cityfacts/core/chart-definition.js';
import type { RadarTranslation, Side, Standing } from '@cityfacts/core/locales/translation.js';
import type { RadarAxis, RadarModel, RadarPoint } from './types.js';

/** A figure that breaks a rule is known, though it is not shown. */
export const isKnown = ({ gap }: RadarPoint): boolean => !gap || gap.kind === 'refused';

/** What it is, how it is read; how much is known; who leads and is last, where the gap is widest, what is missing. */
export function describeRadar(model: RadarModel, { strings }: I18n): Description {
  const words = strings.radar;
  const points = model.axes.flatMap(axis => axis.points);
  const known = points.filter(isKnown).length;
  const { from, to } = model.dates;
  return {
    title: model.title,
    readingGuide: model.readingGuide.radar,
    statistics: [points.length ? words.statistics(known, points.length, from, to) : strings.figure.nothing],
    insights: [...extremes(model, words), ...missing(model, words)],
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

function extremes({ axes, cities }: RadarModel, strings: RadarTranslation): readonly string[] {
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
  const told = lead || trail ? [strings.standing(lead, trail, ranked.length, ranked.length < axes.length)] : [];
  const widest = greatest(axes.filter(({ measures }) => measures).map(endsOf), ({ gap }) => gap);
  if (!widest?.gap) return told;
  const { axis, first, last } = widest;
  const side = (points: readonly RadarPoint[]): Side => ({
    cities: points.map(({ cityName }) => cityName),
    figure: points[0]!.brief,
  });
  return [...told, strings.widest(axis.label, side(first), side(last), axis.lower)];
}
