import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { charts, languages, sizeOf, tables } from '../../../tools/size-data.mjs';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const page = read('docs/data/sizes.md');

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

it('the Chinese page on sizes has the same figures', () => {
  const figures = (text: string) =>
    [...text.matchAll(/^\| (?:`([\w-]+)`)?.*?((?:\| +[\d,]+ +){4})\|$/gm)].map(([, name, cells = '']) => [
      name,
      ...(cells.match(/[\d,]+/g) ?? []),
    ]);
  expect(figures(page).length).toBeGreaterThan(10);
  expect(figures(read('docs/zh-hans/data/sizes.md'))).toEqual(figures(page));
});
