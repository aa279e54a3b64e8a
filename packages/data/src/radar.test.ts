import { defaultsOf } from '@cityfacts/core';
import { radarDefinition, type RadarOptions } from '@cityfacts/charts';
import { radarDetails } from '@cityfacts/charts/radar/details.js';
import { en } from '@cityfacts/core/locales/en.js';
import { describe, expect, it } from 'vitest';
import { observations as tables } from './observations.js';
import { places } from './places.js';
import { radarRows } from './radar.js';
import { radarRows as english } from './radar.en.js';
import { radarRows as simplified } from './radar.zh-hans.js';
import { radarRows as traditional } from './radar.zh-hant.js';

const firstTier = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'] as const;
const { observations } = radarRows;
/** The axes of the sets; the other indicators count single things of single cities. */
const axes = radarRows.indicators.filter(({ sets }) => (sets ?? []).length > 0);
const i18n = { locale: 'en', strings: en } as const;
const recordsOf = (options: RadarOptions) =>
  radarDetails.records(radarDefinition.computeModel(english, options, i18n), i18n);
/** What an axis shows of the four first-tier cities. */
const shown = (id: string) => {
  const options = { ...defaultsOf(radarDefinition.options), cities: firstTier, indicators: [id] };
  return recordsOf(options);
};

describe('radarRows', () => {
  it('hold the same structure in every language, and texts as plain strings in each', () => {
    const ids = (rows: { observations: readonly { id?: string }[] }) => rows.observations.map(({ id }) => id);
    for (const rows of [english, simplified, traditional]) expect(ids(rows)).toEqual(ids(radarRows));
    expect(english.places[2]?.name).toBe('Guangzhou');
    expect(simplified.places[2]?.name).toBe('广州');
    expect(traditional.places[2]?.name).toBe('廣州');
    expect(radarRows.places[2]?.name).toEqual({ en: 'Guangzhou', 'zh-Hans': '广州', 'zh-Hant': '廣州' });
  });

  it('hold nothing but plain data', () => {
    expect(JSON.parse(JSON.stringify(radarRows))).toEqual(radarRows);
  });

  it.each(axes.map(({ id }) => id))('show %s of the first-tier cities on one date', id => {
    const known = shown(id).filter(({ value }) => value !== null);
    expect(new Set(known.map(({ period }) => period)).size).toBe(1);
  });

  it('hold a row of each first-tier city for each indicator of a set, with a value or a reason', () => {
    for (const { id } of axes)
      for (const { place, value, missing } of shown(id)) {
        const row = observations.find(other => other.indicator === id && other.place === place);
        expect(row && (value === null) === (missing !== null), `${id} of ${place}`).toBe(true);
      }
  });

  // Entered a second time from the sources, in plain figures, so that a slip in the CSV does not pass.
  it.each([
    ['rd-intensity', [6.73, 4.34, 3.44, 6.46]],
    ['high-tech-enterprises', [28_300, 24_000, 13_000, 24_700]],
    ['unicorns', [114, 63, 21, 32]],
    ['little-giants', [1027, 858, 335, 1027]],
    ['ai-policies', [9, 10, 5, 5]],
    ['ai-firms-share', [29.73, 14.07, 8.14, 13.99]],
    ['pct-applications', [6651, 1560, 1642, 19_647]],
    ['gdp', [43_760.7e8, 47_218.66e8, 30_355.73e8, 34_606.4e8]],
    ['rd-expenditure', [2947.1e8, 2049.6e8, null, 2236.61e8]],
    ['high-value-patents', [136.95, 50.2, null, 98.36]],
    ['technology-contracts', [8536.9e8, 4850.21e8, 2550.82e8, null]],
    ['population', [2185.8e4, 2487.45e4, 1882.7e4, 1779.01e4]],
    ['invention-applications', [104_643, 54_339, 31_892, 56_326]],
    ['unicorns-hurun', [79, 66, 22, 33]],
    ['ai-industry-target', [3000e8, 4000e8, null, null]],
    ['ai-fund-size', [null, 1000e8, null, 1000e8]],
    ['ai-support-ceiling', [1e8, 2000e4, null, 500e4]],
  ] as const)('print %s of Beijing, Shanghai, Guangzhou and Shenzhen as %j', (id, values) => {
    expect(shown(id).map(({ value }) => value)).toEqual(values);
  });

  it('date every axis by a city that is shown, and miss no figure that the table holds, whatever year and cities', () => {
    const known = tables.filter(({ value }) => value !== null);
    const cities = places.filter(({ kind }) => kind === 'city').map(({ id }) => id);
    const choices = [...cities.map(id => [id]), firstTier, cities];
    const indicators = radarRows.indicators.map(({ id }) => id);
    let checked = 0;
    for (const year of [null, 2016, 2018, 2020, 2021, 2022, 2023, 2024, 2025])
      for (const chosen of choices) {
        const options = { ...defaultsOf(radarDefinition.options), cities: chosen, indicators, year };
        for (const { indicator, place, period, value, missing } of recordsOf(options)) {
          const figures = known.filter(row => row.indicator === indicator);
          if (value === null) {
            checked += 1;
            if (missing === 'not-in-rows' || missing === 'not-found')
              expect(
                figures.filter(row => row.place === place && (missing === 'not-in-rows' || row.period === period)),
                `${indicator} of ${place} in ${year}`,
              ).toEqual([]);
          } else
            expect(
              figures.some(row => row.place === place && row.period === period && row.value === value),
              `${indicator} of ${place} in ${year}`,
            ).toBe(true);
          if (period !== null && tables.some(row => row.indicator === indicator))
            expect(
              tables.some(
                row => row.indicator === indicator && row.period === period && chosen.some(id => id === row.place),
              ),
              `${indicator} at ${period}`,
            ).toBe(true);
        }
      }
    expect(checked).toBeGreaterThan(1000);
  }, 60_000);

  it('never show a value of an aggregator on a default axis', () => {
    const defaults = axes.filter(({ sets }) => sets?.includes('default')).map(({ id }) => id);
    const second = (id: string) => shown(id).filter(({ tier }) => tier === 'aggregator' || tier === 'translation');
    expect(defaults).toHaveLength(6);
    expect(defaults.flatMap(second)).toEqual([]);
    expect(second('gdp')).toHaveLength(2);
  });

  it('hold a citation for each value, and for each gap that a source speaks of; and sources for the citations only', () => {
    const valued = new Set(observations.filter(({ missing }) => missing !== 'not-found').map(({ id }) => id));
    expect(new Set(radarRows.citations?.map(({ row }) => row))).toEqual(valued);
    const used = new Set(radarRows.citations?.map(({ source }) => source));
    expect(new Set(radarRows.sources?.map(({ id }) => id))).toEqual(used);
  });
});

describe('places', () => {
  it('hold the 14 cities and Hong Kong of the 2023 review, and Wuhan for its funds', () => {
    expect(places.filter(({ kind }) => kind === 'city')).toHaveLength(15);
    expect(places.filter(({ kind }) => kind === 'sar').map(({ id }) => id)).toEqual(['hong-kong']);
  });
});
