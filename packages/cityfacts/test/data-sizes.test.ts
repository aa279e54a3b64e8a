import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { charts, languages, sizeOf, tables } from '../../../tools/size-data.mjs';

const page = readFileSync(new URL('../../../docs/data/sizes.md', import.meta.url), 'utf8');

/** Bytes of the rows that a page loads first, with the functions that unpack them. */
const first = { radar: 5_400, bars: 3_300, timeline: 9_100 };

it.each(charts.flatMap(chart => languages.map(language => ({ chart, language }))))(
  'the slim rows of $chart in $language are within their limit',
  async ({ chart, language }) => {
    const size = await sizeOf([`${chart}-slim.${language}`]);
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThanOrEqual(first[chart]);
  },
);

// 36 kB were wanted: the page on sizes says why it is more.
it.each(languages)('all tables with their sources in %s are at most 47 kB', async language => {
  const size = await sizeOf(tables.map(table => `${table}.${language}`));
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThanOrEqual(47_000);
});

it('the page on sizes names every table and chart', () => {
  for (const name of [...tables, ...charts]) expect(page).toMatch(new RegExp(`^\\| \`${name}\`.*\\d \\|$`, 'm'));
});
