import type { BarsRows } from '@cityfacts/data';
import { funds } from '@cityfacts/data/funds.js';
import { places } from '@cityfacts/data/places.js';
import { expect, test } from 'vitest';
import { manyFunds, sampleFund, samplePlaces } from '../../../../stories/cases/fund-bars.js';
import type { Emphasis } from '@cityfacts/core/figure/options.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import { tableMeasurer } from '@cityfacts/core/text/measure.js';
import { en } from '@cityfacts/core/locales/en.js';
import { layoutBars } from './layout.js';
import { computeBarsModel } from './model.js';
import { barsOptions, NO_LIMIT, type BarsOptions } from './options.js';
import { patternOf } from './texture.js';

const bundled: BarsRows = { places, funds };
const widths = [288, 688, 1168];

function lay(rows: BarsRows, width: number, options: Partial<BarsOptions> = {}, emphasis: Partial<Emphasis> = {}) {
  const model = computeBarsModel(
    rows,
    { ...defaultsOf(barsOptions), ...options },
    { locale: 'en', strings: en },
    { highlight: [], annotations: [], ...emphasis },
  );
  return { model, layout: layoutBars(model, { width, measurer: tableMeasurer }) };
}

const texts = ({ layout }: ReturnType<typeof lay>) =>
  [...layout.headings, ...layout.rows].flatMap(item => item.texts).map(({ text }) => text);

test.each([
  ['the bundled funds', bundled],
  ['200 funds', { places: samplePlaces, funds: manyFunds(200) }],
])('layoutBars(model, context) gives each piece the texture of its own status: %s', (_, rows) => {
  const status = new Map(rows.funds.map(fund => [fund.id, fund.status]));
  for (const width of widths) {
    const pieces = lay(rows, width, { limit: NO_LIMIT }).layout.rows.flatMap(row => row.pieces);
    expect(pieces.length).toBeGreaterThan(30);
    for (const { pattern, entities } of pieces) expect(pattern).toBe(patternOf(status.get(entities[0]!)!));
  }
});

test('layoutBars(model, context) lays out only as many rows as the limit says, and says how many are not shown', () => {
  const rows = { places: samplePlaces, funds: manyFunds(200) };
  const few = lay(rows, 688, { limit: 5 });
  expect(few.layout.rows).toHaveLength(5);
  const bars = lay(rows, 688, { limit: NO_LIMIT });
  expect(bars.layout.rows.length).toBeGreaterThan(100);
  expect(bars.layout.showAll).toBe('');
  const [line] = texts(few).filter(text => text.endsWith('not shown.'));
  const listed = few.model.lists.flatMap(({ items }) => items).length;
  expect(listed).toBe(6);
  const unsized = rows.funds.filter(({ size }) => size === null).length;
  expect(line).toBe(`${200 - 5 - unsized} more are not shown.`);
  expect(texts(few).join(' ')).toContain(`and ${unsized - listed} more`);
});

test('layoutBars(model, context) always draws what the author highlights or labels', () => {
  const rows = { places: samplePlaces, funds: [9, 8, 7, 6].map(size => sampleFund(`beijing-${size}`, size * 1e9)) };
  const label = { id: 'beijing-6', text: 'a label', emphasis: false };
  const drawn = (emphasis: Partial<Emphasis>) =>
    lay(rows, 688, { limit: 1 }, emphasis).layout.rows.map(({ entities }) => entities[0]);
  expect(drawn({ highlight: ['beijing-7'] })).toEqual(['beijing-9', 'beijing-7']);
  expect(drawn({ annotations: [label] })).toEqual(['beijing-9', 'beijing-6']);
  expect(drawn({ highlight: ['beijing'] })).toEqual(['beijing-9']);
});

