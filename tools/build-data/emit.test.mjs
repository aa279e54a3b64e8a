import { describe, expect, it } from 'vitest';
import { build } from './build.mjs';
import { hantConverter } from './hant.mjs';
import { changed, fixture } from './fixtures/fixture.mjs';

const { files } = build({
  ...fixture(),
  strings: new Map([
    ['packages/core/src/locales/zh-hans.ts', "export const zhHans = { date: '发布日期', tag: 'zh-Hans' };\n"],
  ]),
});
const file = (/** @type {string} */ path) => files.get(path) ?? '';

describe('build(tables).files', () => {
  it('hold the rows as columns once, and the texts of each language apart', () => {
    const places = file('packages/data/src/generated/places/structure.ts');
    expect(places).toContain('kind: `country\ncity\ncity`,');
    expect(places).toContain("import { id as placesId } from '../places/id.js'");
    expect(file('packages/data/src/generated/places/id.ts')).toContain('`china\nbeijing\nsuzhou`');
    expect(file('packages/data/src/generated/places/texts.en.ts')).toContain('name: `China\nBeijing\nSuzhou`,');
    expect(file('packages/data/src/generated/places/texts.en.ts')).not.toContain('北京');
    expect(file('packages/data/src/places.zh-hans.ts')).toContain("from './generated/places/texts.zh-hans.js'");
  });

  it('mark the columns of numbers, truths, lists, and empty cells that say something', () => {
    const observations = file('packages/data/src/generated/observations/structure.ts');
    expect(observations).toContain("'value#~': `4376070000000\n28300\n6.73\n`,");
    expect(observations).toContain('missing: `\n\n\nnot-stated`,');
    const events = file('packages/data/src/generated/events/structure.ts');
    expect(events).toContain("'places*': `beijing suzhou\nbeijing suzhou\nsuzhou`,");
    expect(events).toContain("'isDocument!': `true\ntrue\nfalse`,");
  });

  it('hold citations as steps along the rows and sources', () => {
    const citations = file('packages/data/src/generated/citations/structure.ts');
    expect(citations).toContain('table: `places\n\n\nobservations\n\n\n\nfunds\n');
    expect(citations).toMatch(/row: `\n\n\n\n\n\n\n\n0\n/);
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

  it('quote what would end or fill a template', () => {
    const input = changed('places.csv', 'Suzhou,苏州', 'Su`zh${o}u\\,苏州');
    expect(build(input).files.get('packages/data/src/generated/places/texts.en.ts')).toContain('Su\\`zh\\${o}u\\\\`,');
  });

  it('give the radar every observation, with its indicator and place', () => {
    const radar = 'packages/data/src/generated/radar-slim/structure.ts';
    expect(file(radar)).toContain('id: `beijing\nsuzhou`,');
    expect(file(radar)).toContain('`gdp\nfirms\nshare`');
    const unset = build(changed('indicators.csv', 'default,Share', ',Share')).files;
    expect(unset.get(radar)).toContain('`gdp\nfirms\nshare`');
    expect(file('packages/data/src/generated/radar-slim/texts.en.ts')).not.toContain('China');
  });

  it('leave for later what no drawing shows, and count sources by numbers until then', () => {
    const [slim, later] = ['slim', 'evidence'].map(kind =>
      ['structure.ts', 'texts.en.ts'].map(name => file(`packages/data/src/generated/radar-${kind}/${name}`)).join(''),
    );
    expect(slim).toMatch(/const sources = numbered\(unpack<Source<SourceId>>\(\{\npublished: `[\d\n]*`,\n\}\)\)/);
    for (const column of ['definition:', 'asPrinted', 'locator:', 'title:', 'url']) {
      expect(slim).not.toContain(column);
      expect(later).toContain(column);
    }
    expect(later).toContain('idsOf(rows.observations ?? [])');
    expect(later).toContain('review');
  });

  it('give the bars the citations of the fields that they show, and one of each source until the evidence is there', () => {
    const bars = file('packages/data/src/generated/bars-evidence/structure.ts');
    expect(bars).toContain('field: `name_zh\nsize\nname_zh\nsize\nestablished\nname_zh\nsize\nestablished`,');
    expect(bars).not.toContain('events');
    const slim = file('packages/data/src/generated/bars-slim/structure.ts');
    expect(slim).toContain('id: `beijing\nsuzhou`,');
    expect(slim).toContain('table: `funds\n\n`,');
  });

  it('give the timeline events and targets, and the places of both', () => {
    const timeline = file('packages/data/src/generated/timeline-evidence/structure.ts');
    expect(timeline).toContain('table: `events\n\n\n\n\ntargets\n`,');
    expect(file('packages/data/src/generated/timeline-slim/structure.ts')).toContain(
      'const targets = unpack<Target<PlaceId, TargetId>>({\nid: `industry-2025',
    );
  });

  it('list the ids as literal unions', () => {
    expect(file('packages/data/src/ids.ts')).toContain(
      "export const placeIds = [\n  'china',\n  'beijing',\n  'suzhou',\n] as const;\nexport type PlaceId = (typeof placeIds)[number];\n",
    );
  });

  it('hold CSV with Traditional Chinese, and no byte order mark', () => {
    const csv = file('packages/data/csv/observations.csv');
    expect(csv.startsWith('id,place,')).toBe(true);
    expect(csv).toContain(',note_en,note_zh,note_zh_hant,');
    expect(csv).toContain(',由该市取整。,由該市取整。,');
    expect(file('packages/data/csv/indicators.csv')).toContain(',"Firms, all of them.",');
  });

  it('hold the dataset as a document, dated by its newest source', () => {
    expect(file('packages/data/src/dataset.ts')).toContain("'zh-Hant': '中國城市創新政策，每個數字都有出處' },");
    expect(file('packages/data/src/dataset.ts')).toMatch(/version: '\d+\.\d+\.\d+',\n  published: '2024-03-31',/);
  });

  it('hold the strings of the user interface in Traditional Chinese, marked in the first line', () => {
    expect(file('packages/core/src/locales/zh-hant.ts')).toBe(
      "// Generated by tools/build-data (npm run data) from its zh-hans twin. Do not edit.\nexport const zhHant = { date: '發佈日期', tag: 'zh-Hant' };\n",
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
