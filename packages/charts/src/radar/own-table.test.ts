import { describe, expect, it } from 'vitest';
import { validateRadarRows } from './validate.js';

const read = (text: string, context = {}) => {
  const { rows, problems } = validateRadarRows(text, context);
  return {
    units: rows.indicators.map(({ id, unit, currency }) => `${id}: ${currency ?? unit}`),
    values: rows.observations.map(({ place, value }) => `${place} ${value}`),
    said: problems.map(({ message }) => message),
  };
};

describe('a table of the radar', () => {
  it('takes the unit of a column from its head', () => {
    expect(read('City,"Rate, %",Budget (EUR m),规模（亿元）,Firms\nOslo,3.5,2,1.5,7\n')).toEqual({
      units: ['Rate, %: percent', 'Budget (EUR m): EUR', '规模（亿元）: CNY', 'Firms: count'],
      values: ['Oslo 3.5', 'Oslo 2000000', 'Oslo 150000000', 'Oslo 7'],
      said: [],
    });
  });

  it('keeps what is no unit in the name of the indicator', () => {
    const { rows } = validateRadarRows('City,Safety (of 10),GDP (PPP),Height (m)\nOslo,3,4,5\n');
    expect(rows.indicators.map(({ name, unit }) => [name, unit])).toEqual([
      ['Safety (of 10)', 'count'],
      ['GDP (PPP)', 'count'],
      ['Height (m)', 'count'],
    ]);
    expect(rows.observations.map(({ value }) => value)).toEqual([3, 4, 5]);
  });

  it('takes the unit from the figures, and none of a figure that does not name it', () => {
    const { units, values, said } = read('City,Rate\nOslo,12 %\nLund,9\nKiel,15%\n');
    expect([units, values]).toEqual([['Rate: percent'], ['Oslo 12', 'Lund null', 'Kiel 15']]);
    expect(said).toEqual([expect.stringMatching(/row 2 \(line 3\), column "Rate".*%/)]);
  });

  it('never puts two currencies on one axis', () => {
    const wide = read('City,Budget\nOslo,€5m\nLund,US$ 7m\nKiel,€6m\n');
    expect([wide.units, wide.values]).toEqual([['Budget: EUR'], ['Oslo 5000000', 'Lund null', 'Kiel 6000000']]);
    const long = read('place,indicator,value,currency\nOslo,Budget,5,EUR\nLund,Budget,7,USD\nKiel,Budget,6,\n');
    expect([long.units, long.values]).toEqual([['Budget: EUR'], ['Oslo 5', 'Lund null', 'Kiel null']]);
  });

  it('names a refused column once, and says how many more rows are like it', () => {
    const { said } = read(`City,A,B\n${['a', 'b', 'c', 'd'].map(city => `${city},1.200,3`).join('\n')}\n`);
    expect(said).toEqual([expect.stringMatching(/row 1 \(line 2\), column "A".*; and 3 more rows$/)]);
  });

  it('reads the decimal commas of a stated language, and refuses what it leaves open without one', () => {
    const table = 'Stadt;Quote\nKiel;1,5\nBonn;1.200,5\nTrier;1,234\n';
    expect(read(table, { locale: 'de' }).values).toEqual(['Kiel 1.5', 'Bonn 1200.5', 'Trier 1.234']);
    expect(read(table).values).toEqual(['Kiel 1.5', 'Bonn 1200.5', 'Trier null']);
  });

  it('reads a column of words as no indicator, and names it', () => {
    const { units, said } = read('City,Country,Rate\nOslo,Norway,3\nLund,Sweden,4\n');
    expect(units).toEqual(['Rate: count']);
    expect(said.join()).toMatch(/column "Country"|^$/);
  });
});
