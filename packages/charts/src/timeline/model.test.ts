import { assignSeries } from '@cityfacts/core/series.js';
import { timelineDatum } from './datum.js';
import { timelineDetails } from './details.js';
import { filtersOf } from './filters.js';
import { timelineRecords } from './records.js';
import { timelineTable } from './table.js';
import type { PolicyEvent, TimelineRows } from '@cityfacts/data';
import { expect, test } from 'vitest';
import { sampleEvent, sampleEvents, samplePlaces, sampleTarget } from '../../../../stories/cases/policy-timeline.js';
import { withLabels } from '@cityfacts/core/labels.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import { en } from '@cityfacts/core/locales/en.js';
import { tableMeasurer } from '@cityfacts/core/text/measure.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import type { TimelineOptions } from './options.js';
import { timelineDefinition } from './definition.js';

const english = { locale: 'en', strings: en } as const;
const chinese = { locale: 'zh-Hans', strings: zhHans } as const;
const presets = defaultsOf(timelineDefinition.options);
const model = (
  rows: Partial<TimelineRows>,
  options: Partial<TimelineOptions> = {},
  i18n = english as typeof english | typeof chinese,
) => timelineDefinition.computeModel({ places: samplePlaces, events: [], ...rows }, { ...presets, ...options }, i18n);
const ids = (entries: readonly { readonly row: { readonly id: string } }[]) => entries.map(({ row }) => row.id);

test('model(rows, options, i18n) puts events in time: a year before its months, late in a year after its months, those of one date as the rows are; undated apart', () => {
  const { events, undated } = model({
    events: [
      sampleEvent('year', '2023'),
      sampleEvent('b', '2023-01-01'),
      sampleEvent('a', '2023-01-01'),
      sampleEvent('none', null),
      sampleEvent('before', '2022-12'),
      sampleEvent('open-start', '../2022-11'),
      sampleEvent('late', '2023', { dateEdge: 'end' }),
      sampleEvent('november', '2023-11'),
      sampleEvent('june', '2023-06'),
      sampleEvent('early', '2024', { dateEdge: 'start' }),
      sampleEvent('next', '2024-01-02'),
      sampleEvent('some-29th', '2024-XX-29'),
      sampleEvent('end-of-january', '2024-01-28'),
      sampleEvent('february', '2024-02'),
    ],
  });
  expect(ids(events)).toEqual([
    'open-start',
    'before',
    'year',
    'b',
    'a',
    'june',
    'november',
    'late',
    'early',
    'next',
    'end-of-january',
    'some-29th',
    'february',
  ]);
  expect(ids(undated)).toEqual(['none']);
});

test('model(rows, options, i18n) has a lane per place, the first-tier cities first, entries of several places in their own', () => {
  const { lanes } = model({
    events: [
      sampleEvent('a', '2023', { places: ['china'] }),
      sampleEvent('b', '2023', { places: ['northport'] }),
      sampleEvent('c', '2023', { places: ['shenzhen', 'northport'] }),
      sampleEvent('d', '2023', { places: ['shanghai'] }),
      sampleEvent('e', '2023', { places: ['beijing'] }),
    ],
  });
  expect(lanes.map(lane => lane.id)).toEqual(['beijing', 'shanghai', 'northport', 'china', 'several']);
  expect(lanes.map(lane => lane.series)).toEqual([0, 1, assignSeries([{ id: 'northport' }]).get('northport'), -1, -1]);
});

test('model(rows, options, i18n) keeps the order of `cities`, and their colours when it is zoomed', () => {
  const events = ['shanghai', 'northport', 'eastwater'].map((place, year) =>
    sampleEvent(place, `202${year}`, { places: [place] }),
  );
  const cities = ['eastwater', 'shanghai', 'northport'];
  expect(model({ events }, { cities }).lanes.map(lane => lane.id)).toEqual(cities);
  const series = (from: string) =>
    model({ events }, { cities, from }).lanes.find(lane => lane.id === 'eastwater')?.series;
  expect(series('2022')).toBe(series(''));
});

