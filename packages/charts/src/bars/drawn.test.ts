import type { BarsRows } from '@cityfacts/data';
import { funds } from '@cityfacts/data/funds.js';
import { places } from '@cityfacts/data/places.js';
import { expect, test } from 'vitest';
import { barsCases, manyFunds, sampleFund, samplePlaces } from '../../../../stories/cases/fund-bars.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import { tableMeasurer } from '@cityfacts/core/text/measure.js';
import { en } from '@cityfacts/core/locales/en.js';
import type { BarsOptions } from './options.js';
import { barsDefinition } from './definition.js';
import { patternOf } from './texture.js';

const bundled: BarsRows = { places, funds };
const widths = [288, 688, 1168];

function lay(rows: BarsRows, width: number, options: Partial<BarsOptions> = {}) {
  const chosen = { ...defaultsOf(barsDefinition.options), ...options };
  const model = barsDefinition.computeModel(rows, chosen, { locale: 'en', strings: en });
  return { model, layout: barsDefinition.computeLayout(model, { width, measurer: tableMeasurer }) };
}

test.each([
  ['the bundled funds', bundled],
  ['200 funds', { places: samplePlaces, funds: manyFunds(200) }],
])('layoutBars(model, context) never fills what is promised or aimed at, however small: %s', (_, rows) => {
  const status = new Map(rows.funds.map(fund => [fund.id, fund.status]));
  for (const width of widths) {
    const pieces = lay(rows, width).layout.rows.flatMap(row => row.pieces);
    const textures = pieces.map(piece => [patternOf(status.get(piece.entities[0]!)!), piece.fill] as const);
    expect(textures.filter(([texture, fill]) => fill && (texture === 'hatched' || texture === 'outlined'))).toEqual([]);
    // Totals of what exists have no bar beside other funds.
    expect([...new Set(textures.map(([texture]) => texture))].sort()).toEqual(['hatched', 'outlined', 'solid']);
  }
});

test('layoutBars(model, context) says in a note where bars are longer than in proportion, and only there', () => {
  const rows = (size: number): BarsRows => ({
    places: samplePlaces,
    funds: [sampleFund('shanghai-a', 1000e8), sampleFund('beijing-b', size * 1e8, { status: 'target' })],
  });
  const { model, layout } = lay(rows(2), 688);
  expect(layout.notes).toEqual([...model.notes, en.bars.shortest]);
  expect(lay(rows(200), 688).layout.notes).not.toContain(en.bars.shortest);
  expect(lay(rows(2), 688, { view: 'table' }).layout.notes).not.toContain(en.bars.shortest);
});

test('layoutBars(model, context) draws a whole unbroken where most of its parts have no room for a texture', () => {
  const rows = (share: number): BarsRows => ({
    places: samplePlaces,
    funds: [
      sampleFund('shanghai-large', 1000e8),
      sampleFund('beijing-whole', 100e8, { status: 'target' }),
      sampleFund('beijing-a', share * 1e8, { parent: 'beijing-whole' }),
      sampleFund('beijing-b', 1e8, { parent: 'beijing-whole' }),
      sampleFund('beijing-c', 29e8, { parent: 'beijing-whole' }),
    ],
  });
  const pieces = (share: number) => lay(rows(share), 688).layout.rows[1]!.pieces.map(piece => piece.entities[0]);
  expect(pieces(2)).toEqual(['beijing-whole']);
  expect(pieces(60)).toEqual(['beijing-a', 'beijing-c', 'beijing-b', 'beijing-whole']);
});

/** Two or three points: straight down, and to the words; brackets have four. */
const LEADER = /M([\d.]+),[\d.]+L\1,([\d.]+)(?:L([\d.]+),\2)?(?![L\d.])/g;

test('layoutBars(model, context) ends the leader of each part at the words of that part', () => {
  const named = ['default', 'one city', 'all kinds', 'parts in wholes'];
  const cases = barsCases
    .filter(({ name }) => named.includes(name))
    .map(({ data, options }) => [(data ?? bundled) as BarsRows, options] as const);
  let leaders = 0;
  for (const [data, options] of cases)
    for (const width of [...widths, 560, 900]) {
      const { rows } = barsDefinition.validate(data);
      for (const { lines, texts } of lay(rows, width, options).layout.rows) {
        const ends = [...lines.matchAll(LEADER)];
        leaders += ends.length;
        const labels = ends.map(([, x, y, turn]) =>
          texts.filter(text => {
            const surely = tableMeasurer.width(text.text, text.size, text.weight) * 0.8;
            const above = text.y - Number(y) > 8 && text.y - Number(y) < 15;
            return turn
              ? Math.abs(text.x - Number(turn)) < 2 && text.y > Number(y) && text.y - Number(y) < 8
              : above && Number(x) >= text.x && Number(x) <= text.x + surely;
          }),
        );
        expect(labels.map(found => found.length)).toEqual(ends.map(() => 1));
        expect(new Set(labels.flat()).size).toBe(ends.length);
      }
    }
  expect(leaders).toBeGreaterThan(20);
});

