import { expect, test } from 'vitest';
import { splitHeader } from './units.js';

test('splitHeader keeps a head as it is printed', () => {
  expect(splitHeader(' Green  space (m² per person) ').name).toBe('Green space (m² per person)');
  expect(splitHeader('ＰＭ２.５').name).toBe('ＰＭ２.５');
});

test.each([
  ['Rent (EUR)', 'Rent', { money: expect.objectContaining({ code: 'EUR' }) }],
  ['规模（亿元）', '规模', { factor: 1e8 }],
  ['失业率，%', '失业率', { percent: true }],
  ['Share％', 'Share', { percent: true }],
])('splitHeader finds the unit of %s', (header, name, unit) => {
  const found = splitHeader(header);
  expect(found.name).toBe(name);
  expect(found.unit).toMatchObject(unit);
});