test('model(rows, options, i18n) joins what is beyond twelve lanes in one, and counts it all', () => {
  const places = Array.from({ length: 45 }, (_, index) => ({ id: `p${index}`, name: `P${index}` }));
  const events = places.map(({ id }) => sampleEvent(id, '2023', { places: [id] }));
  const { lanes } = model({ places, events });
  expect(lanes).toHaveLength(12);
  expect(lanes.at(-1)).toMatchObject({ id: 'other', count: 34 });
});

test('model(rows, options, i18n) says once how many entries a filter lets through', () => {
  const rows = { events: sampleEvents(40), targets: [sampleTarget('t', '2027', 1)] };
  const visits = rows.events.filter(event => event.kind === 'visit').length;
  expect(model(rows).shown).toBe('41 entries.');
  expect(model(rows, { kinds: ['visit'] }).shown).toBe(`${visits} entries.`);
  expect(model(rows, { kinds: ['visit'] }, chinese).shown).toBe(`共${visits}条。`);
  const { notes } = timelineDefinition.computeLayout(model(rows, { kinds: ['visit'] }), {
    width: 900,
    measurer: tableMeasurer,
  });
  expect(notes).toEqual([]);
});

test('model(rows, options, i18n) lets a band through that touches the time window, and leaves the undated out of it', () => {
  const events = [
    sampleEvent('year', '2023'),
    sampleEvent('before', '2023-05'),
    sampleEvent('within', '2023-06-30'),
    sampleEvent('after', '2023-07-01'),
    sampleEvent('until', '../2023-05-31'),
    sampleEvent('since', '2020/..'),
    sampleEvent('undated', null),
  ];
  const zoomed = model({ events }, { from: '2023-06', to: '2023-06' });
  expect(ids(zoomed.events)).toEqual(['since', 'year', 'within']);
  expect(zoomed.undated).toEqual([]);
  expect(zoomed.domain).toEqual([2023 * 12 + 5, 2023 * 12 + 6]);
});

test('model(rows, options, i18n) names options that make no sense and goes on', () => {
  const { problems, events } = model(
    { events: [sampleEvent('a', '2023')] },
    { cities: ['shanghai', 'atlantis'], kinds: ['policy', 'wish'], from: 'spring', to: '' },
  );
  expect(problems.map(problem => problem.code)).toEqual(['unknownCity', 'badOption', 'badOption']);
  expect(problems.map(problem => problem.message).join()).toMatch(/atlantis.*wish.*spring/);
  expect(events).toHaveLength(1);
  expect(model({ events: [] }, { from: '2024', to: '2023' }).problems[0]?.message).toContain('not before 2024');
});

test('model(rows, options, i18n) lets both sides of a conflict point at each other', () => {
  const events = [
    sampleEvent('issued', '2023-09-15', { conflictWith: ['listed'], title: 'Plan as dated' }),
    sampleEvent('listed', '2023-10', { title: 'Plan as listed' }),
  ];
  const shown = model({ events });
  expect(shown.rivals).toEqual({ issued: ['listed'], listed: ['issued'] });
  expect(timelineTable(shown, english).rows.map(({ detail }) => detail)).toEqual([
    'sources differ: Plan as listed, October 2023',
    'sources differ: Plan as dated, 15 September 2023',
  ]);
  expect(timelineDetails.notes(shown, english)).toEqual([
    'The sources do not agree: Plan as dated, 15 September 2023; Plan as listed, October 2023.',
  ]);
});

test('table(model) holds 1,000 entries whole, whatever the view, and pages more by 100', () => {
  const table = (count: number, page = 1) => timelineTable(model({ events: sampleEvents(count) }, { page }), english);
  expect(table(1000).rows).toHaveLength(1000);
  expect(table(1000).page).toBe(undefined);
  expect(table(1200, 2).rows).toHaveLength(100);
  expect(table(1200, 2).page).toMatchObject({ from: 101, to: 200, total: 1200, text: '101–200 of 1,200' });
  expect(table(1200, 99).page).toMatchObject({ from: 1101, to: 1200 });
});

