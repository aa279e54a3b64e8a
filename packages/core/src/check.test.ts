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
    ['places', 'id', 1, 'data.places[0].id is the number 1; expected a text of 1 to 2000 characters, such as "1"'],
    ['places', 'id', true, 'is the boolean true; expected a text'],
    ['places', 'name', null, 'data.places[0].name is null; expected a text'],
    ['places', 'name', undefined, 'data.places[0].name is undefined; expected a text'],
    ['places', 'name', ['A'], 'data.places[0].name is an array [1 item]; expected a text'],
    ['places', 'name', { de: 'A' }, 'data.places[0].name is an object {de}; expected a text'],
    [
      'observations',
      'value',
      '9.5',
      'value is the text "9.5"; expected a number such as 9.5, or null where it is missing',
    ],
    ['observations', 'value', '1,234', 'value is the text "1,234"; expected a number such as 12.5'],
    ['observations', 'value', NaN, 'value is the number NaN; expected a number'],
    ['observations', 'value', 5n, 'value is the bigint 5; expected a number'],
    [
      'observations',
      'period',
      '2024-3',
      'period is the text "2024-3"; expected a text in EDTF such as "2024", "2024-03"',
    ],
    ['observations', 'period', 2024.5, 'period is the number 2024.5; expected a text in EDTF'],
    ['observations', 'value', new Date(0), 'value is a Date (1970-01-01T00:00:00.000Z); expected a number'],
  ] as const)('name the value, its type, the rule and a sound value: %s.%s %s', (table, field, value, said) => {
    expect(saidOf(table, field, value)).toContain(said);
  });

  it('take a whole number for a year', () => {
    const { rows: read, problems } = validateRadarRows({
      ...rows,
      observations: [{ ...rows.observations[0], period: 2024 }],
    });
    expect([read.observations[0]!.period, problems]).toEqual(['2024', []]);
  });
});
