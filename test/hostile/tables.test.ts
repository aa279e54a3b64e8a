/**
 * Tables as people have them, right and wrong, 1,500 in `npm test` and ten thousand in `npm run test:all`: each figure that comes out is the one that the generator put in, or
 * there is none and a message says why.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateBarsRows } from '@cityfacts/charts/bars/validate.js';
import { validateRadarRows } from '@cityfacts/charts/radar/validate.js';
import { validateTimelineRows } from '@cityfacts/charts/timeline/validate.js';
import { expectWellSaid } from './judge.js';
import { SEED } from './inputs.js';
import { texts } from './texts.js';

/** A cell with what it means; `undefined`: nothing that can be drawn. */
interface Cell<T> {
  readonly cell: unknown;
  readonly truth: T | null | undefined;
  /** The value has one meaning, so that it must be read. */
  readonly certain?: boolean;
}

const group = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark);
const wide = (text: string) => text.replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const times = (value: number, factor: number) => Number((value * factor).toPrecision(15));

const integer = fc.oneof(fc.nat(999), fc.nat(99_999), fc.nat(2_000_000_000));
/** With one or two digits after the point, so that it has no second reading. */
const fraction = fc
  .tuple(fc.nat(99_999), fc.integer({ min: 1, max: 99 }))
  .map(([whole, part]) => Number(`${whole}.${part}`));

const figureCell: fc.Arbitrary<Cell<number>> = fc.oneof(
  integer.map(value => ({ cell: value, truth: value, certain: true })),
  fraction.map(value => ({ cell: value, truth: value, certain: true })),
  integer.map(value => ({ cell: String(value), truth: value, certain: true })),
  fraction.map(value => ({ cell: String(value), truth: value, certain: true })),
  integer.map(value => ({ cell: wide(String(value)), truth: value, certain: true })),
  fc.tuple(integer, fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '’', "'")).map(([value, mark]) => ({
    cell: group(String(value), mark),
    truth: value,
    certain: true,
  })),
  integer.map(value => ({ cell: group(String(value), ','), truth: value })),
  // Without a language, a point before three digits may be either.
  integer.map(value => ({ cell: group(String(value), '.'), truth: value >= 1000 && value < 1e6 ? undefined : value })),
  fc
    .tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom(
        ['万', 1e4],
        ['亿', 1e8],
        [' million', 1e6],
        ['bn', 1e9],
        [' lakh', 1e5],
        [' crore', 1e7],
        ['k', 1e3],
        ['m', 1e6],
        ['tn', 1e12],
      ),
    )
    .map(([value, [word, factor]]) => ({
      cell: `${value}${word as string}`,
      truth: times(value, factor as number),
      certain: true,
    })),
  fc
    .tuple(integer, fc.constantFrom('≥ ', '>', '约', '~', 'more than ', 'about '))
    .map(([value, bound]) => ({ cell: bound + String(value), truth: value, certain: true })),
  fc.constantFrom('', '—', 'n/a', '-', '无', null).map(cell => ({ cell, truth: null })),
  fc
    .constantFrom('350 m', '1,2,3', '12..5', '5 apples', 'twelve', '1.2.3,4', '0x1F', '٣', '$5', '¥7', '1/2', '--5')
    .map(cell => ({ cell, truth: undefined })),
  fc.constantFrom(true, NaN, Infinity, {}, [], [1], 7n, Symbol('x'), () => 1).map(cell => ({ cell, truth: undefined })),
  fc
    .constantFrom(...texts.filter(text => !/^[\s\d.,%+\-–—−]*$/.test(text) && text.length < 400))
    .map(cell => ({ cell, truth: undefined })),
);

const name = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.string({ unit: fc.constantFrom(...'abcdefghij城市北京é '), minLength: 1, maxLength: 12 }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'a,b',
      'a;b',
      'a"b',
      'a\nb',
      '#1',
      '=1+1',
      '2024',
    ),
  },
);

type Shape = 'arrays' | 'objects' | 'columns' | ',' | ';' | '\t' | '|';
const shape = fc.constantFrom<Shape>('arrays', 'objects', 'columns', ',', ';', '\t', '|');

/** A text cell as a program that writes CSV quotes it. */
const quoted = (cell: unknown, separator: string): string => {
  const text = cell === null || cell === undefined ? '' : typeof cell === 'string' ? cell : String(cell);
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
};
const inText = (cell: unknown): boolean =>
  cell === null || typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell));

function written(headers: readonly string[], rows: readonly (readonly unknown[])[], as: Shape): unknown {
  if (as === 'arrays') return [headers, ...rows];
  if (as === 'columns') return { columns: headers, rows };
  if (as === 'objects')
    return rows.map(row => Object.fromEntries(headers.map((header, index) => [header, row[index]])));
  return `${[headers, ...rows].map(row => row.map(cell => quoted(cell, as)).join(as)).join('\r\n')}\r\n`;
}