test('layout(model, context) says which page of a list, and of a table below a drawing, is shown', () => {
  const page = (count: number, view: 'list' | 'timeline' | 'table') =>
    timelineDefinition.computeLayout(model({ events: sampleEvents(count) }, { view }), {
      width: 900,
      measurer: tableMeasurer,
    }).page;
  for (const view of ['list', 'timeline', 'table'] as const) {
    expect(page(300, view)).toMatchObject({ to: 300, text: '' });
    expect(page(512, view)).toMatchObject(view === 'list' ? { to: 100, text: '1–100 of 512' } : { to: 512, text: '' });
    expect(page(1200, view)).toMatchObject({ to: 100, text: '1–100 of 1,200' });
  }
});

test('a support ceiling, a voucher, a pledge and a sum set aside are called by their names, and never a target', () => {
  const rows = {
    targets: [
      sampleTarget('c', null, 1e8, { kind: 'ceiling', purpose: 'For one project' }),
      sampleTarget('t', '2027', 3e11),
      sampleTarget('v', null, 6e8, { kind: 'voucher' }),
      sampleTarget('p', null, 5e7, { kind: 'pledge' }),
      sampleTarget('s', null, 2e6, { kind: 'support' }),
      sampleTarget('n', null, 10),
    ],
  };
  const shown = model(rows);
  const { rows: lines } = timelineTable(shown, english);
  expect(lines.map(({ group, cells }) => [group, cells[0]?.text, cells[1]?.text, cells[3]?.text])).toEqual([
    ['Targets', '2027', 'target', 'target'],
    ['Targets', 'No year stated', 'target', 'target'],
    ['Ceilings, vouchers and pledges', '', '', 'support ceiling'],
    ['Ceilings, vouchers and pledges', '', '', 'voucher'],
    ['Ceilings, vouchers and pledges', '', '', 'pledge'],
    ['Ceilings, vouchers and pledges', '', '', 'support'],
  ]);
  expect(timelineRecords(shown, english).map(({ id, kind, date_role }) => [id, kind, date_role])).toEqual([
    ['t', 'target', 'target'],
    ['n', 'target', 'target'],
    ['c', 'ceiling', null],
    ['v', 'voucher', null],
    ['p', 'pledge', null],
    ['s', 'support', null],
  ]);
  expect(timelineDefinition.describe(shown, english).statistics).toEqual([
    '2 entries with a target.',
    '4 entries with a support ceiling, voucher or pledge.',
  ]);
  for (const view of ['list', 'timeline'] as const)
    for (const i18n of [english, chinese]) {
      const money = model({ targets: rows.targets.filter(({ kind }) => kind) }, { view }, i18n);
      const { nodes, legend, labels, texts } = timelineDefinition.computeLayout(money, {
        width: 900,
        measurer: tableMeasurer,
      });
      expect(nodes).toHaveLength(4);
      expect(JSON.stringify([nodes.map(node => timelineDatum(money, node, i18n)), legend, labels, texts])).not.toMatch(
        i18n === english ? /target\b(?!\/)/i : /目标/,
      );
    }
  expect(ids(model(rows, { kinds: ['target'] }).targets)).toEqual(['t', 'n']);
  expect(ids(model(rows, { kinds: ['ceiling', 'pledge'] }).targets)).toEqual(['c', 'p']);
  expect(filtersOf({ places: samplePlaces, events: [], ...rows }, english).kinds.map(({ id }) => id)).toEqual([
    'target',
    'ceiling',
    'voucher',
    'pledge',
    'support',
  ]);
});

