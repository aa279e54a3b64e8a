import { describe, expect, it } from 'vitest';
import { build } from './build.mjs';
import { hantConverter } from './hant.mjs';
import { changed, fixture } from './fixtures/fixture.mjs';

const { files } = build({ ...fixture(), strings: "export const zhHans = { date: '发布日期', tag: 'zh-Hans' };\n" });
const file = (/** @type {string} */ path) => files.get(path) ?? '';

describe('build(tables).files', () => {
  it('hold the rows once and the texts of each language apart', () => {
    expect(file('packages/data/src/generated/places/structure.ts')).toContain(
      "  { id: 'beijing', kind: 'city', parent: 'china', tier: 1, name: x(1) },\n",
    );
    expect(file('packages/data/src/generated/places/texts.en.ts')).toContain("  'Beijing',\n");
    expect(file('packages/data/src/generated/places/texts.en.ts')).not.toContain('北京');
    expect(file('packages/data/src/places.zh-hans.ts')).toContain("from './generated/places/texts.zh-hans.js'");
  });

  it('keep an empty value as null and leave out what says nothing', () => {
    expect(file('packages/data/src/generated/observations/structure.ts')).toContain(
      "{ id: 'share-2023-suzhou', place: 'suzhou', indicator: 'share', period: '2023', value: null, missing: 'not-stated', status: 'actual', scope: 'city', note: x(1) }",
    );
  });

  it('hold lists, booleans and numbers as such', () => {
    const [plan] = JSON.parse(file('packages/data/json/events.json'));
    expect(plan).toMatchObject({
      places: ['beijing', 'suzhou'],
      isDocument: true,
      date: '2023-09-15',
      conflictWith: ['plan-listed'],
    });
    expect(JSON.parse(file('packages/data/json/funds.json'))[0].size).toBe(300_000_000_000);
  });

  it('hold a text that stands twice once', () => {
    expect(file('packages/data/src/generated/events/texts.zh-hans.ts').match(/'规划'/g)).toHaveLength(1);
  });

  it('quote apostrophes and backslashes', () => {
    const input = changed('places.csv', 'Suzhou,苏州', "Su'zhou\\,苏州");
    expect(build(input).files.get('packages/data/src/generated/places/texts.en.ts')).toContain("'Su\\'zhou\\\\',");
  });

  it('bundle for the radar only the places, sources and citations of observations', () => {
    const radar = file('packages/data/src/generated/radar/structure.ts');
    expect(radar).not.toContain("id: 'china'");
    expect(radar).not.toContain("table: 'places'");
    expect(radar.match(/source: '/g)).toHaveLength(3);
    expect(radar).toContain("{ id: 'yearbook'");
  });

  it('bundle for the radar neither indicators of no axis set nor dates that fewer first-tier cities have', () => {
    const radar = 'packages/data/src/generated/radar/structure.ts';
    const all = 'packages/data/src/generated/observations/structure.ts';
    const input = changed(
      'observations.csv',
      'share-2023-b',
      'later,suzhou,firms,2024,1,,eq,actual,city,,official,,,\nshare-2023-b',
    );
    const cited = `${input.csv.get('citations.csv')}observations,later,value,yearbook,page,1家,,\n`;
    const later = build({ ...input, csv: new Map(input.csv).set('citations.csv', cited) }).files;
    expect(later.get(all)).toContain("id: 'later'");
    expect(later.get(radar)).toContain("id: 'firms-2023-beijing'");
    expect(later.get(radar)).not.toContain("'later'");
    const unset = build(changed('indicators.csv', 'neutral,economy,GDP', 'neutral,,GDP')).files;
    expect(unset.get(all)).toContain("indicator: 'gdp'");
    expect(unset.get(radar)).not.toContain("'gdp'");
  });

  it('bundle for the bars the citations of the fields that they show', () => {
    const bars = file('packages/data/src/generated/bars/structure.ts');
    expect(bars.match(/table: 'funds'/g)).toHaveLength(7);
    expect(bars).not.toContain("table: 'events'");
    expect(bars).not.toContain("id: 'china'");
  });

  it('bundle for the timeline events and targets, and the places of both', () => {
    const timeline = file('packages/data/src/generated/timeline/structure.ts');
    expect(timeline).toContain("targets: [\n  { id: 'industry-2025', place: 'beijing'");
    expect(timeline.match(/ id: 'beijing', kind/g)).toHaveLength(1);
    expect(timeline).toContain("table: 'targets', row: 'industry-2025', field: 'value'");
    expect(timeline).toContain("table: 'events', row: 'fair', field: 'title_zh'");
  });

  it('list the ids as literal unions', () => {
    expect(file('packages/data/src/ids.ts')).toContain(
      "export const placeIds = [\n  'china',\n  'beijing',\n  'suzhou',\n] as const;\nexport type PlaceId = (typeof placeIds)[number];\n",
    );
  });

  it('hold CSV with a byte order mark and Traditional Chinese', () => {
    const csv = file('packages/data/csv/observations.csv');
    expect(csv.startsWith('\uFEFFid,place,')).toBe(true);
    expect(csv).toContain('note_en,note_zh,note_zh_hant\n');
    expect(csv).toContain(',由该市取整。,由該市取整。\n');
    expect(file('packages/data/csv/indicators.csv')).toContain(',"Firms, all of them.",');
  });

  it('hold the dataset as a document, dated by its newest source', () => {
    expect(file('packages/data/src/dataset.ts')).toContain("'zh-Hant': '中國城市創新政策，每個數字都有出處' },");
    expect(file('packages/data/src/dataset.ts')).toMatch(/version: '\d+\.\d+\.\d+',\n  published: '2024-03-31',/);
  });

  it('hold the strings of the user interface in Traditional Chinese, marked in the first line', () => {
    expect(file('packages/layout/src/words/zh-hant.ts')).toBe(
      "// Generated by scripts/build-data (npm run data) from zh-hans.ts. Do not edit.\nexport const zhHant = { date: '發佈日期', tag: 'zh-Hant' };\n",
    );
  });
});

describe('hantConverter(exceptions)', () => {
  it('reads characters in context', () => {
    expect(hantConverter('converted,wanted,why\n')('头发 发展 里程 城市里')).toBe('頭髮 發展 里程 城市裏');
  });

  it('leaves the vocabulary of the mainland', () => {
    expect(hantConverter('converted,wanted,why\n')('信息 人工智能 集群')).toBe('信息 人工智能 集羣');
  });

  it('applies the exceptions, longest first', () => {
    const toHant = hantConverter('converted,wanted,why\n佈,布,\n發佈,發表,\n');
    expect(toHant('发布 布局')).toBe('發表 布局');
  });
});
