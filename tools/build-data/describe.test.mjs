import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { build } from './build.mjs';
import { readInput, readText } from './disk.mjs';
import { changed, fixture, grammar } from './fixtures/fixture.mjs';

const made = build(fixture()).files;
const real = build(readInput(grammar)).files;
const text = (/** @type {ReadonlyMap<string, string>} */ files, /** @type {string} */ path) => files.get(path) ?? '';
const json = (/** @type {string} */ path) => JSON.parse(text(real, path));

/** What the Tabular Data Package profile asks for (specs.frictionlessdata.io), and what we ask of every resource. */
describe.each([
  ['data/datapackage.json', JSON.parse(readText('data/datapackage.json'))],
  ['packages/data/datapackage.json', json('packages/data/datapackage.json')],
])('%s', (_, descriptor) => {
  it('is a tabular data package', () => {
    expect(descriptor).toMatchObject({
      profile: 'tabular-data-package',
      name: expect.stringMatching(/^[-a-z0-9._/]+$/),
    });
    expect(descriptor.resources.length).toBeGreaterThan(0);
    for (const { profile, name, path, schema } of descriptor.resources) {
      expect(profile).toBe('tabular-data-resource');
      expect(name).toMatch(/^[-a-z0-9._/]+$/);
      expect(path).toMatch(/^(csv\/)?[a-z]+\.csv$/);
      expect(schema.fields.length).toBeGreaterThan(0);
      for (const key of [schema.primaryKey].flat()) expect(schema.fields.map(each => each.name)).toContain(key);
    }
  });

  it('gives every resource its licence, encoding and description', () => {
    for (const resource of [descriptor, ...descriptor.resources]) {
      expect(resource.licenses).toEqual([expect.objectContaining({ name: 'CC-BY-4.0', path: expect.any(String) })]);
      expect(resource.description).not.toBe('');
    }
    expect(new Set(descriptor.resources.map(each => each.encoding))).toEqual(new Set(['utf-8']));
  });

  it('describes every field, names it once and lists nothing empty', () => {
    for (const { schema } of descriptor.resources) {
      const names = schema.fields.map(each => each.name);
      expect(new Set(names).size).toBe(names.length);
      for (const { name, type, description } of schema.fields)
        expect({ name, type, description }).toEqual({
          name,
          type: expect.any(String),
          description: expect.stringMatching(/\S/),
        });
      for (const field of schema.fields) expect(field['cityfacts:description_zh']).toMatch(/\p{Script=Han}/u);
      expect(schema.foreignKeys ?? [0]).not.toHaveLength(0);
    }
  });
});

describe('the CSV files of the package', () => {
  const { resources } = json('packages/data/datapackage.json');

  it.each(resources.map(({ path, schema }) => [path, schema]))(
    '%s is UTF-8 without a byte order mark, quoted as RFC 4180 says, with the columns of the package',
    (path, schema) => {
      const csv = text(real, `packages/data/${path}`);
      expect(csv.startsWith('\uFEFF')).toBe(false);
      // A strict reader: no stray quotes, as many cells in every row.
      const [head] = parse(csv, { relax_quotes: false, relax_column_count: false });
      expect(head).toEqual(schema.fields.map(each => each.name));
    },
  );

  it('keep commas, quotes and Chinese', () => {
    const input = changed('places.csv', 'Suzhou,苏州', '"Su ""Z"", hou",苏州');
    const csv = text(build(input).files, 'packages/data/csv/places.csv');
    expect(parse(csv, { columns: true })).toContainEqual(
      expect.objectContaining({ name_en: 'Su "Z", hou', name_zh: '苏州', name_zh_hant: '蘇州' }),
    );
  });
});

describe('dataset.jsonld', () => {
  const dataset = json('packages/data/dataset.jsonld');

  it('says in schema.org what the dataset is', () => {
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      license: expect.stringContaining('/by/4.0/'),
      creator: { name: 'cityfacts' },
      temporalCoverage: expect.stringMatching(/^\d{4}\/\d{4}$/),
    });
    expect(dataset.variableMeasured[0]).toMatchObject({ '@type': 'PropertyValue', description: expect.any(String) });
    expect(dataset.spatialCoverage.map(each => each.name)).toContain('Beijing');
  });

  it('names files of the package and invents no address', () => {
    for (const { name } of dataset.distribution) expect(real.has(`packages/data/${name}`)).toBe(true);
    expect(JSON.stringify(dataset.distribution)).not.toMatch(/https?:/);
  });
});

