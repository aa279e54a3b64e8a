import { describe, expect, it } from 'vitest';
import { renderHtml, renderSvg, renderText, UsageError } from '../../packages/cityfacts/src/static.js';
import { expectSound, expectWellSaid, figureOf } from './judge.js';
import { chartNames, soundRows, type ChartName } from './rows.js';

const LONG = '字<'.repeat(5_242_880);
const MILLION = 1_000_000;

/** Rows that any table may hold: fields of other tables are ignored. */
const many = (count: number): readonly Record<string, unknown>[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{
      id: `r${index}`,
      place: 'a',
      places: ['a'],
      indicator: 'i',
      unit: 'count',
      name: `N${index}`,
      title: `N${index}`,
    },
    ...{
      period: `${1900 + (index % 100)}`,
      value: index,
      level: 'municipal',
      form: 'fund',
      size: index,
      status: 'actual',
    },
    ...{ established: '2020', date: `20${10 + (index % 15)}-0${1 + (index % 9)}`, dateRole: 'issued', kind: 'policy' },
    ...{ row: '1', source: 's', locator: `P${index}` },
  }));
/** Only the first of them are read: the others may be one row. */
const read = many(100_000);
const million = Array.from({ length: MILLION }, (_, index) => read[index] ?? read[0]);

const messageOf = (render: () => unknown): string => {
  try {
    render();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return '';
};

describe.each(chartNames)('<%s> and a text of 10 million characters', name => {
  const rows = soundRows[name];

  it.each(['id', 'name', 'parent'])('as %s of a place: the row is left out, and the message is short', field => {
    const { html, problems } = figureOf(name, {
      ...rows,
      places: [...rows.places, { id: 'z', name: 'Z', [field]: LONG }],
    });
    expect(problems[0]?.message).toContain(`data.places[3].${field} is the text "字<字<`);
    expectWellSaid(problems[0]?.message ?? '');
    expectSound(html());
    expect(html().length).toBeLessThan(100_000);
  });

  it('in an option, as one text or in a list: it is refused, and the message is short', () => {
    for (const option of ['heading', 'note', 'cities', 'highlight', 'theme', 'view', 'lang', 'id', 'base', LONG])
      for (const value of [LONG, Array.from({ length: 9 }, () => LONG)])
        expectWellSaid(messageOf(() => renderHtml(name, { page: true, [option]: value } as never)));
  });
});

describe.each([
  ['city-radar', 'observations', 100_000],
  ['city-radar', 'places', 100_000],
  ['city-radar', 'indicators', 100_000],
  ['fund-bars', 'funds', 100_000],
  ['policy-timeline', 'events', 100_000],
] as const satisfies readonly (readonly [ChartName, string, number])[])(
  '<%s> and a million rows of %s',
  (name, table, most) => {
    it(`reads the first ${most}, draws no more than can be read, and says so`, () => {
      const { problems, html } = figureOf(name, { ...soundRows[name], [table]: million });
      const messages = problems.map(({ message }) => message);
      expect(messages).toContain(
        `data.${table} is an array [1000000 items]; expected at most ${most} rows; the others are left out`,
      );
      for (const { message, level } of problems) expectWellSaid(message, level === 'error');
      if (table !== 'observations' && table !== 'events')
        expect(messages.join('\n')).toMatch(/are more than one figure can show; the first \d+ are shown/);
      expect(html().length).toBeLessThan(12_000_000);
    });
  },
);

describe('lists without end', () => {
  it('as rows, citations of one source, conflicts of one row, parts of parts: told or bounded', () => {
    const rows = soundRows['fund-bars'];
    for (const [data, told] of [
      [{ ...rows, funds: new Array(2 ** 32 - 1) }, 'data.funds is an array [4294967295 items]'],
      [{ ...rows, citations: million }, 'data.citations is an array [1000000 items]'],
      [
        { ...rows, funds: many(900).map((row, index) => ({ ...row, parent: `r${index + 1}`, conflictWith: ['r0'] })) },
        '',
      ],
      [
        { ...rows, funds: [{ ...rows.funds[0], focus: million.map(() => 'ai') }] },
        'data.funds[0].focus is an array [1000000 items]',
      ],
    ] as const) {
      const message = messageOf(() => renderText('fund-bars', { data: data as never }));
      if (told) expectWellSaid(message);
      expect(message.slice(0, told.length)).toBe(told);
    }
  });

  it('as options: they are refused', () => {
    const ids = Array.from({ length: MILLION }, (_, index) => `c${index}`);
    for (const cities of [ids, ids.join(','), new Array(2 ** 32 - 1)])
      expect(messageOf(() => renderSvg('city-radar', { cities: cities as never }))).toContain(
        'use one of ids separated by commas, up to 500',
      );
    expect(messageOf(() => renderHtml('city-radar', { widths: new Array(2 ** 32 - 1) }))).toContain(
      '[4294967295 items]',
    );
  });
});
