import { expect, test } from 'vitest';
import { validateBarsRows } from './validate.js';

const read = (text: string) => validateBarsRows(text);
const sizes = ({ rows }: ReturnType<typeof read>) =>
  rows.funds.map(({ name, size, currency }) => `${String(name)} ${size}${currency ? ` ${currency}` : ''}`);

test('a table of cities needs no column of names, and one column of figures needs no known head', () => {
  const result = read(
    'City,Budget 2024 (EUR),Status\nBerlin,412 m,approved\nParis,1.2 bn,planned\nWarsaw,n/a,planned\n',
  );
  expect(result.problems.filter(({ level }) => level === 'error')).toEqual([]);
  expect(sizes(result)).toEqual(['Berlin 412000000 EUR', 'Paris 1200000000 EUR', 'Warsaw null EUR']);
  expect(result.rows).toMatchObject({ measure: 'Budget 2024', places: [{ id: 'Berlin' }, { id: 'Paris' }, {}] });
  expect(result.columns).toEqual({ City: 'place', 'Budget 2024 (EUR)': 'value', Status: 'status' });
});

test('crores, lakhs and rupees become plain rupees', () => {
  expect(sizes(read('Scheme,Corpus (INR)\nAlpha,"1,200 crore"\nBeta,80 lakh\n'))).toEqual([
    'Alpha 12000000000 INR',
    'Beta 8000000 INR',
  ]);
});

test('figures that follow each other, and a figure alone, are figures', () => {
  expect(sizes(read('Name,Museums\nA,3\nB,4\n'))).toEqual(['A 3', 'B 4']);
  expect(sizes(read('Name,Museums\nA,1\n'))).toEqual(['A 1']);
});

test.each([
  ['two columns of figures', 'Name,Budget,Staff\nA,12,3\nB,13,4\n'],
  ['years only', 'Name,Start\nA,2021\nB,2024\n'],
  ['running numbers only', 'Name,No.\nA,1\nB,2\nC,3\n'],
])('a table whose figures nobody can know is refused: %s', (_, text) => {
  const { rows, problems } = read(text);
  expect(rows.funds).toEqual([]);
  expect(problems.some(({ message }) => /value/.test(message))).toBe(true);
});

test('the date of a row is its date in the drawing; beside a column of its own for the founding it is that of the figure', () => {
  expect(read('Name,Value,Date\nA,1,2024-05\n').rows.funds[0]).toMatchObject({ established: '2024-05' });
  expect(read('Name,Value,Date,Founded\nA,1,2024-05,1999\n').rows.funds[0]).toMatchObject({
    established: '1999',
    stated: '2024-05',
  });
});

test('a table without a column for the value is refused by the names of its columns', () => {
  const said = (text: string) => validateBarsRows(text).problems.map(({ message }) => message);
  expect(said('Name,Colour\nA,red\nB,blue\n')).toEqual([
    'data is a table with the columns "Name", "Colour"; expected a column value (数值). Rename a header or name it with columns: {"your header": "value"}',
  ]);
  expect(said('City,Rank,Homes,Flats\nA,1,4,7\nB,2,9,2\n')).toEqual([
    'data is a table with the columns "City", "Rank", "Homes", "Flats"; expected one of several columns to be value: "Homes", "Flats". Say which with columns: {"your header": "value"}',
  ]);
});
