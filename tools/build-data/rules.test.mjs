import { describe, expect, it } from 'vitest';
import { build } from './build.mjs';
import { printProblem } from './problem.mjs';
import { changed, fixture, told } from './fixtures/fixture.mjs';

const parts = (/** @type {string} */ text) => expect.stringContaining(text);

describe('build(tables)', () => {
  it('finds no fault in ten right tables, and writes files', () => {
    const { problems, files } = build(fixture());
    expect(problems.map(printProblem)).toEqual([]);
    expect(files.size).toBeGreaterThan(9);
  });

  it('reports file, line, column, value, rule and fix', () => {
    expect(told('observations.csv', ',gt,actual,', ',gt,actuel,')).toEqual([
      'data/observations.csv:3: column "status": value "actuel" is not one of actual, target, planned, ceiling, announced, registered, established, stock, expected; use one of these',
    ]);
  });

  it('tells all problems of one run, in the order of tables and lines, and writes nothing', () => {
    const input = changed('observations.csv', ',gt,actual,', ',gt,actuel,');
    const places = (input.csv.get('places.csv') ?? '').replace('suzhou,city,china,,', 'suzhou,town,china,,');
    const { problems, files } = build({ ...input, csv: new Map(input.csv).set('places.csv', places) });
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'data/places.csv:4',
      'data/observations.csv:3',
    ]);
    expect(files.size).toBe(0);
  });
});

describe('the header row', () => {
  it('has every column', () => {
    const [first, second] = told('places.csv', 'id,kind,parent', 'id,sort,parent');
    expect(first).toBe('data/places.csv:1: column "kind": the column is absent; add it, empty where nothing is known');
    expect(second).toMatch(/^data\/places.csv:1: column "sort": the column is not in data\/datapackage.json/);
  });

  it('keeps the order of the schema', () => {
    expect(told('places.csv', 'id,kind,parent', 'kind,id,parent')).toEqual([
      parts('use id,kind,parent,tier,name_en,name_zh'),
    ]);
  });

  it('has as many cells as each row', () => {
    expect(told('places.csv', 'China,中国', 'China,中国,')).toEqual([
      parts('places.csv:2: the row has 7 cells, the header 6'),
    ]);
  });

  it('is in a file that is there', () => {
    const input = fixture();
    const csv = new Map(input.csv);
    csv.delete('funds.csv');
    expect(build({ ...input, csv }).problems.map(printProblem)).toEqual([
      'data/funds.csv: the file is absent; add it, with a header row at least',
    ]);
  });
});

describe('a line', () => {
  it.each([
    ['to the end of the file', 'China,中国', '"China,中国'],
    ['up to the next quote', 'China,中国\n', '"China,中国\na,city,china,,"A",甲\n'],
    ['before more text', 'China,中国', '"Chi"na,中国'],
  ])('with a quote that is open %s is named where the quote begins', (_, find, replace) => {
    expect(told('places.csv', find, replace)).toEqual([
      parts('data/places.csv:2: the quote that begins in this line is not closed'),
    ]);
  });

  it('may hold commas and doubled quotes in quotes', () => {
    expect(told('places.csv', 'China,中国', '"China, the ""country""",中国')).toEqual([]);
  });

  it('is named where a cell with a line break begins', () => {
    expect(told('places.csv', 'China,中国', '"Chi\nna",中国')).toEqual([
      parts('data/places.csv:2: column "name_en": value "Chi\\nna" has a line break'),
    ]);
  });

  it('in another encoding is refused, and named', () => {
    const gbk = new TextDecoder().decode(new Uint8Array([0xd6, 0xd0, 0xb9, 0xfa]));
    expect(told('places.csv', '中国', gbk)).toEqual([
      parts('data/places.csv:2: the line is not in the encoding UTF-8'),
    ]);
  });

  it.each([
    ['\0', 'U+0000'],
    ['\u001b', 'U+001B'],
    ['\u0085', 'U+0085'],
    ['\r', 'U+000D'],
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\ufeff', 'U+FEFF'],
  ])('with an invisible character is refused, and the character named: %j', (char, code) => {
    expect(told('places.csv', 'China,', `Chi${char}na,`)).toEqual([
      parts(`data/places.csv:2: the line holds the invisible character ${code}`),
    ]);
  });

  it('may end in CR LF, after a byte order mark', () => {
    const input = fixture();
    const csv = new Map([...input.csv].map(([name, text]) => [name, `\ufeff${text.replaceAll('\n', '\r\n')}`]));
    expect(build({ ...input, csv }).problems.map(printProblem)).toEqual([]);
  });
});

