import { expect, it } from 'vitest';
import { groupRuns } from './runs.js';

it('puts items that follow each other under their heading, once each time it begins', () => {
  const items = [{ id: 1 }, { id: 2, group: '2023' }, { id: 3, group: '2023' }, { id: 4, group: '2024' }, { id: 5 }];
  expect(groupRuns(items).map(({ group, items }) => [group, ...items.map(({ id }) => id)])).toEqual([
    ['', 1],
    ['2023', 2, 3],
    ['2024', 4],
    ['', 5],
  ]);
  expect(groupRuns([])).toEqual([]);
});
