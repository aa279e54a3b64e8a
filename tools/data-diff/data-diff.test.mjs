import { describe, expect, it } from 'vitest';
import { changed, fixture } from '../build-data/fixtures/fixture.mjs';
import { readSchemas } from '../build-data/schema.mjs';
import { readTable } from '../build-data/tables.mjs';
import { difference } from './changes.mjs';
import { report } from './report.mjs';
import { readVersion } from './versions.mjs';

/** @param {import('../build-data/build.mjs').Input} input */
const tablesOf = ({ datapackage, csv }) =>
  new Map(readSchemas(datapackage).map(schema => [schema.name, readTable(schema, csv.get(schema.file) ?? '')]));

const old = tablesOf(fixture());
const to = (/** @type {string} */ file, /** @type {string} */ find, /** @type {string} */ replace) =>
  report(difference(old, tablesOf(changed(file, find, replace))), 'v');

describe('report(difference(old, new), title)', () => {
  it('says that nothing changed', () => {
    expect(report(difference(old, old), '0.1.0 → 0.1.1')).toBe(
      '## 0.1.0 → 0.1.1\n\nRows: 0 added, 0 removed, 0 changed.\n',
    );
  });

  it('reports a changed field from, to and where it is printed', () => {
    expect(to('observations.csv', '4376070000000', '4376080000000')).toContain(
      '### observations\n\n- changed `gdp-2023-beijing`: `value` 4376070000000 → 4376080000000 (`yearbook` page, “43760.7亿元”)\n',
    );
  });

  it('tells an added row by its cited values, and a removed one', () => {
    const back = difference(
      tablesOf(
        changed('profiles.csv', /beijing-strength.*\n/.exec(fixture().csv.get('profiles.csv') ?? '')?.[0] ?? '', ''),
      ),
      old,
    );
    expect(report(back, 'v')).toMatch(
      /Rows: 1 added, 0 removed, 0 changed\.\n\n### profiles\n\n- added `beijing-strength`: `phrase_zh` \S+ \(`review` P9, “科研”\)\n$/,
    );
    expect(to('profiles.csv', 'beijing-strength', 'beijing-power')).toContain('- removed `beijing-strength`\n');
  });

  it('reports a new citation of a value that stayed', () => {
    expect(
      to(
        'citations.csv',
        '43760.7亿元,,\n',
        '43760.7亿元,,\nobservations,gdp-2023-beijing,value,review,P2,43760.7亿元,,\n',
      ),
    ).toContain('- added for `observations.value of gdp-2023-beijing`: `review` P2, “43760.7亿元”\n');
  });

  it('tells new and lost columns', () => {
    const wider = { ...fixture(), datapackage: fixture().datapackage };
    wider.csv = new Map(wider.csv).set('places.csv', 'id,colour\n');
    const text = report(difference(old, tablesOf(wider)), 'v');
    expect(text).toContain('- added `places.colour`\n');
    expect(text).toContain('- removed `places.kind`\n');
  });
});

describe('readVersion(version)', () => {
  it('reads a folder', () => {
    expect(readVersion('data').get('funds')?.rows.length).toBeGreaterThan(0);
  });

  it('names what is neither folder nor revision, and the fix', () => {
    expect(() => readVersion('no-such-version')).toThrow('"no-such-version" is neither a folder with');
  });
});
