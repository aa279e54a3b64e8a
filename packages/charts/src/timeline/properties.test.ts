import { timelineRecords } from './records.js';
import { timelineTable } from './table.js';
import { validateTimelineRows } from './validate.js';
import type { DateEdge, DateRole, EventKind, Level, PolicyEvent, Target, TimelineRows } from '@cityfacts/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samplePlaces as places, timelineCases } from '../../../../stories/cases/policy-timeline.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { tableMeasurer } from '@cityfacts/core/text/measure.js';
import { en } from '@cityfacts/core/locales/en.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import { timelineDefinition } from './definition.js';
import type { TimelineLayout } from './types.js';

const english: I18n = { locale: 'en', strings: en };
const chinese: I18n = { locale: 'zh-Hans', strings: zhHans };
const seed = { seed: 20260202, numRuns: 80 };
const space = (width: number) => ({ width, measurer: tableMeasurer });
const among = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const word = among(
  'Plan',
  '深圳市',
  'Measures',
  '人工智能产业',
  'of',
  '(2024-2027年)',
  'Internationalisation',
  '条例',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenband',
);
const title = fc.array(word, { minLength: 1, maxLength: 20 }).map(words => words.join(' '));
const two = (n: number) => String(n).padStart(2, '0');
const date = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
  among<string | null>(null, '2023', '2024', '2024-05', '2023-11', '2023-33', '2024-41', '2025-XX-29', '2019~'),
  among('2021/2025', '2022-03/2024-06', '2023-05/..', '../2022-09', '2023-07-06/2023-07-08', '0044/2600'),
);
const event = fc.record({
  places: fc.subarray(
    places.map(place => place.id),
    { minLength: 1, maxLength: 3 },
  ),
  date,
  dateEdge: among<DateEdge | null>(null, null, 'start', 'end'),
  dateRole: among<DateRole>('issued', 'effective', 'held', 'visit', 'started'),
  kind: among<EventKind>('policy', 'facility', 'visit', 'zone'),
  level: among<Level | null>(null, 'national', 'municipal'),
  title,
  rival: fc.option(fc.nat(40)),
});
const target = fc.record({
  place: among(...places.map(place => place.id)),
  year: among('2025', '2027', '2030', '2035', null),
  value: among(null, 0, 3e11, 70),
  subject: title,
});
const rows: fc.Arbitrary<TimelineRows> = fc
  .tuple(fc.array(event, { minLength: 1, maxLength: 70 }), fc.array(target, { maxLength: 12 }))
  .map(([events, targets]) => ({
    places,
    events: events.map(({ rival, ...rest }, index): PolicyEvent => ({
      ...rest,
      id: `e${index}`,
      conflictWith: rival === null || rival >= events.length || rival === index ? null : [`e${rival}`],
    })),
    targets: targets.map((rest, index): Target => ({ ...rest, id: `t${index}`, unit: 'money', bound: 'ge' })),
  }));
const options = fc
  .record({
    lanes: among('city' as const, 'kind' as const, 'level' as const),
    view: among('auto' as const, 'timeline' as const, 'timeline' as const, 'list' as const),
    from: among('', '', '2022', '2023-06', '2023-06-17'),
    to: among('', '', '2024-02', '2024-02-11'),
    open: among([], ['shanghai/2023', 'china/..', 'policy/2024', 'several/2023-33']),
  })
  .map(some => ({ ...defaultsOf(timelineDefinition.options), ...some }));
const width = fc.integer({ min: 280, max: 1400 });
const i18n = among(english, chinese);

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ text, x, y, anchor, size, weight }: PlacedText): Box => {
  const wide = tableMeasurer.width(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { text, left, right: left + wide, top: y - size * 0.85, bottom: y + size * 0.2 };
};

const textsOf = (layout: TimelineLayout): readonly PlacedText[] => [
  ...layout.texts,
  ...layout.labels,
  ...layout.clusters.map(count => count.text),
];

/** Pairs that overlap; a sweep from top to bottom, so that long lists stay quick. */
function overlaps(boxes: readonly Box[]): readonly string[] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < sorted.length && sorted[next]!.top < a.bottom; next++) {
      const b = sorted[next]!;
      if (a.left < b.right - 0.1 && b.left < a.right - 0.1) found.push(`${a.text} × ${b.text}`);
    }
    return found;
  });
}

