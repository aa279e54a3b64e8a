import { expect, test } from 'vitest';
import { assignDistinctColors, colorIndex, assignSeries, markerIndex } from './series.js';

const cities =
  'beijing shanghai guangzhou shenzhen hangzhou suzhou nanjing hefei chengdu wuhan wuxi ningbo wenzhou wuhu jiaxing';

test('seriesOf(ids) gives the cities of the dataset the same number whatever is beside them, and all another one', () => {
  expect([...assignSeries(['wuhan', 'shanghai', 'hefei']).values()]).toEqual([9, 1, 7]);
  expect([...assignSeries(['elsewhere', 'hangzhou', 'nowhere']).values()]).toEqual([15, 4, 16]);
  expect([...assignSeries(['elsewhere', 'nowhere']).values()]).toEqual([4, 5]);
  const many = assignSeries(['a', 'b', 'c', 'beijing', 'jiaxing', 'd', 'suzhou']);
  expect(new Set(many.values()).size).toBe(7);
});

test('seriesOf(ids) gives every city of the dataset a dash and a marker that no other has', () => {
  const shapes = [...assignSeries(cities.split(' ')).values()].map(markerIndex);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('apart(series) gives any four cities of the dataset colours, dashes and markers of their own', () => {
  const all = [...assignSeries(cities.split(' ')).values()];
  let alike = 0;
  for (const a of all)
    for (const b of all)
      for (const c of all)
        for (const d of all) {
          if (!(a < b && b < c && c < d)) continue;
          const looks = [...assignDistinctColors([d, b, a, c]).values()];
          if (new Set(looks.map(colorIndex)).size < 4 || new Set(looks.map(markerIndex)).size < 4) alike++;
        }
  expect(alike).toBe(0);
});

test('apart(series) leaves what differs as it is, and lets a second one of a colour borrow another, not dash or marker', () => {
  expect([...assignDistinctColors([0, 1, 2, 3])]).toEqual([0, 1, 2, 3].map(series => [series, series]));
  const [hangzhou, wuxi] = [4, 10];
  const looks = assignDistinctColors([wuxi, hangzhou]);
  expect(looks.get(hangzhou)).toBe(hangzhou);
  expect(colorIndex(looks.get(wuxi)!)).not.toBe(colorIndex(wuxi));
  expect(markerIndex(looks.get(wuxi)!)).toBe(markerIndex(wuxi));
});

test('apart(series) parts other places too, however they are numbered', () => {
  const looks = [...assignDistinctColors([4, 21, 38, 55]).values()];
  expect([new Set(looks.map(colorIndex)).size, new Set(looks.map(markerIndex)).size]).toEqual([4, 4]);
});
