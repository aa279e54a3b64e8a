import type { BarsRows, Bound, Fund, FundForm, Level, Status } from '@cityfacts/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsCases, manyFunds, samplePlaces as places } from '../../../../stories/cases/fund-bars.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { tableMeasurer } from '@cityfacts/core/text/measure.js';
import { en } from '@cityfacts/core/locales/en.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import { zhHant } from '@cityfacts/core/locales/zh-hant.js';
import { accessibleName } from './fund.js';
import { layoutBars } from './layout.js';
import { computeBarsModel } from './model.js';
import { barsOptions, NO_LIMIT, type BarsOptions } from './options.js';
import { barsRecords } from './records.js';
import { barsTable } from './table.js';
import { ARROW, MIN_BAR_WIDTH } from './texture.js';
import { validateBarsRows } from './validate.js';
import type { BarsLayout } from './types.js';

const english: I18n = { locale: 'en', strings: en };
const chinese: I18n = { locale: 'zh-Hans', strings: zhHans };
const traditional: I18n = { locale: 'zh-Hant', strings: zhHant };
const seed = { seed: 20260101, numRuns: 120 };
const space = (width: number) => ({ width, measurer: tableMeasurer });

const word = fc.constantFrom(
  'Fund',
  '深圳市',
  'Future',
  '产业投资基金',
  'of',
  '(20+8)',
  'Internationalisation',
  '母基金',
);
const name = fc.array(word, { minLength: 1, maxLength: 24 }).map(words => words.join(' '));
const size = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.integer({ min: 1, max: 9e5 }).map(n => n * 1e6),
  fc.double({ min: 1e-3, max: 1e13, noNaN: true }),
);
const date = fc.constantFrom(null, '2019-08', '2023', '2024-01~', '2025-XX-29', '../2024-11-07');
const among = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const anyFund = fc.record({
  place: fc.constantFrom(...places.map(place => place.id)),
  level: among<Level>('national', 'provincial', 'municipal', 'district'),
  form: among<FundForm>('fund', 'fund-of-funds', 'cluster', 'batch', 'group'),
  size,
  currency: among('CNY' as const, 'CNY' as const, 'CNY' as const, 'USD' as const),
  bound: among<Bound>('eq', 'ge', 'gt', 'le', 'lt', 'approx'),
  status: among<Status>('target', 'planned', 'announced', 'registered', 'established', 'stock', 'ceiling'),
  established: date,
  name,
  note: among('', 'A remark.'),
  up: fc.option(fc.nat(12)),
  rival: fc.option(fc.nat(12)),
});
const rows: fc.Arbitrary<BarsRows> = fc.array(anyFund, { minLength: 1, maxLength: 13 }).map(all => ({
  places,
  funds: all.map(({ up, rival, ...fund }, index): Fund => {
    const id = (n: number | null) => (n === null || n >= all.length || n === index ? null : `f${n}`);
    return { ...fund, id: `f${index}`, parent: id(up), conflictWith: [id(rival)].filter(other => other !== null) };
  }),
}));
const options = fc.record({
  sort: among<BarsOptions['sort']>('size', 'size-asc', 'date', 'date-desc', 'name', 'name-desc'),
  groupBy: among<BarsOptions['groupBy']>('status', 'city', 'none'),
  limit: among(2, NO_LIMIT, NO_LIMIT),
  width: fc.integer({ min: 280, max: 1400 }),
  i18n: among(english, chinese, traditional),
});

interface How extends Partial<BarsOptions> {
  readonly width: number;
  readonly i18n: I18n;
}

function lay(data: BarsRows, { width, i18n, ...options }: How) {
  const chosen = { ...defaultsOf(barsOptions), limit: NO_LIMIT, ...options };
  const model = computeBarsModel(data, chosen, i18n);
  return { model, layout: layoutBars(model, space(width)), chosen };
}

