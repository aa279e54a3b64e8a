import { validateRadarRows } from '@cityfacts/charts/radar/validate.js';
import { describe, expect, it } from 'vitest';

const rows = {
  places: [{ id: 'a', name: 'A' }],
  indicators: [{ id: 'i', name: 'I', unit: 'percent' }],
  observations: [{ place: 'a', indicator: 'i', period: '2024', value: 3 }],
};

/** What is said of a row that differs in one field. */
const saidOf = (table: keyof typeof rows, field: string, value: unknown): string =>
  validateRadarRows({ ...rows, [table]: [{ ...rows[table][0], [field]: value }] }).problems[0]!.message;

describe('messages on data', () => {
  it.each([
    ['places', 'id', true, 'is the boolean true; expected a text'],
    ['places', 'name', null, 'data.places[0].name is null; expected a text'],
    ['places', 'name', undefined, 'data.places[0].name is undefined; expected a text'],
    ['places', 'name', ['A'], 'data.places[0].name is an array [1 item]; expected a text'],
    ['places', 'name', { 'no tag': 'A' }, 'data.places[0].name is an object {no tag}; expected a text'],
    ['observations', 'value', 'many', 'value is the text "many"; expected a number such as 12.5, or null'],
    ['observations', 'value', '1.234', 'value is the text "1.234"; expected a number with one reading'],
    ['observations', 'value', NaN, 'value is the number NaN; expected a number'],
    ['observations', 'value', 5n, 'value is the bigint 5; expected a number'],
    [
      'observations',
      'period',
      '3/4/2024',
      'period is the text "3/4/2024"; expected a date with one reading: it may be 2024-04-03 / 2024-03-04',
    ],
    ['observations', 'period', 2024.5, 'period is the number 2024.5; expected a date such as 2024, 2024-03'],
    ['observations', 'value', new Date(0), 'value is a Date (1970-01-01T00:00:00.000Z); expected a number'],
  ] as const)('name the value, its type, the rule and a sound value: %s.%s %s', (table, field, value, said) => {
    expect(saidOf(table, field, value)).toContain(said);
  });

  it('read an id that is a number as its text, wherever it is written so', () => {
    const { rows: read, problems } = validateRadarRows({
      places: [{ id: 1, name: 'A' }],
      indicators: rows.indicators,
      observations: [{ ...rows.observations[0], place: '1' }],
    });
    expect([read.places[0]!.id, read.observations[0]!.place, problems]).toEqual(['1', '1', []]);
  });

  it('take a text by any language', () => {
    const { rows: read } = validateRadarRows({ ...rows, places: [{ id: 'a', name: { de: 'A', 'zh-Hans': '甲' } }] });
    expect(read.places[0]!.name).toEqual({ de: 'A', 'zh-Hans': '甲' });
  });

  it('take a whole number for a year', () => {
    const { rows: read, problems } = validateRadarRows({
      ...rows,
      observations: [{ ...rows.observations[0], period: 2024 }],
    });
    expect([read.observations[0]!.period, problems]).toEqual(['2024', []]);
  });
});
