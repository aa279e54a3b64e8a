import type { Description, Words } from '../plan.js';
import type { RadarStrings } from '../words/strings.js';
import type { RadarModel } from './types.js';

/** What it is, how it is read; how much is known; who is highest and lowest, where the gap is widest, what is missing. */
export function describeRadar(model: RadarModel, { strings }: Words): Description {
  const words = strings.radar;
  const points = model.axes.flatMap(axis => axis.points);
  const known = points.filter(point => point.value !== null).length;
  const { from, to } = model.dates;
  return {
    what: model.what,
    how: words.howRadar(),
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

function extremes(model: RadarModel, words: RadarStrings): readonly string[] {
  const ranked = model.axes.flatMap(axis => {
    const points = axis.points.filter(point => point.value !== null);
    const sorted = [...points].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
    const [high, low] = [sorted[0], sorted.at(-1)];
    return high && low && high.value !== low.value ? [{ axis, high, low }] : [];
  });
  if (!ranked.length) return [];
  // A shared first place counts for every city that holds it.
  const most = (end: 'high' | 'low') => {
    const counts = model.cities.map(({ id, name }) => ({
      name,
      count: ranked.filter(({ axis, ...ends }) =>
        axis.points.some(point => point.city === id && point.value === ends[end].value),
      ).length,
    }));
    const count = Math.max(...counts.map(one => one.count));
    return [counts.filter(one => one.count === count).map(({ name }) => name), count, ranked.length] as const;
  };
  const widest = ranked
    .map(entry => ({ ...entry, ratio: ((entry.high.value ?? 0) - (entry.low.value ?? 0)) / entry.axis.max }))
    .reduce((best, entry) => (entry.ratio > best.ratio ? entry : best));
  return [
    words.leads(...most('high')),
    words.trails(...most('low')),
    words.widest(widest.axis.label, widest.high.cityName, widest.high.text, widest.low.cityName, widest.low.text),
  ];
}