function expectSound(layout: TimelineLayout): void {
  const boxes = textsOf(layout).map(boxOf);
  expect(overlaps(boxes)).toEqual([]);
  for (const box of boxes) {
    expect(box.left, box.text).toBeGreaterThan(-0.1);
    expect(box.right, box.text).toBeLessThan(layout.width + 0.1);
    expect(box.bottom, box.text).toBeLessThan(layout.height + 0.1);
  }
  for (const text of textsOf(layout)) expect(text.size).toBeGreaterThanOrEqual(12);
}

test('layoutTimeline(model, context) keeps texts apart and inside the box, whatever the rows, width, options and language', () => {
  fc.assert(
    fc.property(rows, options, width, i18n, (data, chosen, wide, language) => {
      expectSound(
        timelineDefinition.computeLayout(timelineDefinition.computeModel(data, chosen, language), space(wide)),
      );
    }),
    seed,
  );
});

test('layoutTimeline(model, context) keeps the texts of every named case apart', () => {
  for (const { name, data, options: some } of timelineCases)
    for (const language of [english, chinese])
      for (const wide of [280, 360, 620, 720, 1200]) {
        const { rows: sound } = validateTimelineRows(data ?? { places, events: [] });
        const model = timelineDefinition.computeModel(
          sound,
          { ...defaultsOf(timelineDefinition.options), ...some },
          language,
        );
        expectSound(timelineDefinition.computeLayout(model, space(wide)));
        expect(name).not.toBe('');
      }
}, 120_000);

test('layoutTimeline(model, context) keeps the marks inside the box and never invents an entry', () => {
  fc.assert(
    fc.property(rows, options, width, (data, chosen, wide) => {
      const model = timelineDefinition.computeModel(data, chosen, english);
      const layout = timelineDefinition.computeLayout(model, space(wide));
      const ids = new Set([...data.events, ...(data.targets ?? [])].map(row => row.id));
      for (const mark of layout.marks) {
        expect(ids).toContain(mark.entity);
        const { x, y } = mark;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(wide);
        expect(y).toBeLessThanOrEqual(layout.height);
      }
    }),
    seed,
  );
});

test('layoutTimeline(model, context) shows every dated event once: as a mark or in one count', () => {
  fc.assert(
    fc.property(rows, options, width, (data, chosen, wide) => {
      const model = timelineDefinition.computeModel(data, { ...chosen, view: 'timeline', open: [] }, english);
      const layout = timelineDefinition.computeLayout(model, space(wide));
      const dated = new Set(model.events.map(entry => entry.row.id));
      const marked = layout.nodes.filter(node => dated.has(node.id)).length;
      const counted = layout.nodes.filter(node => node.opens).reduce((sum, node) => sum + node.ids!.length, 0);
      expect(marked + counted).toBe(model.events.length);
    }),
    seed,
  );
});

test('timelineDefinition depends on the order of the rows only among entries of one date', () => {
  fc.assert(
    fc.property(rows, options, width, (data, chosen, wide) => {
      const { events, undated, targets } = timelineDefinition.computeModel(
        data,
        defaultsOf(timelineDefinition.options),
        english,
      );
      const rowsOf = <Row>(entries: readonly { readonly row: Row }[]) => entries.map(({ row }) => row);
      const turned: TimelineRows = {
        places: [...data.places].reverse(),
        events: rowsOf([...undated, ...events]),
        targets: rowsOf(targets),
      };
      const draw = (from: TimelineRows) => {
        const model = timelineDefinition.computeModel(from, chosen, english);
        return JSON.stringify([timelineDefinition.computeLayout(model, space(wide)), timelineTable(model, english)]);
      };
      expect(draw(turned)).toBe(draw(data));
    }),
    seed,
  );
});

