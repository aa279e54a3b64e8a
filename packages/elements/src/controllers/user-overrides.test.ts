import { expect, it } from 'vitest';
import { UserOverrides } from './user-overrides.js';

it("keeps the reader's list while the author sets the same one again, and gives way to another", () => {
  const host = { cities: ['a', 'b'] };
  const choices = new UserOverrides(host, () => {});
  choices.change({ cities: ['a'] });
  host.cities = ['a', 'b'];
  choices.keep();
  expect([host.cities, choices.author('cities')]).toEqual([['a'], ['a', 'b']]);
  host.cities = ['c'];
  choices.keep();
  host.cities = ['a', 'b'];
  choices.keep();
  expect([host.cities, choices.author('cities'), choices.changed]).toEqual([['a', 'b'], ['a', 'b'], false]);
});

it('gives the author back what the reader has changed', () => {
  const host = { cities: ['a', 'b'] };
  const choices = new UserOverrides(host, () => {});
  choices.change({ cities: ['a'] });
  host.cities = ['a', 'b'];
  choices.keep();
  choices.reset();
  choices.keep();
  expect(host.cities).toEqual(['a', 'b']);
});