const textsOf = (layout: BarsLayout): readonly PlacedText[] => [
  ...[...layout.headings, ...layout.rows].flatMap(({ texts }) => texts),
];

interface Ink {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const ink = ({ text, x, y, size, weight }: PlacedText): Ink => ({
  text,
  left: x,
  right: x + tableMeasurer.width(text, size, weight),
  top: y - size * 0.8,
  bottom: y + size * 0.2,
});

const meets = (a: Ink, b: Ink): boolean =>
  a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1;

/** The boxes of bars, with the arrows of open ones. */
const barBoxes = (layout: BarsLayout): readonly Ink[] =>
  layout.rows.flatMap(row =>
    row.pieces.map(({ right, open, ...piece }) => ({ text: 'bar', ...piece, right: right + (open ? ARROW : 0) })),
  );

function expectClean(layout: BarsLayout): void {
  const inks = textsOf(layout)
    .map(ink)
    .sort((a, b) => a.top - b.top);
  for (const [index, a] of inks.entries()) {
    expect(a.left, a.text).toBeGreaterThanOrEqual(-0.02);
    expect(a.right, a.text).toBeLessThanOrEqual(layout.width + 0.02);
    expect(a.top, a.text).toBeGreaterThanOrEqual(0);
    expect(a.bottom, a.text).toBeLessThanOrEqual(layout.height);
    for (const b of inks.slice(index + 1)) {
      if (b.top > a.bottom) break;
      if (meets(a, b)) throw new Error(`"${a.text}" overlaps "${b.text}" at width ${layout.width}`);
    }
  }
  for (const bar of barBoxes(layout)) {
    expect(bar.right).toBeLessThanOrEqual(layout.width + 0.02);
    const hit = inks.find(text => meets(text, bar));
    if (hit) throw new Error(`"${hit.text}" overlaps a bar at width ${layout.width}`);
  }
}

test('layoutBars(model, context) keeps texts apart, off the bars and inside the drawing, at widths from 280 to 1400', () => {
  fc.assert(
    fc.property(rows, options, (data, how) => expectClean(lay(data, how).layout)),
    seed,
  );
});

test('layoutBars(model, context) does so in every case of the gallery, with no text under 12 px', () => {
  for (const { data, options: chosen } of barsCases)
    for (const width of [280, 288, 328, 559, 560, 688, 1168])
      for (const i18n of [english, chinese]) {
        if (!data) continue;
        const { rows: sound } = validateBarsRows(data);
        const all = { ...defaultsOf(barsOptions), ...chosen };
        const layout = layoutBars(computeBarsModel(sound, all, i18n), space(width));
        expectClean(layout);
        expect(Math.min(12, ...textsOf(layout).map(text => text.size))).toBe(12);
      }
});

test('layoutBars(model, context) never draws a missing size, and never writes it as 0', () => {
  fc.assert(
    fc.property(rows, options, (data, how) => {
      const { model, layout } = lay(data, { ...how, limit: NO_LIMIT });
      const table = barsTable(model);
      const missing = data.funds.filter(fund => fund.size === null);
      const sizes = table.rows.map(row => row.cells[1]);
      expect(sizes.filter(cell => cell?.value === null && cell.missing)).toHaveLength(missing.length);
      expect(barsRecords(model).filter(record => record['size'] === null)).toHaveLength(missing.length);
      for (const fund of missing) {
        const { noFigure, bars } = how.i18n.strings;
        const words = accessibleName(fund, model.source);
        expect([noFigure, bars.unpublished].some(gap => words.includes(gap))).toBe(true);
        expect(layout.rows.flatMap(row => row.pieces).filter(piece => piece.entities[0] === fund.id)).toEqual([]);
      }
    }),
    seed,
  );
});

test('layoutBars(model, context) is the same for rows in any order, and byte for byte the second time', () => {
  fc.assert(
    fc.property(rows, options, fc.infiniteStream(fc.nat(1e6)), (data, how, keys) => {
      const key = new Map(data.funds.map(fund => [fund.id, keys.next().value]));
      const funds = [...data.funds].sort((a, b) => Number(key.get(a.id)) - Number(key.get(b.id)));
      const drawn = (all: BarsRows) => JSON.stringify(lay(all, how).layout);
      expect(drawn({ places: [...data.places].reverse(), funds })).toBe(drawn(data));
      expect(drawn(data)).toBe(drawn(data));
    }),
    seed,
  );
});

test('barsLayout(model, space) has a stop for every fund, and neighbours that exist', () => {
  fc.assert(
    fc.property(rows, options, (data, how) => {
      const { nodes, width, height } = lay(data, { ...how, limit: NO_LIMIT }).layout;
      const ids = new Set(nodes.map(node => node.id));
      expect([...ids].sort()).toEqual(data.funds.map(fund => fund.id).sort());
      for (const { left, right, up, down, box, place } of nodes) {
        for (const id of [left, right, up, down]) expect(id === undefined || ids.has(id)).toBe(true);
        const [x = -1, y = -1, w = 0, h = 0] = box ?? [];
        expect(x >= 0 && y >= 0 && x + w <= width + 0.02 && y + h <= height + 0.02).toBe(true);
        expect(places.map(({ id }) => id)).toContain(place);
      }
    }),
    seed,
  );
});

test('layoutBars(model, context) draws lengths in proportion to sizes, from 0, and none under the least one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 100, max: 10_000 }), { minLength: 2, maxLength: 8 }), sizes => {
      const funds = sizes.map((n, index) => ({
        ...manyFunds(1)[0]!,
        id: `f${index}`,
        size: n * 1e7,
        bound: 'eq' as const,
      }));
      const { layout } = lay({ places, funds }, { width: 900, i18n: english });
      const boxes = barBoxes(layout);
      const sorted = [...sizes].sort((a, b) => b - a);
      const left = boxes[0]!.left;
      boxes.forEach((box, index) => {
        expect(box.left).toBe(left);
        const inProportion = ((boxes[0]!.right - left) * sorted[index]!) / sorted[0]!;
        expect(box.right - left).toBeCloseTo(Math.max(MIN_BAR_WIDTH, inProportion), 1);
      });
    }),
    { seed: 7, numRuns: 50 },
  );
});

