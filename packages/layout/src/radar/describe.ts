import type { Description, Words } from '../plan.js';
import type { RadarModel } from './types.js';

/** What it is, how it is read, what is known and missing, who is highest and lowest, where the gap is widest. */
export function describeRadar(model: RadarModel, { strings }: Words): Description {
  const words = strings.radar;
  const points = model.axes.flatMap(axis => axis.points);
  const known = points.filter(point => point.value !== null).length;
  const gaps = model.axes.flatMap(axis =>
    axis.points.flatMap(point => (point.value === null ? words.gap(point.cityName, axis.label, point.reason) : [])),
  );
  return {
    what: model.what,
    how: words.howRadar(),
    statistics: points.length
      ? [words.statistics(known, points.length, model.dates.from, model.dates.to), ...gaps]
      : [strings.figure.nothing],
    pattern: pattern(model, words),
  };
}

function pattern(model: RadarModel, words: Words['strings']['radar']): readonly string[] {
  const ranked = model.axes.flatMap(axis => {
    const points = axis.points.filter(point => point.value !== null);
    if (points.length < 2) return [];
    const sorted = [...points].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
    return [{ axis, high: sorted[0]!, low: sorted.at(-1)! }];
  });
  const differing = ranked.filter(({ high, low }) => high.value !== low.value);
  if (!differing.length) return [];
  // A shared first place counts for every city that holds it.
  const count = (end: 'high' | 'low') =>
    model.cities.map(city => ({
      city: city.name,
      count: differing.filter(({ axis, ...ends }) =>
        axis.points.some(point => point.city === city.id && point.value === ends[end].value),
      ).length,
    }));
  const most = (counts: readonly { city: string; count: number }[]) =>
    counts.reduce((best, entry) => (entry.count > best.count ? entry : best));
  const leader = most(count('high'));
  const laggard = most(count('low'));
  const widest = differing
    .map(entry => ({ ...entry, ratio: ((entry.high.value ?? 0) - (entry.low.value ?? 0)) / entry.axis.max }))
    .reduce((best, entry) => (entry.ratio > best.ratio ? entry : best));
  return [
    words.leads(leader.city, leader.count, differing.length),
    words.trails(laggard.city, laggard.count, differing.length),
    words.widest(widest.axis.label, widest.high.cityName, widest.high.text, widest.low.cityName, widest.low.text),
  ];
}
