import type { Fund } from '@cityfacts/data';
import { expect, test } from 'vitest';
import { sampleFund as fund, samplePlaces } from '../../../../stories/cases/fund-bars.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import { en } from '@cityfacts/core/locales/en.js';
import { computeBarsModel } from './model.js';
import { barsOptions } from './options.js';

const i18n = { locale: 'en', strings: en } as const;
const model = (funds: readonly Fund[], places = samplePlaces) =>
  computeBarsModel({ places, funds }, defaultsOf(barsOptions), i18n);

test('computeBarsModel(rows) lists textures only where they differ, strips and arrows only where they occur', () => {
  const labels = (...funds: readonly Fund[]) => model(funds).legend.map(item => item.label);
  expect(labels(fund('shanghai-a', 1e9), fund('shanghai-b', 2e9, { status: 'registered' }))).toEqual([]);
  expect(labels(fund('shanghai-a', 1e9), fund('shanghai-b', 2e9, { status: 'target' }))).toEqual([
    'Established',
    'Target',
  ]);
  expect(labels(fund('shanghai-a', 1e9, { bound: 'ge', form: 'group' }), fund('beijing-a', 1e9))).toEqual([
    'Several funds together',
    'Lower bound: this much or more',
    'Beijing',
    'Shanghai',
  ]);
});

test('computeBarsModel(rows) explains at most six cities by their colours; of more, every row says its own in words', () => {
  const places = Array.from(
    { length: 7 },
    (_, index) => ({ id: `c${index}`, kind: 'city', name: `City ${index}` }) as const,
  );
  const funds = places.map(({ id }) => ({ ...fund('shanghai-a', 1e9), id: `${id}-fund`, place: id, name: 'Fund' }));
  const six = model(funds.slice(0, 6), places);
  expect(six.legend.map(({ label }) => label)).toEqual(places.slice(0, 6).map(({ name }) => name));
  const seven = model(funds, places);
  expect(seven.legend).toEqual([]);
  const rows = seven.groups.flatMap(group => group.rows);
  expect(rows.map(({ meta }) => meta[0]).sort()).toEqual(places.map(({ name }) => name));
});