test('model(rows, options, i18n) counts what is of a district to its city, in its lane and colour, as the bars do', () => {
  const places = [...samplePlaces, { id: 'hill', kind: 'district', parent: 'beijing', name: 'Hill District' } as const];
  const rows = {
    places,
    events: [
      sampleEvent('city', '2023', { places: ['beijing'] }),
      sampleEvent('district', '2024', { places: ['hill'] }),
      sampleEvent('both', '2025', { places: ['beijing', 'hill'] }),
      sampleEvent('undated', null, { places: ['hill'] }),
      sampleEvent('elsewhere', '2024'),
    ],
    targets: [sampleTarget('t', '2027', 1, { place: 'hill' }), sampleTarget('u', '2027', 1)],
  };
  const beijing = model(rows, { cities: ['beijing'] });
  expect(ids(beijing.events)).toEqual(['city', 'district', 'both']);
  expect(ids(beijing.undated)).toEqual(['undated']);
  expect(ids(beijing.targets)).toEqual(['t']);
  expect(beijing.lanes.map(({ id, count }) => [id, count])).toEqual([['beijing', 3]]);
  expect(new Set([...beijing.events, ...beijing.targets].map(({ series }) => series))).toEqual(new Set([0]));
  expect(timelineTable(beijing, english).rows.map(({ cells }) => cells[2]?.text)).toEqual([
    'Beijing',
    'Hill District',
    'Beijing, Hill District',
    'Hill District',
    'Hill District',
  ]);
  expect(model(rows).lanes.map(({ id }) => id)).toEqual(['beijing', 'shanghai']);
  expect(filtersOf(rows, english).cities.map(({ id }) => id)).toEqual(['beijing', 'shanghai']);
  // Asked for by its name, a district stands for itself.
  const hill = model(rows, { cities: ['hill'] });
  expect(ids(hill.events)).toEqual(['district', 'both']);
  expect(ids(hill.targets)).toEqual(['t']);
});

test('table(model) lists dated entries, undated ones with the reason, then targets with their value', () => {
  const { rows } = timelineTable(
    model({
      events: [sampleEvent('u', null), sampleEvent('d', '2024', { dateEdge: 'start', dateRole: 'effective' })],
      targets: [sampleTarget('t', '2027', 4e11, { bound: 'gt' }), sampleTarget('n', null, null)],
    }),
    english,
  );
  expect(rows.map(row => row.cells[0]?.text)).toEqual(['early in 2024', 'no date', '2027', 'No year stated']);
  expect(rows[1]?.cells[0]).toMatchObject({ missing: true, reason: 'the source states none', value: null });
  expect(rows.map(row => row.head).slice(2)).toEqual(['Sample industry: > CNY 400bn', 'Sample industry: no figure']);
});

test('table, details and records(model) say who issued a document, and which documents state a target', () => {
  const plan = sampleEvent('plan', '2019', { title: 'Plan', issuer: 'City', documentNumber: '29', kind: 'policy' });
  const target = sampleTarget('t', '2027', 1, { documents: ['plan', 'unknown'] });
  const told = model({ events: [plan], targets: [target] }, { kinds: ['target'] });
  expect(timelineTable(told, english).rows.map(row => row.detail)).toEqual(['Stated in: Plan']);
  const all = model({ events: [plan], targets: [target] });
  expect(timelineTable(all, english).rows[0]?.detail).toBe('Issued by: City');
  const { nodes } = timelineDefinition.computeLayout(all, { width: 640, measurer: tableMeasurer });
  expect(
    timelineDetails.details(
      all,
      nodes.find(({ id }) => id === 'plan')!,
      english,
    ),
  ).toContainEqual({
    label: 'Issued by',
    text: 'City',
  });
  expect(timelineRecords(all, english)).toMatchObject([
    { issuer: 'City', document_number: '29', documents: null },
    { issuer: null, document_number: null, documents: 'plan; unknown' },
  ]);
});

test('records(model) has every entry that is let through, whatever page is shown', () => {
  const shown = model({ events: sampleEvents(400), targets: [sampleTarget('t', '2030', null)] });
  const records = timelineRecords(shown, english);
  expect(records).toHaveLength(401);
  expect(new Set(records.map(record => Object.keys(record).join())).size).toBe(1);
  expect(records.at(-1)).toMatchObject({ id: 't', value: null, missing: 'not-stated', date: '2030' });
});

