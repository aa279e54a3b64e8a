import { describe, expect, it } from 'vitest';
import { withEvidence } from './with-evidence.js';
import type { BarsRows, RadarRows } from './types.js';

type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Columns that no chart shows. */
const unshown: Readonly<Record<string, readonly string[]>> = {
  funds: ['statedMissing'],
  events: ['documentNumber'],
  sources: ['note'],
};
const load = async (name: string) => (await import(`./${name}.js`)) as Readonly<Record<string, unknown>>;

/** Rows as texts, without what no chart shows. */
const plain = (table: string, rows: Tables[string]) =>
  rows.map(row =>
    JSON.stringify(
      Object.entries(row)
        .filter(([column, value]) => value !== undefined && !unshown[table]?.includes(column))
        .sort(),
    ),
  );

describe.each(['radar', 'bars', 'timeline'])('the rows of the %s', chart => {
  it.each(['', '.en', '.zh-hans', '.zh-hant'])(
    'are those of the tables in every column (language "%s")',
    async ending => {
      const { subject: _, ...rows } = (await load(chart + ending))[`${chart}Rows`] as Tables;
      for (const [table, shown] of Object.entries(rows)) {
        const all = new Set(plain(table, (await load(table + ending))[table] as Tables[string]));
        expect(shown.length).toBeGreaterThan(0);
        expect(plain(table, shown).filter(row => !all.has(row))).toEqual([]);
      }
    },
  );

  it('have the same ids, sources by number and year, and one citation of each source before the evidence is there', async () => {
    const capital = chart.charAt(0).toUpperCase() + chart.slice(1);
    const { subject: _, ...slim } = ((await load(`${chart}-slim.en`))[`unpackSlim${capital}Rows`] as () => Tables)();
    const full = (await load(`${chart}.en`))[`${chart}Rows`] as Tables;
    for (const [table, rows] of Object.entries(slim))
      if (table !== 'sources' && table !== 'citations')
        expect(rows.map(row => row['id'])).toEqual(full[table]!.map(row => row['id']));
    const { sources = [], citations = [] } = full;
    expect(slim['sources']).toEqual(
      sources.map(({ published }, n) => ({
        id: String(n),
        published: (published as string | null)?.slice(0, 4) ?? null,
      })),
    );
    const pairs = citations.map(
      ({ table, row, source }) => `${table} ${row} ${sources.findIndex(({ id }) => id === source)}`,
    );
    expect(slim['citations']!.map(({ table, row, source }) => `${table} ${row} ${source}`)).toEqual([
      ...new Set(pairs),
    ]);
  });
});

describe('withEvidence(slim, evidence)', () => {
  const slim = {
    places: [{ id: 'a', name: 'A' }],
    indicators: [{ id: 'i', unit: 'count', name: 'I' }],
    observations: [
      { id: 'o', place: 'a', indicator: 'i', period: '2024', value: 1 },
      { id: 'p', place: 'a', indicator: 'i', period: '2025', value: 2 },
    ],
    sources: [],
    credit: 'Us',
  } as RadarRows;

  it('adds columns row by row, replaces sources and citations, and keeps the rest', () => {
    const source = { id: 's', title: 'S' } as unknown as NonNullable<BarsRows['sources']>[number];
    const rows = withEvidence(slim, { observations: [{}, { note: 'N' }], sources: [source], citations: [] });
    expect(rows).toEqual({
      ...slim,
      observations: [slim.observations[0], { ...slim.observations[1], note: 'N' }],
      sources: [source],
      citations: [],
    });
    expect(slim.observations[1]).not.toHaveProperty('note');
  });
});