describe('a cell', () => {
  const faults = [
    ['observations.csv', '6.73', '6.73%', 'column "value": value "6.73%" is no number; write a plain decimal'],
    ['observations.csv', '4376070000000', '4.37607e12', 'value "4.37607e12" is no number'],
    ['indicators.csv', ',CNY,2,', ',CNY,2.5,', 'column "decimals": value "2.5" is no integer; write a whole number'],
    ['indicators.csv', ',CNY,2,', ',CNY,-2,', 'column "decimals": value "-2" is less than 0; write at least that'],
    [
      'events.csv',
      'plan,true,municipal,苏府',
      'plan,yes,municipal,苏府',
      'value "yes" is no boolean; write true or false',
    ],
    [
      'sources.csv',
      'yearbook,official,official',
      'yearbook,,official',
      'column "kind": value "" is empty; the column is required',
    ],
    ['sources.csv', 'https://example.org', 'example.org', 'value "example.org/yearbook" does not match ^https?'],
    ['profiles.csv', 'Research,', 'Research ,', 'value "Research " begins or ends with a blank'],
    ['profiles.csv', 'Research,', '"Re\nsearch",', 'value "Re\\nsearch" has a line break'],
    ['funds.csv', ',cluster,300', ',pool,300', 'value "pool" is not one of fund, fund-of-funds, cluster, batch, group'],
    ['funds.csv', ',USD,', ',EUR,', 'value "EUR" is not one of CNY, USD'],
    [
      'targets.csv',
      'CNY,gt,core',
      'CNY,gt,wide',
      'column "definition": value "wide" is not one of core, above-designated-size',
    ],
    ['profiles.csv', ',strength,', ',power,', 'column "field": value "power" is not one of character, strength'],
    ['events.csv', ',held,meeting,', ',held,party,', 'column "kind": value "party" is not one of policy, facility'],
    ['sources.csv', '2024-03-31', '31.3.2024', 'column "published": value "31.3.2024" is no EDTF date; write 2024'],
    ['observations.csv', '2017/2024-06', '2017-2024-06', 'column "period": value "2017-2024-06" is no EDTF date'],
    [
      'citations.csv',
      'review,P9,6.73%',
      'review,para 9,6.73%',
      'column "locator": value "para 9" does not match ^(P\\d+|H\\d+|page)$',
    ],
    ['citations.csv', '6.73%', '', 'column "as_printed": is empty, but "value" is "6.73" in data/observations.csv:4'],
  ];
  it.each(faults)('of %s that says not %s but %s is reported', (file = '', find = '', replace = '', text = '') => {
    expect(told(file, find, replace)).toContainEqual(parts(text));
  });

  it('with a list is checked part by part', () => {
    expect(told('events.csv', 'plan-issued,beijing suzhou', 'plan-issued,beijing soochow')).toEqual([
      'data/events.csv:2: column "places": value "soochow" is no id in data/places.csv; add that row or use one of its ids',
    ]);
  });
});

describe('a key', () => {
  it('appears once', () => {
    expect(told('profiles.csv', '科研\n', '科研\nbeijing-strength,beijing,aim,Aim,目标\n')).toEqual([
      'data/profiles.csv:3: column "id": value "beijing-strength" stands already in line 2; give each row its own, or remove one',
    ]);
  });

  it('of several columns appears once', () => {
    const twice = 'places,china,name_zh,review,P1,中国,,\n';
    expect(told('citations.csv', twice, twice + twice)).toEqual([
      parts(
        'data/citations.csv:3: column "table, row, field, source, locator": value "places china name_zh review P1" stands already',
      ),
    ]);
  });

  it('of another table is there', () => {
    expect(told('observations.csv', 'suzhou,share', 'soochow,share')).toEqual([
      parts('data/observations.csv:5: column "place": value "soochow" is no id in data/places.csv'),
    ]);
  });

  it('of the same table is there', () => {
    expect(told('funds.csv', ',suzhou-cluster,sub-fund', ',suzhou-cloister,sub-fund')).toEqual([
      parts('column "parent": value "suzhou-cloister" is no id in data/funds.csv'),
    ]);
  });
});

