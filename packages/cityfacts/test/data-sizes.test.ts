import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { charts, languages, sizeOf, tables } from '../../../tools/size-data.mjs';

const page = readFileSync(new URL('../../../docs/data/sizes.md', import.meta.url), 'utf8');

// Until the evidence loads on demand: see docs/decisions/0009-bytes.md.
it.each(languages)('the rows of the radar in %s are at most 17 kB', async language => {
  const size = await sizeOf([`radar.${language}`]);
  expect(size).toBeGreaterThan(1_000);
  expect(size).toBeLessThanOrEqual(17_000);
});

// 36 kB were wanted: the page on sizes says why it is more.
it.each(languages)('all tables with their sources in %s are at most 47 kB', async language => {
  const size = await sizeOf(tables.map(table => `${table}.${language}`));
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThanOrEqual(47_000);
});

it('the page on sizes names every table and chart', () => {
  for (const name of [...tables, ...charts]) expect(page).toMatch(new RegExp(`^\\| \`${name}\`.*\\d \\|$`, 'm'));
});