test('entries of one day keep the order of the rows: in the table, the records, the list, the drawing and for the keys', () => {
  const day = (id: string, more = {}) => sampleEvent(id, '2024-06-15', more);
  const events = [
    day('step9'),
    day('step10'),
    day('about', { date: '2024-06-15~' }),
    day('elsewhere', { places: ['beijing'] }),
    day('step11'),
    day('after'),
    sampleEvent('z', null),
    sampleEvent('y', null),
  ];
  const order = ['step9', 'step10', 'about', 'elsewhere', 'step11', 'after', 'z', 'y'];
  const targets = [sampleTarget('u', '2030', 1), sampleTarget('t', '2030', 2)];
  const all = [...order, 'u', 't'];
  const shown = model({ events, targets });
  expect(timelineTable(shown, english).rows.map(({ head }) => head.replace(/.* /, ''))).toEqual([
    ...order,
    ...['1', '2'],
  ]);
  expect(timelineRecords(shown, english).map(({ id }) => id)).toEqual(all);
  for (const view of ['list', 'timeline'] as const) {
    const layout = timelineDefinition.computeLayout(model({ events, targets }, { view }), {
      width: 900,
      measurer: tableMeasurer,
    });
    expect(layout.nodes.map(({ entity }) => entity)).toEqual(view === 'list' ? all : order.slice(0, 6));
    const start = layout.nodes[0]!;
    const next = (id: string | undefined) => layout.nodes.find(node => node.id === id);
    expect(next(start.right)?.entity).toBe('step10');
    if (view === 'list') continue;
    // Those of one lane are below each other.
    const heights = ['step9', 'step10', 'step11', 'after'].map(
      id => layout.nodes.find(({ entity }) => entity === id)!.y,
    );
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  }
});

test.each([
  [['2017/2024-06', '2025'], 'from 2017 to 2025', '2017年至2025年'],
  [['2021/2025', '2026-03'], 'from 2021 to March 2026', '2021年至2026年3月'],
  // The last to begin is not the last to end.
  [['2020/2030', '2021-05-01'], 'from 2020 to 2030', '2020年至2030年'],
  [['2023', '2023-04-01'], 'dated 2023', '为2023年'],
  [['2024-06-15', '2024-06-15'], 'dated 15 June 2024', '为2024年6月15日'],
  [['2024-01-31', '2025-XX-29'], 'from 31 January 2024 to 2025', '2024年1月31日至2025年'],
  [['2025-03-XX', '2025-04'], 'from March 2025 to April 2025', '2025年3月至2025年4月'],
  [['1500/..', '1520~'], 'from 1500 on', '自1500年起'],
  [['../1530', '1520~'], 'up to 1530', '至1530年'],
  [['1510~/1530', '1518-22'], 'from about 1510 to 1530', '约1510年至1530年'],
])(
  'describe(model, i18n) says of entries dated %j the earliest and the latest date that they can have',
  (dates, english_, hans) => {
    const rows = { events: dates.map((date, index) => sampleEvent(`e${index}`, date)) };
    expect(timelineDefinition.describe(model(rows), english).statistics[0]).toContain(` ${english_}.`);
    expect(timelineDefinition.describe(model(rows, {}, chinese), chinese).statistics[0]).toContain(`${hans}。`);
  },
);

test('describe(model, i18n) takes early and late in a year for what they are', () => {
  const events = [sampleEvent('a', '2023', { dateEdge: 'end' }), sampleEvent('b', '2025', { dateEdge: 'start' })];
  const sentence = (more: readonly (typeof events)[number][]) =>
    timelineDefinition.describe(model({ events: [...events, ...more] }), english).statistics[0];
  expect(sentence([])).toBe('2 entries, from late in 2023 to early in 2025.');
  expect(sentence([sampleEvent('c', '2023-05'), sampleEvent('d', '2025-09-18')])).toBe(
    '4 entries, from May 2023 to 18 September 2025.',
  );
});

test('describe(model, i18n) says nothing about a place or a year from how many entries it has', () => {
  const events = [...sampleEvents(90), sampleEvent('e', '2022-05', { places: ['beijing'] }), sampleEvent('f', null)];
  for (const lanes of ['city', 'kind', 'level'] as const) {
    const {
      title: what,
      statistics,
      insights: pattern,
    } = timelineDefinition.describe(model({ events }, { lanes }), english);
    expect(what).toBe('Policy timeline: 7 places, 2017–2025');
    expect(statistics).toHaveLength(2);
    expect(statistics[1]).toBe('1 entry without a date.');
    expect(pattern).toEqual([]);
  }
});