describe('rows in conflict', () => {
  it('point at each other', () => {
    expect(told('events.csv', 'municipal,,plan-issued', 'municipal,,')).toEqual([
      'data/events.csv:2: column "conflict_with": value "plan-listed" does not point back; write "plan-issued" into "conflict_with" of data/events.csv:3 too, or remove it here',
    ]);
  });

  it('are about one place, indicator, date, status, scope and series', () => {
    expect(told('observations.csv', ',press,,,', ',press,gdp-2023-beijing,,')).toEqual([
      'data/observations.csv:4: column "conflict_with": value "gdp-2023-beijing" has another indicator and so contradicts nothing; remove it, or correct the row',
    ]);
  });

  it('point at rows that are there', () => {
    expect(told('observations.csv', ',press,,,', ',press,share-2022-beijing,,')).toEqual([
      parts('column "conflict_with": value "share-2022-beijing" is no id in data/observations.csv'),
    ]);
  });

  it('of funds mean the same: one place, form and status, a whole or a part', () => {
    expect(told('funds.csv', 'health,,Gift', 'health,suzhou-seed,Gift')).toEqual([
      'data/funds.csv:4: column "conflict_with": value "suzhou-seed" has another place, status, part and so contradicts nothing; remove it, or correct the row',
    ]);
  });

  it('do not point at themselves', () => {
    expect(told('observations.csv', ',press,,,', ',press,share-2023-beijing,,')).toEqual([
      parts('column "conflict_with": value "share-2023-beijing" is the row itself; remove it'),
    ]);
  });
});

describe('a default axis', () => {
  const fault = (/** @type {string} */ text) =>
    `data/indicators.csv:4: column "sets": value "default" puts share on the default axes, but ${text}; take "default" out, or mend that`;

  it('has a figure of every first-tier city at one date', () => {
    expect(told('places.csv', 'suzhou,city,china,,', 'suzhou,city,china,1,')).toContain(
      fault('suzhou has no actual figure of 2023, the date that the most have'),
    );
  });

  it('has actual figures of the city', () => {
    const none = fault('no city has an actual figure of it');
    expect(told('observations.csv', '6.73,,eq,actual,city', '6.73,,eq,target,city')).toEqual([none]);
    expect(told('observations.csv', '6.73,,eq,actual,city', '6.73,,eq,actual,district')).toEqual([none]);
  });

  it('has no figure of an aggregator or a translation', () => {
    for (const tier of ['aggregator', 'translation'])
      expect(told('observations.csv', 'city,,press', `city,,${tier}`)).toEqual([
        fault('the figure of beijing of 2023 comes from an aggregator or a translation'),
      ]);
  });

  it('is no rank', () => {
    expect(told('indicators.csv', 'share,percent', 'share,rank')).toEqual([fault('a rank is no axis')]);
  });
});

describe('an event', () => {
  const announced = 'says that it took place, but';

  it('has a title of its own in each language', () => {
    expect(told('events.csv', '规划（列表月份）', '规划')).toContain(
      'data/events.csv:3: column "title_zh": value "规划" is the title of line 2 too; say in it what tells the two apart, such as that a document takes effect',
    );
    expect(told('events.csv', 'Fair,博览会', 'Plan,博览会')).toContainEqual(
      parts('data/events.csv:4: column "title_en": value "Plan" is the title of line 2 too'),
    );
  });

  it('took place by the word of a source that is not older', () => {
    expect(told('sources.csv', '2024-01,', '2023-09,')).toEqual([
      parts(
        `column "date_role": value "issued" ${announced} its date 2023-10 lies after the publication of every source`,
      ),
    ]);
    expect(told('sources.csv', '2024-01,', '2023-10,')).toEqual([]);
  });

  it('took place by the word of a source that does not print it as something to come', () => {
    expect(told('citations.csv', 'review,P7,博览会', 'review,P7,再有两个月，博览会')).toEqual([
      parts(`column "date_role": value "held" ${announced} its source prints "再有两个月，博览会"`),
    ]);
  });

  it('has no note that denies its date', () => {
    expect(told('events.csv', 'What it is about.,内容提要。', 'Named without a date.,提及，未载日期。')).toEqual([
      parts('column "gloss_en": value "Named without a date." says that there is no date, but the date is 2023-09-15'),
      parts('column "gloss_zh"'),
    ]);
  });
});

