import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RadarInput } from '@cityfacts/charts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.js';
import { renderJson, renderSvg, UsageError } from '../src/static.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cityfacts-own-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...words: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await main(words, { out: content => (out += String(content)), err: text => (err += text) });
  return { code, out, err };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const tags = { radar: 'city-radar', bars: 'fund-bars', timeline: 'policy-timeline' } as const;

describe('cityfacts init', () => {
  it.each(Object.keys(tags).flatMap(name => ['en', 'zh-Hans'].map(lang => [name, lang] as const)))(
    'writes a table for %s in %s that check accepts for this chart, and that is drawn',
    async (name, lang) => {
      const path = join(folder, `${name}.${lang}.csv`);
      expect(await run('init', name, '--lang', lang, '--out', path)).toEqual({ code: 0, out: '', err: '' });
      const checked = await run('check', path);
      expect(checked.code).toBe(0);
      const counted = name === 'radar' ? 'Values' : 'Rows';
      expect(checked.out).toContain(`${tags[name as keyof typeof tags]}: ${counted}`);
      expect(await run('render', tags[name as keyof typeof tags], '--format=svg', '--data', path)).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^<svg/),
      });
    },
  );

  it('leaves a table that somebody has filled in', async () => {
    const path = join(folder, 'filled.csv');
    await run('init', 'bars', '--out', path);
    expect(await run('init', 'bars', '--out', path)).toMatchObject({ code: 0 });
    writeFileSync(path, 'Name,Value\nRail,412\n');
    expect(await run('init', 'bars', '--out', path)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/filled\.csv" has other content.*another name/),
    });
    expect(readFileSync(path, 'utf8')).toBe('Name,Value\nRail,412\n');
  });

  it('names the charts that there are', async () => {
    expect(await run('init')).toMatchObject({ code: 2, err: expect.stringMatching(/radar, bars, timeline/) });
    expect(await run('init', 'pie')).toMatchObject({ code: 2, err: expect.stringMatching(/"pie".*radar, bars/) });
  });
});

const mixed = 'name;value;place\nA;1 200;Berlin\nB;1.200;Paris\nC;n/a;Rome\n';

describe('cityfacts check', () => {
  it('names every fault with row, line, column, value and fix, and leaves with 1', async () => {
    const { code, out } = await run('check', file('mixed.csv', mixed));
    expect(code).toBe(1);
    expect(out).toMatch(
      /row 2 \(line 3\), column "value" +the text "1\.200" +a number with one reading.*number-locale="de"/,
    );
  });

  it('speaks Chinese on request', async () => {
    const { code, out } = await run('check', file('mixed.csv', mixed), '--lang', 'zh-CN');
    expect([code, out]).toEqual([1, expect.stringMatching(/第2行（文件第3行）“value”列.*只有一种读法/)]);
  });

  it('reads headers that are mapped and numbers of the language that is stated', async () => {
    const path = file('de.csv', 'Firma;Umsatz\nA;1.200,5\nB;1.200\n');
    const { code, out } = await run('check', path, '--columns=Firma=name,Umsatz=value', '--number-locale=de');
    expect([code, out]).toEqual([0, expect.stringMatching(/Firma → name, Umsatz → value/)]);
  });

  it('names a language of numbers that is none', async () => {
    for (const locale of ['de_DE', 'german', '1']) {
      const { code, out } = await run('check', file('rows.csv', 'name,value\nA,1'), `--number-locale=${locale}`);
      expect([code, out]).toEqual([1, expect.stringContaining(`number-locale="${locale}" is not allowed`)]);
    }
  });

  it('reads lakh and crore, and a date that is not there', async () => {
    const rows = 'Fund,Size,Date\nA,₹ 1.5 lakh crore,2021\nB,"₹ 1,20,000 crore",n/a\nC,₹75 lakh,—\n';
    expect((await run('check', file('in.csv', rows))).code).toBe(0);
    const { records } = JSON.parse(renderJson('fund-bars', { data: rows })) as { records: readonly { size: number }[] };
    expect(records.map(({ size }) => size)).toEqual([1.5e12, 1.2e12, 7.5e6]);
  });

  it('names a head that is misspelt, and draws the others', async () => {
    const { code, out } = await run('check', file('near.csv', 'name,value,staus\nA,1,planned\n'));
    expect([code, out]).toEqual([0, expect.stringMatching(/column "staus".*status, which is like it/)]);
  });

  it('says which column is missing', async () => {
    const { code, out } = await run('check', file('none.csv', 'foo,bar\n1,2\n'), '--chart=bars');
    expect([code, out]).toEqual([1, expect.stringMatching(/a column name.*columns: \{"your header": "name"\}/)]);
  });
});

describe('own rows in static output', () => {
  it('are refused with the count of faults, or drawn without the faulty ones on request', async () => {
    const path = file('mixed.csv', mixed);
    expect(await run('render', 'fund-bars', '--format=svg', '--data', path)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/row 2 \(line 3\), column "value"/),
    });
    const { code, out, err } = await run('render', 'fund-bars', '--format=json', '--data', path, '--lenient');
    expect(code).toBe(0);
    expect(err).toMatch(/warning: data row 2/);
    const { records } = JSON.parse(out) as { records: readonly { fund_name: string; size: number | null }[] };
    expect(records.map(({ fund_name, size }) => [fund_name, size])).toEqual([
      ['A', 1200],
      ['B', null],
      ['C', null],
    ]);
  });

  it('may be CSV text, arrays, objects, { columns, rows } or JSON text, and are the same figure', () => {
    const tables: readonly unknown[] = [
      'City,Firms\nOslo,3\nLund,5\nKiel,8\n',
      [
        ['City', 'Firms'],
        ['Oslo', 3],
        ['Lund', 5],
        ['Kiel', 8],
      ],
      [
        { City: 'Oslo', Firms: 3 },
        { City: 'Lund', Firms: '5' },
        { City: 'Kiel', Firms: 8 },
      ],
      { columns: ['City', 'Firms'], rows: [['Oslo', 3], ['Lund', 5], { City: 'Kiel', Firms: 8 }] },
      '[{"City":"Oslo","Firms":3},{"City":"Lund","Firms":5},{"City":"Kiel","Firms":8}]',
      '城市\tFirms\nOslo\t3\nLund\t５\nKiel\t8\n',
    ];
    const figures = tables.map(data => renderSvg('city-radar', { data: data as RadarInput, view: 'dots' }));
    expect(new Set(figures).size).toBe(1);
    expect(figures[0]).toContain('Lund');
  });

  it('are read with mapped headers and a stated language', () => {
    const json = renderJson('fund-bars', {
      data: 'Firma;Umsatz (Mio. €)\nA;1.200,5\n',
      columns: { Firma: 'name', 'Umsatz (Mio. €)': 'value' },
      numberLocale: 'de',
    });
    const { records } = JSON.parse(json) as { records: readonly { size: number; currency: string }[] };
    expect(records).toMatchObject([{ size: 1_200_500_000, currency: 'EUR' }]);
  });

  it('of which none can be drawn are a UsageError that says why', () => {
    expect(() => renderSvg('fund-bars', { data: 'foo,bar\n1,2\n', lenient: true })).toThrow(UsageError);
  });
});

it('the cases of a table file and of numbers as texts are read', () => {
  const csv = 'id,date,title\na,2024-01-01,Hello\n';
  const { records } = JSON.parse(renderJson('policy-timeline', { data: csv })) as {
    records: readonly { title: string }[];
  };
  expect(records.map(({ title }) => title)).toEqual(['Hello']);
});
