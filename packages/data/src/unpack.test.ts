import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { barsRows } from './bars.js';
import { citations } from './citations.js';
import { citations as english } from './citations.en.js';
import { events } from './events.js';
import { funds } from './funds.js';
import { indicators } from './indicators.js';
import { observations } from './observations.js';
import { places } from './places.js';
import { profiles } from './profiles.js';
import { radarRows } from './radar.js';
import { radarRows as radarInEnglish } from './radar.en.js';
import { sets } from './sets.js';
import { sources } from './sources.js';
import { targets } from './targets.js';
import { timelineRows } from './timeline.js';
import { unpack, unpackCitations } from './unpack.js';

const json = (table: string) =>
  JSON.parse(readFileSync(new URL(`../json/${table}.json`, import.meta.url), 'utf8')) as Record<string, unknown>[];
const sorted = (rows: readonly object[]) =>
  rows
    .map(row =>
      JSON.stringify(
        Object.entries(row)
          .filter(([, value]) => value !== undefined)
          .sort(),
      ),
    )
    .sort();

const tables = { sources, places, sets, indicators, observations, funds, events, targets, profiles };

describe('unpack(columns, texts)', () => {
  it('reads numbers, truths, lists, empty cells that say something, and texts', () => {
    const rows = unpack(
      { id: 'a\nb', 'n#~': '0\n', 'yes!': '\nfalse', 'list*': 'x y\n', 's~': '\nz' },
      { name: ['A', ''] },
    );
    expect(rows).toEqual([
      { id: 'a', n: 0, list: ['x', 'y'], s: null, name: 'A' },
      { id: 'b', n: null, yes: false, s: 'z' },
    ]);
  });

  it.each(Object.entries(tables))('of the table %s gives the rows of its JSON, in their order', (name, rows) => {
    expect(rows).toEqual(json(name));
  });

  it.each([
    ['radar', radarRows],
    ['bars', barsRows],
    ['timeline', timelineRows],
  ] as const)('of the rows of %s gives rows of the tables', (_, bundle) => {
    for (const [table, rows] of Object.entries(bundle)) {
      if (table === 'subject') continue;
      // What no chart shows.
      const unshown: Record<string, object> = {
        sources: { note: undefined },
        funds: { statedMissing: undefined },
        events: { documentNumber: undefined },
      };
      const known = new Set(sorted(json(table).map(row => ({ ...row, ...unshown[table] }))));
      expect(rows.length).toBeGreaterThan(0);
      expect(sorted(rows as readonly object[]).filter(row => !known.has(row))).toEqual([]);
    }
  });
});

describe('unpackCitations(ids, sources, columns, texts)', () => {
  it('counts along rows and sources, and repeats what does not change', () => {
    const columns = {
      table: 'funds\n\n\nevents',
      row: '\n0\n2\n',
      source: '1\n\n-1\n',
      field: 'size\nname\n\ndate',
      locator: 'page\n\nP2\n',
      asPrinted: '1\n2\n3\n4',
    };
    expect(unpackCitations({ funds: ['f', 'g', 'h'], events: ['e'] }, ['s', 't'], columns)).toEqual([
      { table: 'funds', row: 'f', field: 'size', source: 't', locator: 'page', asPrinted: '1' },
      { table: 'funds', row: 'f', field: 'name', source: 't', locator: 'page', asPrinted: '2' },
      { table: 'funds', row: 'h', field: 'name', source: 's', locator: 'P2', asPrinted: '3' },
      { table: 'events', row: 'e', field: 'date', source: 's', locator: 'P2', asPrinted: '4' },
    ]);
  });

  it('of the table gives the rows of its JSON, those of one field in their order', () => {
    expect(sorted(citations)).toEqual(sorted(json('citations')));
    const first = (rows: readonly object[]) =>
      new Map(
        [...rows].reverse().map(row => {
          const { table, row: id, field, source } = row as Record<string, string>;
          return [`${table} ${id} ${field}`, source];
        }),
      );
    expect(first(citations)).toEqual(first(json('citations')));
    expect(english).toHaveLength(citations.length);
  });
});

describe('the rows of the radar', () => {
  it('hold every indicator with its definition, and every observation with its citations', () => {
    expect(radarRows.indicators).toEqual(indicators);
    expect(sorted(radarRows.observations)).toEqual(sorted(observations));
    expect(sorted(radarRows.citations ?? [])).toEqual(
      sorted(citations.filter(({ table }) => table === 'observations')),
    );
  });

  it('hold every side of a conflict', () => {
    for (const { conflictWith } of radarInEnglish.observations)
      for (const id of conflictWith ?? []) expect(radarInEnglish.observations.map(row => row.id)).toContain(id);
  });
});