test('layoutBars(model, context) puts the label of the author beside the figure, or below the bar, bold where asked', () => {
  const rows = { places: samplePlaces, funds: [sampleFund('beijing-a', 9e9), sampleFund('shanghai-b', 1e9)] };
  const labels = [
    { id: 'beijing', text: 'The largest of them all, twice as large as planned', emphasis: true },
    { id: 'shanghai-b', text: 'small', emphasis: false },
    { id: 'atlantis', text: 'nowhere', emphasis: false },
  ];
  const { layout } = lay(rows, 688, {}, { annotations: labels });
  const of = (row: number, text: string) => layout.rows[row]!.texts.find(one => text.startsWith(one.text))!;
  const bar = layout.rows[0]!.pieces[0]!;
  expect(of(0, labels[0]!.text)).toMatchObject({ weight: 600 });
  expect(of(0, labels[0]!.text).y).toBeGreaterThan(bar.bottom);
  expect(of(1, 'small')).toMatchObject({ weight: 400, y: of(1, '1').y });
  expect(layout.problems.map(({ code }) => code)).toEqual(['unknownAnnotation']);
  expect(layout.problems[0]!.message).toContain('atlantis');
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

test('layoutBars(model, context) writes a part into its segment where it has room, and all of them in one line below', () => {
  const rows: BarsRows = {
    places: samplePlaces,
    funds: [
      sampleFund('beijing-whole', 100e8),
      sampleFund('beijing-a', 60e8, { parent: 'beijing-whole', name: 'AI' }),
      sampleFund('beijing-b', 2e8, { parent: 'beijing-whole', name: 'Chips' }),
    ],
  };
  for (const width of widths) {
    const [row] = lay(rows, width).layout.rows;
    expect(row!.labels.map(({ text }) => text.text)).toEqual(['AI 6']);
    expect(row!.texts.map(({ text }) => text)).toContain('Including AI: 6 · Chips: 0.2');
    for (const { text, piece, width: wide } of row!.labels) {
      expect(text.x - wide / 2).toBeGreaterThanOrEqual(piece.left);
      expect(text.x + wide / 2).toBeLessThanOrEqual(piece.right);
    }
  }
});

test('layoutBars(model, context) never cuts the figure of a part, however long its name', () => {
  const rows: BarsRows = {
    places: samplePlaces,
    funds: [
      sampleFund('beijing-whole', 100e8),
      sampleFund('beijing-a', 6e8, { parent: 'beijing-whole', name: 'A very long name of a fund '.repeat(9) }),
    ],
  };
  for (const width of widths)
    expect(texts(lay(rows, width)).filter(text => /^Including .*…: 0\.6$/.test(text))).toHaveLength(1);
});

test('layoutBars(model, context) draws negative values to the left of a line at 0, and 0 as that line alone', () => {
  const sizes = [4e9, 0, -2e9];
  const rows = { places: samplePlaces, funds: sizes.map((size, index) => sampleFund(`beijing-${index}`, size)) };
  for (const width of widths) {
    const { layout } = lay(rows, width);
    const zero = layout.zero[0]![0];
    expect(layout.zero.map(([x]) => x)).toEqual([zero, zero, zero]);
    const [up, none, down] = layout.rows.map(row => row.pieces[0]);
    expect(up!.left).toBe(zero);
    expect(none).toBe(undefined);
    expect(down!.right).toBe(zero);
    expect(zero - down!.left).toBeCloseTo((up!.right - zero) / 2, 1);
    expect(layout.rows.map(row => row.texts.at(-1)!.text)).toEqual(['4', '0', '−2']);
  }
  const positive = { ...rows, funds: rows.funds.slice(0, 1) };
  expect(lay(positive, 688).layout.zero).toEqual([]);
});

test('layoutBars(model, context) shows the first bar of the default figure early, most of the height is bars', () => {
  for (const width of [328, 688]) {
    const { layout } = lay(bundled, width);
    expect(layout.rows[0]!.pieces[0]!.top).toBeLessThan(80);
    expect(layout.height).toBeLessThan(width < 560 ? 1000 : 760);
  }
});