describe('the package', () => {
  it('ships what describes it, and both licences', () => {
    const { files } = JSON.parse(readText('packages/data/package.json'));
    for (const name of ['datapackage.json', 'dataset.jsonld', 'LICENSE-DATA']) expect(files).toContain(name);
    // npm packs LICENSE by itself.
    expect(text(real, 'packages/data/LICENSE')).toContain('MIT License');
    expect(text(real, 'packages/data/LICENSE-DATA')).toContain('CC BY 4.0');
  });
});

describe('docs/data/dictionary.md', () => {
  const page = text(made, 'docs/data/dictionary.md');

  it('has every column of every table, with type, meaning and whether it is cited', () => {
    for (const { name, schema } of JSON.parse(readText('data/datapackage.json')).resources) {
      const [, part = ''] = page.split(`## \`${name}\`\n`);
      for (const field of schema.fields) expect(part.split('\n## ')[0]).toContain(`| \`${field.name}\` | `);
    }
    expect(page).toContain('| `size` | number | Plain units of the currency; empty is missing and never 0.');
    expect(page).toMatch(/\| `size` .* \| or its reason \| yes \|\n/);
    expect(page).toContain('| `place` | id | The place it is about. A row of [`places`](#places). | always |  |');
  });

  it('has the same columns in Chinese, each described there', () => {
    const chinese = text(made, 'docs/zh-hans/data/dictionary.md');
    const columns = (/** @type {string} */ of) => [...of.matchAll(/^\| (`\w+`) \| /gm)].map(([, name]) => name);
    expect(columns(chinese)).toEqual(columns(page));
    const meanings = [...chinese.matchAll(/^\| `\w+` \| .*? \| (.*?) \| /gm)].map(([, meaning]) => meaning);
    expect(meanings.filter(meaning => !/\p{Script=Han}/u.test(meaning))).toEqual([]);
    expect(chinese).toContain('[取值](vocabulary.md#事件的类别kind)：`policy`、');
  });

  it('leads to the vocabulary where that explains all words of a column', () => {
    expect(page).toContain('[One of](vocabulary.md#how-exact-a-figure-is-bound) `eq`, `ge`');
    expect(page).toContain('[One of](vocabulary.md#what-an-event-is-kind) `policy`, ');
    expect(page).toContain('One of `city`, `district`');
    expect(page).not.toMatch(/\[One of\]\([^)]*\) `city`, `district`, `province`/);
  });
});

describe('docs/data/coverage.md', () => {
  const page = text(made, 'docs/data/coverage.md');

  it('shows for place and indicator a period, a reason, or nothing', () => {
    expect(page).toMatch(/\| Suzhou \|.* _not-stated_ /);
    expect(page).toMatch(/\| Beijing \|.* 2023 /);
    expect(page).toMatch(/ – /);
    expect(page).toMatch(/\| \*\*known\*\* \| \d of 2 /);
  });

  it('shows the same in Chinese, with the Chinese names of places, indicators and reasons', () => {
    const chinese = text(made, 'docs/zh-hans/data/coverage.md');
    expect(chinese).toMatch(/\| 苏州 \|.* 来源未载明 /);
    expect(chinese).toMatch(/\| 北京 \|.* 2023 /);
    expect(chinese.match(/^\|/gm)).toHaveLength(page.match(/^\|/gm)?.length ?? 0);
    expect(chinese).not.toContain('undefined');
  });

  it('counts rows by table, and citations by tier and source', () => {
    expect(page).toContain('| `funds` | 3 | ');
    expect(page).toMatch(/\| `official` \| 1 \| \d+ \|/);
    expect(page).toMatch(/\| `yearbook` \| `official` \| \d+ \|/);
  });
});