const COUNT = process.env['CITYFACTS_TEST_ALL'] === '1' ? 10_000 : 1_500;
let taken = 0;
/** @param share of all tables */
function hold<T>(arbitrary: fc.Arbitrary<T>, share: number, judge: (input: T) => void): void {
  fc.assert(
    fc.property(arbitrary, input => {
      taken += 1;
      judge(input);
    }),
    { seed: SEED, numRuns: Math.ceil(COUNT * share), endOnFailure: true },
  );
}

const wellSaid = (problems: readonly { readonly message: string }[]): void => {
  expect(problems.length).toBeLessThanOrEqual(20);
  for (const { message } of problems) expectWellSaid(message, false);
};

describe('generated tables', () => {
  it('of bars give the figures that were put in, or none', () => {
    let read = 0;
    hold(
      fc.tuple(
        fc.uniqueArray(fc.tuple(name, figureCell), { maxLength: 8, selector: ([text]) => text.trim() }),
        shape,
        fc.boolean(),
      ),
      0.35,
      ([given, as, isChinese]) => {
        const items = given.filter(([text, { cell }]) => text.trim() && (as.length > 1 || inText(cell)));
        const headers = isChinese ? ['名称', '数值'] : ['Name', 'Value'];
        const { rows, problems } = validateBarsRows(
          written(
            headers,
            items.map(([text, { cell }]) => [text, cell]),
            as,
          ),
        );
        wellSaid(problems);
        const funds = new Map(rows.funds.map(fund => [fund.name, fund]));
        for (const [text, { truth, certain, cell }] of items) {
          const fund = funds.get(text.trim());
          if (certain) expect([cell, fund?.size]).toEqual([cell, truth]);
          else if ((fund?.size ?? null) !== null) expect([cell, fund!.size]).toEqual([cell, truth]);
          if (truth === undefined) expect(problems.length).toBeGreaterThan(0);
          if (fund && fund.size !== null) read += 1;
        }
        expect(rows.funds.length).toBeLessThanOrEqual(items.length);
      },
    );
    expect(read).toBeGreaterThan(COUNT * 0.35);
  });

  it('of the radar, wide and long, give the figures that were put in, or none', () => {
    const place = fc.uniqueArray(name, { minLength: 1, maxLength: 5, selector: text => text.trim() });
    const axes = fc.uniqueArray(fc.constantFrom('Rate', 'Firms', 'Patents', '指数', 'Share of jobs'), {
      minLength: 1,
      maxLength: 4,
    });
    const table = fc.tuple(place, axes, fc.array(figureCell, { minLength: 20, maxLength: 20 }), shape, fc.boolean());
    let read = 0;
    hold(table, 0.3, ([given, indicators, cells, as, isWide]) => {
      const places = given.filter(text => text.trim());
      const at = (row: number, column: number): Cell<number> => {
        const cell = cells[row * 4 + column]!;
        return as.length > 1 || inText(cell.cell) ? cell : { cell: null, truth: null };
      };
      const input = isWide
        ? written(
            ['City', ...indicators],
            places.map((text, row) => [text, ...indicators.map((_, column) => at(row, column).cell)]),
            as,
          )
        : written(
            ['城市', '指标', '数值', '年份'],
            places.flatMap((text, row) =>
              indicators.map((indicator, column) => [text, indicator, at(row, column).cell, 2024]),
            ),
            as,
          );
      const { rows, problems } = validateRadarRows(input);
      wellSaid(problems);
      for (const observation of rows.observations) {
        const row = places.findIndex(text => text.trim() === observation.place);
        const column = (indicators as readonly string[]).indexOf(observation.indicator);
        expect(row).toBeGreaterThanOrEqual(0);
        expect(column).toBeGreaterThanOrEqual(0);
        if (observation.value === null) continue;
        read += 1;
        expect([at(row, column).cell, observation.value]).toEqual([at(row, column).cell, at(row, column).truth]);
      }
    });
    expect(read).toBeGreaterThan(COUNT * 0.3);
  });

  const day = fc.tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  const two = (number: number) => String(number).padStart(2, '0');
  const dateCell: fc.Arbitrary<Cell<string>> = fc.oneof(
    day.chain(([y, m, d]) => {
      const iso = `${y}-${two(m)}-${two(d)}`;
      return fc.constantFrom<Cell<string>>(
        { cell: iso, truth: iso, certain: true },
        { cell: `${iso}T23:30:00+08:00`, truth: iso, certain: true },
        { cell: `${iso} 08:00`, truth: iso, certain: true },
        { cell: `${y}年${m}月${d}日`, truth: iso, certain: true },
        { cell: `${y}.${two(m)}.${two(d)}`, truth: iso, certain: true },
        { cell: `${y}/${m}/${d}`, truth: iso, certain: true },
        { cell: `${y}${two(m)}${two(d)}`, truth: iso, certain: true },
        { cell: new Date(`${iso}T00:00:00Z`), truth: iso, certain: true },
        { cell: y, truth: String(y), certain: true },
        { cell: `${y}-${two(m)}`, truth: `${y}-${two(m)}` },
        { cell: `${y}年${m}月`, truth: `${y}-${two(m)}`, certain: true },
        { cell: `${d}/${m}/${y}`, truth: d > 12 || d === m ? iso : undefined },
        { cell: `${m}/${d}/${y}`, truth: d > 12 || d === m ? iso : undefined },
        { cell: `${y}~`, truth: `${y}~`, certain: true },
        { cell: `${y}/${y + 1}`, truth: `${y}/${y + 1}`, certain: true },
      );
    }),
    fc.integer({ min: 10_000, max: 60_000 }).map(cell => ({ cell, truth: undefined })),
    fc
      .constantFrom('2024-02-30', '2023-13', '31/02/2024', 'soon', '45458', '2020-21', '12/24', {}, [], true, NaN)
      .map(cell => ({ cell, truth: undefined })),
    fc.constantFrom('', 'n/a', '—', null).map(cell => ({ cell, truth: null })),
  );

  it('of the timeline give the dates that were put in, or none', () => {
    let read = 0;
    hold(
      fc.tuple(fc.uniqueArray(fc.tuple(name, dateCell), { maxLength: 8, selector: ([text]) => text.trim() }), shape),
      0.3,
      ([given, as]) => {
        const items = given.filter(([text, { cell }]) => text.trim() && (as.length > 1 || inText(cell)));
        const {
          rows,
          problems,
          leftOut = 0,
        } = validateTimelineRows(
          written(
            ['日期', 'Title'],
            items.map(([text, { cell }]) => [cell, text]),
            as,
          ),
        );
        wellSaid(problems);
        const events = new Map(rows.events.map(event => [event.title, event]));
        if (rows.events.length) expect(rows.events.length + leftOut).toBe(items.length);
        for (const [text, { truth, certain, cell }] of items) {
          const event = events.get(text.trim());
          if (certain) expect([cell, event?.date]).toEqual([cell, truth]);
          else if (event?.date) expect([cell, event.date]).toEqual([cell, truth]);
          if (truth === undefined) expect(event).toBeUndefined();
          if (event) read += 1;
        }
      },
    );
    expect(read).toBeGreaterThan(COUNT * 0.3);
  });

  it('that are broken or of any kind are read without an error, and nothing is invented', () => {
    const rubbish = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'a1,;\t|"\n\r#.-城%'), maxLength: 80 }),
      fc.constantFrom(...texts.filter(text => text.length < 400)),
      fc.array(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, maxDepth: 2 }), {
        maxLength: 4,
      }),
      fc.record({ columns: fc.anything(), rows: fc.anything() }),
      fc.array(fc.dictionary(name, fc.anything({ maxDepth: 1 }), { maxKeys: 4 }), { maxLength: 3 }),
    );
    hold(rubbish, 0.1, input => {
      for (const validate of [validateBarsRows, validateRadarRows, validateTimelineRows]) {
        const { rows, problems } = validate(input);
        wellSaid(problems);
        expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
      }
    });
  });

  it('are as many as promised', () => {
    expect(taken).toBeGreaterThanOrEqual(COUNT);
  });

  it.each([
    ['an unclosed quote', 'name,value\n"A,1\nB,2\n', /line 2/],
    ['a quote that goes on', 'name,value\n"A"x,1\n', /line 2/],
    ['more cells than heads', 'name,value\nA,1,200\n', /row 1 \(line 2\).*no more cells than the header/],
    ['no name', 'value,status\n1,planned\n', /a column name/],
    ['two columns of figures', 'name,size,amount\nA,1,2\n', /several columns to be value: "size", "amount"/],
  ])('with %s are named by line and drawn without what is doubtful', (_, text, said) => {
    const { rows, problems } = validateBarsRows(text);
    expect(rows.funds).toEqual([]);
    expect(problems.map(({ message }) => message).join('\n')).toMatch(said);
  });

  it('of fifty thousand rows and of hundreds of columns are read within seconds', () => {
    const long = `name,value\n${Array.from({ length: 50_000 }, (_, index) => `n${index},${index}`).join('\n')}\n`;
    const { rows } = validateBarsRows(long);
    expect([rows.funds.length, rows.funds[49_999]!.size]).toEqual([50_000, 49_999]);
    const heads = Array.from({ length: 400 }, (_, index) => `axis ${index}`);
    const { rows: wideRows } = validateRadarRows([
      ['City', ...heads],
      ['Oslo', ...heads.map((_, index) => index)],
    ]);
    expect(wideRows.observations).toHaveLength(400);
  });
});