test('barsDefinition.check(input) never throws, and what it lets through can be drawn', () => {
  const field = fc.oneof(
    fc.anything(),
    fc.constantFrom('shanghai', 'f0', '__proto__', 'constructor', '2023', null, -1),
  );
  const broken = fc
    .record({ fund: anyFund, key: fc.constantFrom('id', 'size', 'missing', 'name', 'parent', 'focus', 'bound'), field })
    .map(({ fund: { up, rival, ...fund }, key, field: value }) => ({
      id: `f${String(up)}${String(rival)}`,
      ...fund,
      [key]: value,
    }));
  const input = fc.oneof(
    fc.anything(),
    fc.record({ places: fc.anything(), funds: fc.array(fc.anything()) }),
    fc.record({
      places: fc.constant(places),
      funds: fc.array(broken, { maxLength: 8 }),
      sources: fc.oneof(fc.constant(undefined), fc.array(fc.record({ id: field, title: field, published: field }))),
      citations: fc.oneof(fc.constant(undefined), fc.array(fc.record({ row: field, source: field, locator: field }))),
      credit: field,
    }),
  );
  fc.assert(
    fc.property(input, options, (garbage, how) => {
      const { rows: sound, problems } = validateBarsRows(garbage);
      expect(problems.every(problem => problem.message.length > 0)).toBe(true);
      const { layout, model } = lay(sound, how);
      expect(JSON.stringify([layout, barsTable(model), barsRecords(model)])).not.toMatch(/NaN|undefined/);
    }),
    { seed: 11, numRuns: 400 },
  );
});
