import type { Observation, RadarRows } from '@cityfacts/data';
import { defaultsOf, tableMeasurer, type I18n } from '@cityfacts/core';
import type { NavigationNode } from '@cityfacts/core';
import { datumOfNode, radarDatum } from '../src/radar/datum.js';
import { radarDefinition } from '../src/radar/definition.js';
import { radarDetails } from '../src/radar/details.js';
import type { RadarOptions } from '../src/radar/options.js';
import type { RadarModel } from '../src/radar/types.js';
import fc from 'fast-check';
import { en } from '../../core/src/locales/en.js';
import { zhHans } from '../../core/src/locales/zh-hans.js';
import { zhHant } from '../../core/src/locales/zh-hant.js';

export const english: I18n = { locale: 'en', strings: en };
export const chinese: I18n = { locale: 'zh-Hans', strings: zhHans };
export const traditional: I18n = { locale: 'zh-Hant', strings: zhHant };

export const space = (width: number) => ({ width, measurer: tableMeasurer });

export const options = (changes: Partial<RadarOptions> = {}): RadarOptions => ({
  ...defaultsOf(radarDefinition.options),
  ...changes,
});

/** Rows from figures: `figures[axis][city]`, `null` is missing. */
export function rowsOf(figures: readonly (readonly (number | null)[])[], names: readonly string[] = []): RadarRows {
  const cities = figures[0]?.length ?? 0;
  const city = (index: number) =>
    names[index] ?? ['Beijing', 'Shanghai', 'Guangzhou', 'Shenzhen'][index] ?? `City ${index}`;
  const place = (index: number) => ['beijing', 'shanghai', 'guangzhou', 'shenzhen'][index] ?? `city-${index}`;
  return {
    places: Array.from({ length: cities }, (_, index) => ({ id: place(index), name: city(index), tier: 1 })),
    indicators: figures.map((_, index) => ({
      id: `axis-${index}`,
      unit: 'count',
      direction: 'higher',
      name: `Axis ${index}`,
      unitName: 'firms',
    })),
    observations: figures.flatMap((row, axis) =>
      row.map((value, index): Observation => ({
        id: `${axis}/${index}`,
        place: place(index),
        indicator: `axis-${axis}`,
        period: '2023',
        value,
        ...(value === null && { missing: 'not-stated' }),
      })),
    ),
  };
}

const name = fc.oneof(
  fc.constantFrom(
    'Beijing',
    '北京',
    'Ürümqi',
    '乌鲁木齐市高新技术产业开发区',
    'Guangdong–Hong Kong–Macao Greater Bay Area',
  ),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter(text => text.trim() !== ''),
);
const figure = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .double({ min: 0, max: 1e13, noNaN: true, noDefaultInfinity: true })
      .map(value => Number(value.toPrecision(6))),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 200 }) },
  { weight: 2, arbitrary: fc.constant(null) },
);

/** Any rows: 1–8 cities, 1–10 axes, names of any script and length, every unit, gaps anywhere. */
export const anyRows: fc.Arbitrary<RadarRows> = fc
  .record({ cities: fc.integer({ min: 1, max: 8 }), axes: fc.integer({ min: 1, max: 10 }) })
  .chain(({ cities, axes }) =>
    fc.record({
      figures: fc.array(fc.array(figure, { minLength: cities, maxLength: cities }), {
        minLength: axes,
        maxLength: axes,
      }),
      names: fc.array(name, { minLength: cities, maxLength: cities }),
      labels: fc.array(name, { minLength: axes, maxLength: axes }),
      units: fc.array(
        fc.constantFrom(
          'count',
          'money',
          'percent',
          'per-10k-people' as const,
          'eflops' as const,
          'index' as const,
          'rank' as const,
        ),
        {
          minLength: axes,
          maxLength: axes,
        },
      ),
    }),
  )
  .map(({ figures, names, labels, units }) => {
    const rows = rowsOf(figures, names);
    return {
      ...rows,
      indicators: rows.indicators.map((indicator, index) => ({
        ...indicator,
        name: labels[index]!,
        unit: units[index]!,
      })),
    };
  });

/** A datum as the chart tells it on demand: of an axis and a city, by their places in the model. */
export function told(model: RadarModel, i18n: I18n = english, axis = 0, city = 0) {
  const entity = model.cities[city]!.id;
  const node = { id: `${model.axes[axis]!.id}/${entity}`, entity } as NavigationNode;
  const { text, reason } = datumOfNode(model, node, i18n)!;
  return { ...radarDatum(model, node, i18n), text, reason, details: radarDetails.details(model, node, i18n) };
}

/** What the chart tells of all that it shows. */
export const toldOfAll = (model: RadarModel, i18n: I18n = english) => ({
  table: radarDetails.table(model, i18n),
  notes: radarDetails.notes(model, i18n),
  records: radarDetails.records(model, i18n),
  sources: radarDetails.credits(model, i18n).sources,
});