test('describe(model, i18n) says how many periods overlap, as far as their dates make that certain', () => {
  const overlaps = (...dates: readonly string[]) =>
    timelineDefinition.describe(model({ events: dates.map((date, index) => sampleEvent(`e${index}`, date)) }), english)
      .insights;
  expect(overlaps('2021/2025', '2022/2023', '2024-01/2024-03', '2026/2027')).toEqual(['3 periods overlap.']);
  expect(overlaps('2023-07-01/2023-07-06', '2023-07-06/2023-07-08')).toEqual(['2 periods overlap.']);
  expect(overlaps('2020/..', '2025-03/2025-04')).toEqual(['2 periods overlap.']);
  // The first may end before the other begins; when the second ends is not known.
  expect(overlaps('2021/2023', '2023/2025')).toEqual([]);
  expect(overlaps('2021/2025', '2022/')).toEqual([]);
});

test('describe(model, i18n) counts every place, those only named together with others too, in the order of the lanes', () => {
  const events = [
    sampleEvent('a', '2023', { places: ['shanghai'] }),
    sampleEvent('b', '2023', { places: ['beijing'] }),
    sampleEvent('c', '2023', { places: ['beijing', 'northport'] }),
  ];
  expect(timelineDefinition.describe(model({ events }), english).title).toBe(
    'Policy timeline: Beijing, Shanghai and Northport, 2023',
  );
});

test('sources(model) names each source of the shown entries, with where it is printed', () => {
  const shown = model({
    events: [sampleEvent('a', '2023'), sampleEvent('b', '2024', { kind: 'visit' })],
    sources: [
      {
        id: 's1',
        kind: 'article',
        tier: 'press',
        title: 'One',
        publisher: 'P',
        author: null,
        published: '2024',
        url: null,
      },
      {
        id: 's2',
        kind: 'article',
        tier: 'press',
        title: 'Two',
        publisher: null,
        author: null,
        published: null,
        url: null,
      },
    ],
    citations: [
      { table: 'events', row: 'a', field: 'title', source: 's2', locator: 'P1', asPrinted: 'x' },
      { table: 'events', row: 'a', field: 'date', source: 's1', locator: 'P9', asPrinted: '2023年' },
      { table: 'events', row: 'b', field: 'date', source: 's2', locator: 'P2', asPrinted: 'y' },
    ],
    credit: 'Compiled by us',
  });
  expect(timelineDetails.credits(shown, english).sources).toEqual([
    '“Two”, n.d., paras 1, 2',
    'P, “One”, 2024, para. 9',
    'Compiled by us',
  ]);
  expect(timelineRecords(shown, english)[0]).toMatchObject({ as_printed: '2023年' });
});

test('model(rows, options, i18n) colours a target like the events of its place, zoomed or not', () => {
  const rows = {
    events: [sampleEvent('a', '2023', { places: ['northport'] }), sampleEvent('b', null, { places: ['eastwater'] })],
    targets: [sampleTarget('t', '2030', 1, { place: 'beijing' }), sampleTarget('u', '2030', 1, { place: 'northport' })],
  };
  for (const from of ['', '2022']) {
    const { events, targets } = model(rows, { from });
    const northport = assignSeries([{ id: 'northport' }]).get('northport');
    expect([events[0]?.series, ...targets.map(target => target.series)]).toEqual([northport, 0, northport]);
  }
});

const own = (id: string, date: string, more: Partial<PolicyEvent> = {}): PolicyEvent => ({
  id,
  places: [],
  date,
  title: id,
  ...more,
});

test('rows need only a title and a date: one lane without a name, no legend, no word of policies, and no empty column', () => {
  const plain = model({ places: [], events: [own('a', '2024-01-05'), own('b', '2024-02-05')] });
  const drawn = timelineDefinition.computeLayout(
    { ...plain, view: 'timeline' },
    { width: 720, measurer: tableMeasurer },
  );
  expect(plain.lanes.map(({ name, count }) => [name, count])).toEqual([['', 2]]);
  expect([plain.title, plain.plainGuide, drawn.legend]).toEqual(['Timeline, 2024', 'Events by date.', []]);
  expect(timelineDatum(plain, drawn.nodes[0]!, english)).toMatchObject({
    accessibleName: '5 January 2024; a',
    meta: '',
  });
  expect(timelineTable(plain, english).columns).toEqual(['Event', 'Date']);
  expect(timelineRecords(plain, english)[0]).toMatchObject({ kind: null, places: '', level: null });
});