test('layoutBars(model, context) numbers every part that has no leader, and indents parts of parts', () => {
  let listed = 0;
  for (const width of widths) {
    const { model, layout } = lay(bundled, width);
    const rows = model.groups.flatMap(group => group.rows);
    layout.rows.forEach(({ texts, lines }, index) => {
      const { parts } = rows[index]!;
      if (lines.search(LEADER) >= 0) return;
      const numbers = texts.filter(text => text.weight === 400 && /^\d+(\.\d+)*$/.test(text.text));
      const list = numbers.slice(-parts.length || Infinity);
      listed += list.length;
      // "1", "2", "2.1": as many levels as the part is deep.
      expect(list.map(({ text }) => text.split('.').length - 1)).toEqual(parts.map(part => part.depth));
      expect(new Set(list.map(({ text }) => text)).size).toBe(parts.length);
      // A number below a segment is one of the list.
      for (const { text } of numbers) expect(list.map(other => other.text)).toContain(text);
      const edges = parts.map((part, place) => [part.depth, list[place]!.x] as const);
      for (const [depth, x] of edges)
        for (const [deeper, other] of edges) if (deeper > depth) expect(other).toBeGreaterThan(x + 10);
    });
  }
  expect(listed).toBeGreaterThan(40);
});

test('layoutBars(model, context) breaks the line at a tick only where words are on it, and never through words', () => {
  for (const width of [688, 1168]) {
    const { grid, zero, rows, headings } = lay(bundled, width).layout;
    const lines = [...(grid + zero).matchAll(/M([\d.]+),([\d.]+)L\1,([\d.]+)/g)].map(([, x, top, bottom]) => ({
      x: Number(x),
      top: Number(top),
      bottom: Number(bottom),
    }));
    const words = rows.flatMap(row => row.texts);
    const on = (x: number, clear: number) =>
      words.filter(
        ({ text, x: left, size, weight }) =>
          left - clear < x && x < left + tableMeasurer.width(text, size, weight) + clear,
      );
    const xs = [...new Set(lines.map(({ x }) => x))];
    expect(xs.length).toBeGreaterThan(2);
    for (const x of xs) {
      const pieces = lines.filter(line => line.x === x);
      for (const { top, bottom } of pieces)
        expect(on(x, 0).filter(({ y, size }) => y - size * 0.8 < bottom && y > top)).toEqual([]);
      pieces.slice(1).forEach(({ top }, index) => {
        const [from, to] = [pieces[index]!.bottom, top];
        if (headings.some(({ texts }) => texts[0]!.y > from && texts[0]!.y < to)) return;
        const between = on(x, 4).filter(({ y }) => y > from && y < to + 4);
        expect(between.length).toBeGreaterThan(0);
        expect(to - from).toBeLessThanOrEqual(between.length * 24 + 6);
      });
    }
  }
});

test.each(['size', 'established', 'city'] as const)(
  'layoutBars(model, context) has the tick labels again below the last of many bars, sorted by %s',
  sort => {
    for (const width of widths) {
      const { model, layout } = lay(bundled, width, { sort });
      const bars = model.groups.flatMap(group => group.rows).map(row => row.value !== null);
      const [above = [], below = []] = [false, true].map(low => layout.ticks.filter(({ y }) => y > 30 === low));
      expect(below.map(({ text, x }) => [text, x])).toEqual(above.map(({ text, x }) => [text, x]));
      const end = (index: number) => Math.max(...(layout.rows[index]?.texts ?? []).map(({ y }) => y));
      const next = layout.rows[bars.lastIndexOf(true) + 1]?.texts[0];
      expect(below[0]!.y).toBeGreaterThan(end(bars.lastIndexOf(true)));
      if (next) expect(below[0]!.y).toBeLessThan(next.y);
    }
  },
);

test('layoutBars(model, context) joins rows about one fund by a bracket at the left, from the first to the last of them', () => {
  const pairs: BarsRows = {
    places: samplePlaces,
    funds: [
      sampleFund('shanghai-a', 90e8),
      sampleFund('beijing-between', 80e8),
      sampleFund('shanghai-b', 70e8, { conflictWith: ['shanghai-a'] }),
      sampleFund('wenzhou-now', 60e8),
      sampleFund('wenzhou-aim', 10e8, { status: 'target', sameAs: ['wenzhou-now'] }),
    ],
  };
  for (const width of widths) {
    const { model, layout } = lay(pairs, width);
    const rows = model.groups.flatMap(group => group.rows);
    const brackets = [...layout.zero.matchAll(/M5,([\d.]+)L0\.5,\1L0\.5,([\d.]+)L5,\2/g)].map(([, top, bottom]) => {
      const inside = layout.rows.filter(({ texts }) => texts[0]!.y > Number(top) && texts[0]!.y < Number(bottom));
      return inside.map(row => row.entities[0]!);
    });
    expect(brackets.length).toBe(2);
    for (const ids of brackets) {
      expect(ids.length).toBe(2);
      expect(rows.find(row => row.id === ids[0])?.linked).toContain(ids[1]);
    }
    for (const { texts, marker } of layout.rows) {
      for (const { x } of texts) expect(x).toBeGreaterThan(8);
      expect(marker!.x).toBeGreaterThan(11);
    }
  }
});