describe('a target', () => {
  it('is none where the source prints a ceiling, vouchers or a gift', () => {
    const printed = (/** @type {string} */ text) => told('citations.csv', '突破3000亿元', text);
    expect(printed('最高3000亿元')).toEqual([
      'data/targets.csv:2: column "kind": value "target" is not what the source prints, "最高3000亿元"; use ceiling',
    ]);
    expect(printed('3000亿元算力券')).toEqual([parts('use voucher or ceiling')]);
    expect(printed('捐赠3000亿元')).toEqual([parts('use pledge')]);
  });

  it('alone has a year', () => {
    expect(
      told('targets.csv', 'support,beijing,ceiling,Support,支持,,', 'support,beijing,ceiling,Support,支持,2025,'),
    ).toEqual([parts('column "year": value "2025" is a year beside "ceiling"')]);
  });
});

describe('columns that go together', () => {
  it('have both languages of a text', () => {
    expect(told('events.csv', 'What it is about.', '')).toEqual([
      'data/events.csv:2: column "gloss_en": is empty, but "gloss_zh" says "内容提要。"; texts stand in en and zh, add this one',
    ]);
    expect(told('profiles.csv', '科研', '')).toEqual([
      parts('column "phrase_zh": value "" is empty; the column is required'),
      parts('data/citations.csv:24: column "field": value "phrase_zh" is empty'),
    ]);
  });

  it('have a reason where a cited value is empty', () => {
    expect(told('events.csv', 'fair,suzhou,,not-stated', 'fair,suzhou,,')).toEqual([
      'data/events.csv:4: column "missing": is empty, and so is "date"; say why no value is known',
    ]);
  });

  it('have no reason where there is a value', () => {
    expect(told('observations.csv', '2023,6.73,,', '2023,6.73,not-found,')).toEqual([
      parts(
        'column "missing": value "not-found" is a reason for a missing "value", which is "6.73"; empty one of them',
      ),
    ]);
  });

  it('have a reason out of the closed list', () => {
    expect(told('observations.csv', 'not-stated', 'unknown')).toEqual([
      parts('value "unknown" is not one of not-stated, not-found, not-preserved, not-applicable'),
    ]);
  });

  it('have a bound exactly where there is a value', () => {
    expect(told('funds.csv', 'CNY,,gt,', 'CNY,,,')).toEqual([
      parts('column "bound": is empty, but "size" is "300000000000"; fill it'),
    ]);
    expect(told('observations.csv', ',not-stated,,', ',not-stated,eq,')).toEqual([
      parts('column "bound": value "eq" stands beside an empty "value"; empty it'),
    ]);
  });

  it('have at least one of year and purpose', () => {
    expect(told('targets.csv', 'For tasks,用于攻关', ',')).toEqual([
      'data/targets.csv:3: column "year, purpose_en": all are empty; fill at least one',
    ]);
  });
});

describe('the closed unions', () => {
  it('of types.ts are those of datapackage.json', () => {
    const input = fixture();
    const { problems } = build({ ...input, types: input.types.replace("'eq' | 'ge'", "'eq' | 'min'") });
    expect(problems.map(printProblem)).toContain(
      'data/datapackage.json: the enum of observations.bound is eq, ge, gt, le, lt, approx, but Bound in packages/data/src/types.ts is eq, min, gt, le, lt, approx; make them agree',
    );
  });
});