test('kinds, roles and levels of an author have their names in legend, filters, lanes, table and details', () => {
  const rows = {
    places: [],
    events: [
      own('vote', '2024-01-05', { kind: 'election', dateRole: 'counted', level: 'county' }),
      own('launch', '2024-02-05', { kind: 'launch' }),
      own('plan', '2024-03-05', { kind: 'policy' }),
    ],
    labels: { kind: { election: { en: 'election', 'zh-Hans': '选举' } }, dateRole: { counted: 'counted' } },
  } satisfies TimelineRows;
  const i18n = withLabels(english, rows);
  const named = (options: Partial<TimelineOptions> = {}) =>
    timelineDefinition.computeModel(rows, { ...presets, view: 'timeline', ...options }, i18n);
  const { legend } = timelineDefinition.computeLayout(named(), { width: 720, measurer: tableMeasurer });
  expect(legend.map(({ label }) => label)).toEqual(['Policy paper', 'Election', 'Launch']);
  expect(filtersOf(rows, i18n)).toMatchObject({
    kinds: [{ id: 'policy' }, { id: 'election', label: 'election' }, { id: 'launch', label: 'launch' }],
    levels: [{ id: 'county', label: 'county' }],
  });
  expect(named({ lanes: 'kind' }).lanes.map(({ name }) => name)).toEqual(['Policy', 'Election', 'Launch']);
  expect(named({ kinds: ['election'] })).toMatchObject({ events: [{ row: { id: 'vote' } }], problems: [] });
  expect(named({ levels: ['county'] })).toMatchObject({ events: [{ row: { id: 'vote' } }], problems: [] });
  expect(timelineTable(named(), i18n).rows[0]!.cells.map(({ text }) => text)).toEqual([
    '5 January 2024',
    'counted',
    'election',
    'county',
  ]);
});

test('an entry may lead to an address in the web, and to no other', () => {
  const rows = [
    own('story', '2024-01-05', { href: 'https://www.example.org/story?id=1' }),
    own('script', '2024-02-05', { href: 'javascript:alert(1)' }),
  ];
  const linked = model({ events: rows });
  expect(timelineTable(linked, english).rows.map(({ href }) => href)).toEqual([rows[0]!.href, undefined]);
  const drawn = timelineDefinition.computeLayout(linked, { width: 720, measurer: tableMeasurer });
  expect(drawn.nodes.map(node => timelineDetails.details(linked, node, english).filter(({ href }) => href))).toEqual([
    [{ label: 'Link', text: 'example.org', href: rows[0]!.href }],
    [],
  ]);
  expect(timelineRecords(linked, english)[0]).toMatchObject({ link: rows[0]!.href });
});

test('names and titles written from the right are isolated in sentences, labels and accessible names', () => {
  const shown = model({
    places: [{ id: 'r', name: 'الرياض' }],
    events: [own('a', '2024-05-06', { places: ['r'], title: 'خطة 2030' })],
  });
  const { nodes } = timelineDefinition.computeLayout(shown, { width: 720, measurer: tableMeasurer });
  expect(shown.title).toBe('Timeline: \u2068الرياض\u2069, 2024');
  expect(timelineDatum(shown, nodes[0]!, english).accessibleName).toBe(
    '6 May 2024; \u2068خطة 2030\u2069; \u2068الرياض\u2069',
  );
});

test('entries without a place have a lane of their own beside those with one', () => {
  const { lanes } = model({ events: [own('a', '2024', { places: ['northport'] }), own('b', '2024')] });
  expect(lanes.map(({ id, name }) => [id, name])).toEqual([
    ['northport', 'Northport'],
    ['none', 'No place stated'],
  ]);
});
