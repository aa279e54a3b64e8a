import type { Description, Words } from '../plan.js';
import type { RadarStrings } from '../words/strings.js';
import type { RadarAxis, RadarModel, RadarPoint } from './types.js';

/** What it is, how it is read; how much is known; who is highest and lowest, where the gap is widest, what is missing. */
export function describeRadar(model: RadarModel, { strings }: Words): Description {
  const words = strings.radar;
  const points = model.axes.flatMap(axis => axis.points);
  const known = points.filter(point => point.value !== null).length;
  const { from, to } = model.dates;
  return {
    what: model.what,
    how: model.how.radar,
    statistics: [points.length ? words.statistics(known, points.length, from, to) : strings.figure.nothing],
    pattern: [...extremes(model, words), ...missing(model, words)],
  };
}

function missing({ axes, cities }: RadarModel, words: RadarStrings): readonly string[] {
  const counts = cities.flatMap(({ name, known }) =>
    known < axes.length ? [[name, axes.length - known] as const] : [],
  );
  return counts.length ? [words.lacking(counts)] : [];
}

/** An axis whose known figures can be ranked, and the cities at both ends of it; one alone, or all level, trail nobody. */
function rankedOn(axis: RadarAxis) {
  const known = axis.points.filter(point => point.value !== null);
  if (!axis.ranks || known.length < 2) return [];
  const values = known.map(({ value }) => value!);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const at = (end: number) => known.filter(({ value }) => value === end);
  // In proportion to the highest, so that the end of the scale has no part in it.
  return [{ axis, high: at(most), low: most === least ? [] : at(least), gap: most > 0 ? (most - least) / most : 0 }];
}

function extremes({ axes, cities }: RadarModel, words: RadarStrings): readonly string[] {
  const ranked = axes.flatMap(rankedOn);
  const told = (end: 'high' | 'low', say: RadarStrings['leads']): readonly string[] => {
    const counts = cities.map(({ id, name }) => {
      const held = ranked.map(one => one[end]).filter(points => points.some(({ city }) => city === id));
      return { name, count: held.length, shared: held.some(({ length }) => length > 1) };
    });
    const most = Math.max(...counts.map(({ count }) => count));
    const best = counts.filter(({ count }) => count === most);
    // What holds of every city tells none from another.
    if (!most || best.length === cities.length) return [];
    const shared = best.some(one => one.shared);
    return [
      say(
        best.map(({ name }) => name),
        most,
        ranked.length,
        shared,
        ranked.length < axes.length,
      ),
    ];
  };
  const [first, ...others] = ranked.filter(({ gap }) => gap > 0);
  if (!first) return told('high', words.leads);
  const widest = others.reduce((best, one) => (one.gap > best.gap ? one : best), first);
  const names = (points: readonly RadarPoint[]) => points.map(({ cityName }) => cityName);
  const { axis, high, low } = widest;
  return [
    ...told('high', words.leads),
    ...told('low', words.trails),
    words.widest(axis.label, names(high), high[0]!.brief, names(low), low[0]!.brief),
  ];
}
