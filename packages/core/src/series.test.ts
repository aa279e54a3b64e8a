import { rollup } from 'd3-array';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignDistinctSeries, assignSeries, colorIndex, markerIndex, markerNames, ownColor } from './series.js';

const cities =
  'beijing shanghai guangzhou shenzhen hangzhou suzhou nanjing hefei chengdu wuhan wuxi ningbo wenzhou wuhu jiaxing'.split(
    ' ',
  );
const places = (ids: readonly string[]) => ids.map(id => ({ id }));
const own = (...ids: string[]) => assignSeries(places(ids));
const distinct = (...ids: string[]) => assignDistinctSeries(places(ids), own(...ids));
const looks = (series: Iterable<number>) =>
  [...series].map(one => [colorIndex(one), markerIndex(one), ownColor(one)].join());

const ids = (maxLength: number) =>
  fc.uniqueArray(fc.oneof(fc.string({ minLength: 1, maxLength: 6 }), fc.constantFrom(...cities)), { maxLength });

test('the cities of the dataset have the same number whatever is beside them', () => {
  expect([...own('wuhan', 'shanghai', 'hefei').values()]).toEqual([9, 1, 7]);
  expect(own('elsewhere', 'hangzhou', 'nowhere').get('hangzhou')).toBe(4);
});

test('every city of the dataset has a dash and a marker that no other has', () => {
  const shapes = [...own(...cities).values()].map(markerIndex);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('the color of a place depends on its id alone: it is the same beside any others, in any order', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), ids(40), fc.nat(40), (id, others, at) => {
      const all = others.filter(other => other !== id);
      all.splice(at, 0, id);
      expect(colorIndex(own(...all).get(id)!)).toBe(colorIndex(own(id).get(id)!));
    }),
  );
});

test('adding places at the end changes the look of no place before them', () => {
  fc.assert(
    fc.property(ids(60), ids(60), (before, added) => {
      const all = [...new Set([...before, ...added])];
      expect([...own(...all)].slice(0, before.length)).toEqual([...own(...before)]);
    }),
  );
});

test('up to 17 places of one color have each a marker of its own', () => {
  fc.assert(
    fc.property(ids(60), all => {
      const series = [...own(...all).values()];
      const counts = new Map<number, number>();
      for (const one of series) counts.set(colorIndex(one), (counts.get(colorIndex(one)) ?? 0) + 1);
      if (Math.max(...counts.values(), 0) <= 12) expect(new Set(looks(series)).size).toBe(series.length);
    }),
  );
});

test('ids that differ in case only look the same', () => {
  expect(own('Lyon').get('Lyon')).toBe(own('lyon').get('lyon'));
});

test('ids spread over colors and markers', () => {
  const series = [...own(...Array.from({ length: 300 }, (_, index) => `place-${index}`)).values()];
  const counts = (of: (one: number) => number) => [
    ...rollup(
      series,
      those => those.length,
      one => of(one),
    ).values(),
  ];
  expect(counts(colorIndex)).toHaveLength(9);
  expect(counts(markerIndex)).toHaveLength(17);
  expect(Math.max(...counts(colorIndex))).toBeLessThan(60);
});

test('a place has the color and the marker that its author gives it', () => {
  const all = [
    { id: 'a', color: '#C23531', marker: 'star' },
    { id: 'b', marker: 'star' },
    { id: 'c', color: '#c23531', marker: 'star' },
    { id: 'beijing', color: '#000001' },
    { id: 'shanghai', marker: 'cross' },
    { id: 'd', color: 'no color', marker: 'no marker' },
  ];
  const series = assignSeries(all);
  const of = (id: string) => [ownColor(series.get(id)!), markerNames[markerIndex(series.get(id)!)]];
  expect(['a', 'b', 'c', 'beijing', 'shanghai'].map(of)).toEqual([
    ['#c23531', 'star'],
    ['', 'star'],
    ['#c23531', 'star'],
    ['#000001', 'circle'],
    ['', 'cross'],
  ]);
  expect(colorIndex(series.get('shanghai')!)).toBe(1);
  expect(series.get('d')).toBe(own('d').get('d'));
  // In an overlay too.
  const overlay = assignDistinctSeries(all.slice(0, 4), series);
  expect(['a', 'c', 'beijing'].map(id => overlay.get(id))).toEqual(['a', 'c', 'beijing'].map(id => series.get(id)));
  expect(markerIndex(overlay.get('b')!)).toBe(markerIndex(series.get('b')!));
});

test('any four places that lie over each other have colors, dashes and markers of their own', () => {
  fc.assert(
    fc.property(ids(4), four => {
      const series = [...distinct(...four).values()];
      expect(new Set(series.map(colorIndex)).size).toBe(four.length);
      expect(new Set(series.map(markerIndex)).size).toBe(four.length);
    }),
  );
  let alike = 0;
  for (const a of cities)
    for (const b of cities)
      for (const c of cities)
        for (const d of cities) {
          if (!(a < b && b < c && c < d)) continue;
          const series = [...distinct(d, b, a, c).values()];
          if (new Set(series.map(colorIndex)).size < 4 || new Set(series.map(markerIndex)).size < 4) alike++;
        }
  expect(alike).toBe(0);
});

test('a second city of a color borrows another, not dash or marker, and none of a first-tier city', () => {
  expect([...distinct('beijing', 'shanghai', 'guangzhou', 'shenzhen').values()]).toEqual([0, 1, 2, 3]);
  const series = distinct('wuxi', 'hangzhou');
  expect(series.get('hangzhou')).toBe(4);
  expect(colorIndex(series.get('wuxi')!)).toBe(8);
  expect(markerIndex(series.get('wuxi')!)).toBe(10);
});

test('in an overlay of other places, one that is added at the end changes none before it', () => {
  const strangers = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(strangers, all => {
      if (all.some(id => cities.includes(id))) return;
      const before = all.slice(0, -1);
      // One place alone may have any color.
      if (before.length > 1) expect([...distinct(...all)].slice(0, -1)).toEqual([...distinct(...before)]);
    }),
  );
});

test('the cities of the dataset keep their looks beside other places', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 2 }), others => {
      const series = distinct(...others.filter(id => !cities.includes(id)), 'beijing', 'hangzhou');
      expect([series.get('beijing'), series.get('hangzhou')]).toEqual([0, 4]);
    }),
  );
});