test('timelineDefinition is byte for byte the same the second time, and its model is plain data but for number and date rules', () => {
  fc.assert(
    fc.property(rows, options, width, i18n, (data, chosen, wide, language) => {
      const model = timelineDefinition.computeModel(data, chosen, language);
      const first = JSON.stringify(timelineDefinition.computeLayout(model, space(wide)));
      expect(
        JSON.stringify(
          timelineDefinition.computeLayout(timelineDefinition.computeModel(data, chosen, language), space(wide)),
        ),
      ).toBe(first);
      const { numbers, dates } = language.strings;
      const copy = JSON.parse(JSON.stringify(model)) as typeof model;
      const plain = { ...copy, strings: { ...copy.strings, numbers, dates } };
      expect(JSON.stringify(timelineDefinition.computeLayout(plain, space(wide)))).toBe(first);
    }),
    seed,
  );
});

test('timelineDefinition keeps missing dates and values missing: a word and a reason, never 0', () => {
  fc.assert(
    fc.property(rows, options, i18n, (data, chosen, language) => {
      const model = timelineDefinition.computeModel(data, { ...chosen, from: '', to: '' }, language);
      const records = timelineRecords(model, language);
      for (const row of data.events.filter(({ date }) => date === null)) {
        const record = records.find(entry => entry['id'] === row.id);
        expect(record?.['date']).toBe(null);
        expect(record?.['missing']).not.toBe(null);
      }
      for (const row of data.targets ?? []) {
        const record = records.find(entry => entry['id'] === row.id);
        expect(record?.['value']).toBe(row.value);
        expect(record?.['missing'] === null).toBe(row.value !== null);
      }
      const table = timelineTable(model, language);
      const empty = table.rows.filter(({ cells }) => cells[0]?.value === null);
      for (const { cells } of empty) expect(cells[0]).toMatchObject({ missing: true });
    }),
    seed,
  );
});

test('timelineDefinition.layout(model, context) links its nodes: every neighbour exists, and → visits each in turn', () => {
  fc.assert(
    fc.property(rows, options, width, (data, chosen, wide) => {
      const { nodes } = timelineDefinition.computeLayout(
        timelineDefinition.computeModel(data, chosen, english),
        space(wide),
      );
      const ids = new Set(nodes.map(node => node.id));
      expect(ids.size).toBe(nodes.length);
      for (const node of nodes)
        for (const next of [node.left, node.right, node.up, node.down]) if (next) expect(ids).toContain(next);
      const byId = new Map(nodes.map(node => [node.id, node]));
      let visited = 0;
      for (let at = nodes[0]; at; at = byId.get(at.right ?? '')) visited++;
      expect(visited).toBe(nodes.length);
    }),
    seed,
  );
});

test('timelineDefinition.check(input) never throws, and what it lets through can be drawn', () => {
  const garbage = fc.oneof(
    fc.anything(),
    fc.record({ places: fc.anything(), events: fc.anything(), targets: fc.anything(), citations: fc.anything() }),
    fc.record({
      places: fc.constant(places),
      events: fc.array(
        fc.record({
          id: fc.oneof(fc.string(), fc.anything()),
          places: among<unknown>(['shanghai'], [], null, ['x'], 'shanghai'),
          date: fc.oneof(fc.anything(), date, fc.string()),
          dateRole: among<unknown>('issued', 'unknown', null),
          kind: among<unknown>('policy', 1),
          title: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
        }),
      ),
    }),
  );
  fc.assert(
    fc.property(garbage, input => {
      const { rows: sound } = validateTimelineRows(input);
      const model = timelineDefinition.computeModel(sound, defaultsOf(timelineDefinition.options), english);
      expect(timelineDefinition.computeLayout(model, space(700)).height).toBeGreaterThanOrEqual(0);
      expect(timelineTable(model, english).rows.length).toBe(model.tablePage.to - model.tablePage.from);
    }),
    { ...seed, numRuns: 300 },
  );
});
