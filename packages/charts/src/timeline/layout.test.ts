import { timelineTable } from './table.js';
import { timelineDatum } from './datum.js';
import { timelineDetails } from './details.js';
import type { PolicyEvent, TimelineRows } from '@cityfacts/data';
import { expect, test } from 'vitest';
import { sampleEvent, sampleEvents, samplePlaces, sampleTarget } from '../../../../stories/cases/policy-timeline.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import { round2 } from '@cityfacts/core/round.js';
import { tableMeasurer } from '@cityfacts/core/text/measure.js';
import { en } from '@cityfacts/core/locales/en.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import { lengthOf } from './time-bins.js';
import { periodText } from './calendar.js';
import type { TimelineOptions } from './options.js';
import { timelineDefinition } from './definition.js';
import { panWindow, revealEntry, shareOf, timeWindowText, zoomAround, zoomWindow } from './zoom.js';

const i18n = { locale: 'en', strings: en } as const;
const modelOf = (rows: Partial<TimelineRows>, options: Partial<TimelineOptions> = {}) =>
  timelineDefinition.computeModel(
    { places: samplePlaces, events: [], ...rows },
    { ...defaultsOf(timelineDefinition.options), ...options },
    i18n,
  );
const layout = (rows: Partial<TimelineRows>, options: Partial<TimelineOptions> = {}, width = 1000) =>
  timelineDefinition.computeLayout(modelOf(rows, options), { width, measurer: tableMeasurer });
/** The words for each node, and all that is known of each. */
const wordsOf = (rows: Partial<TimelineRows>, options: Partial<TimelineOptions> = {}) => {
  const model = modelOf(rows, options);
  return layout(rows, options).nodes.map(node => ({
    node,
    ...timelineDatum(model, node, i18n),
    details: timelineDetails.details(model, node, i18n),
  }));
};
const extent = ({ x0, x1 }: { readonly x0: number; readonly x1: number }) => [x0, x1] as const;
/** Of the lane Shanghai at 1,000 px. */
const { left: SCALE_START, right: SCALE_END } = layout({ events: [sampleEvent('x', '2020-01-01')] }).scale;
const plateOf = (date: string, more = {}) =>
  layout({
    events: [sampleEvent('x', date, more), sampleEvent('first', '2020-01-01'), sampleEvent('last', '2025-12-31')],
  }).bands;

test('layout(model, context) has the value of a target said in words, for a voice that leaves out signs and reads letters', () => {
  const words = wordsOf({
    targets: [sampleTarget('t', '2027', 3e10, { bound: 'gt' }), sampleTarget('n', null, null)],
  });
  expect(words.map(({ accessibleName }) => accessibleName.replace(/^.*: /, ''))).toEqual([
    'more than CNY 30 billion; Shanghai; target',
    'no figure; Shanghai; target; the source states none',
  ]);
  expect(words[0]?.title).toMatch(/: > CNY 30bn$/);
});

test('layout(model, context) makes precision width: a day has no band, a quarter, half and year their whole', () => {
  const months = (date: string) => {
    const [band] = plateOf(date);
    const [left, right] = band ? extent(band) : [0, 0];
    return Math.round(((right - left) / (SCALE_END - SCALE_START)) * 72);
  };
  expect(plateOf('2023-05-03')).toEqual([]);
  // A month is narrower than its mark.
  expect(['2023-05', '2023-34', '2023-41', '2023', '2021/2022'].map(months)).toEqual([0, 3, 6, 12, 24]);
});

test('layout(model, context) draws a day of an unstated month as the band from the first to the last day that it can be', () => {
  const [first, last] = extent(plateOf('2025-01-29/2025-12-29')[0]!);
  expect(plateOf('2025-XX-29').map(extent)).toEqual([[first, last]]);
  const [words] = wordsOf({ events: [sampleEvent('x', '2025-XX-29')] });
  expect(words?.details[0]?.text).toBe('29th of an unstated month of 2025');
});

test('layout(model, context) makes clusters counts that open: the count stays, its first entries are listed', () => {
  const rows = { events: sampleEvents(4000).map(event => ({ ...event, places: ['shanghai'] })) };
  const closed = layout(rows);
  const count = wordsOf(rows).find(({ node, value }) => node.opens && value.length > '99 entries'.length)!;
  const cell = count.node;
  expect(count.accessibleName).toContain('Enter lists them');
  const open = layout(rows, { open: [cell.opens!] });
  expect(open.clusters.filter(count => count.open).map(count => count.entity)).toEqual([cell.opens]);
  expect(open.nodes.length).toBe(closed.nodes.length + 12);
  expect(open.texts.map(text => text.text)).toContain(`… and ${Number.parseInt(count.value, 10) - 12} more`);
});

test('layout(model, context) gives ids of counts by lane and period, so that they outlive a change of width', () => {
  const events = sampleEvents(6000);
  const ids = (width: number) => new Set(layout({ events }, {}, width).clusters.map(count => count.entity));
  expect(ids(1200)).toEqual(ids(1210));
  expect(ids(1200)).toContain('shanghai/2020');
});

test('layout(model, context) has no more nodes for 60,000 events than for 6,000', () => {
  const at = (count: number) => layout({ events: sampleEvents(count, { years: 16 }) }, {}, 1168).nodes.length;
  expect(at(60_000)).toBeLessThanOrEqual(at(6_000));
  expect(at(6_000)).toBeLessThan(400);
});

test('layout(model, context) ends no line of remarks with a dot, and says no more than once that there is no date', () => {
  const places = ['beijing', 'shanghai', 'guangzhou', 'shenzhen', 'northport'];
  const events = ['2023-05', null].map((date, at) => sampleEvent(`e${at}`, date, { places }));
  const { labels } = layout({ events }, { view: 'list' }, 280);
  const texts = labels.map(({ text }) => text.trim());
  expect(texts.filter(text => /^·|·$/.test(text))).toEqual([]);
  expect(texts.join(' ')).toMatch(/the source states none/);
  expect(texts.join(' ')).not.toMatch(/no date/);
});

test('layout(model, context) moves ← → in time over all lanes, ↑ ↓ to the nearest in the lane beside', () => {
  const { nodes } = layout({
    events: [
      sampleEvent('b1', '2021-01-05', { places: ['beijing'] }),
      sampleEvent('s1', '2022-01-05'),
      sampleEvent('b2', '2023-01-05', { places: ['beijing'] }),
      sampleEvent('s2', '2023-02-05'),
    ],
  });
  expect(nodes.map(node => node.id)).toEqual(['b1', 's1', 'b2', 's2']);
  const of = (id: string) => nodes.find(node => node.id === id);
  expect(of('s1')).toMatchObject({ left: 'b1', right: 'b2' });
  expect(of('b2')?.down).toBe('s2');
  expect(of('s2')?.up).toBe('b2');
  expect(of('b1')?.left).toBe(undefined);
});

test('layout(model, context) speaks of bands where there are any', () => {
  const how = (date: string) =>
    layout({ events: [sampleEvent('a', date)] }).readingGuide ?? `${en.timeline.policies} ${en.timeline.bands}`;
  expect(how('2023')).toContain('band');
  expect(how('2023-05-01')).toBe('Policy papers, projects and events by date.');
});

test('lengthOf(domain, width) is the shortest period that can hold a count', () => {
  expect(lengthOf([0, 12], 1000)).toBe(1);
  expect(lengthOf([0, 120], 1000)).toBe(6);
  expect(lengthOf([0, 120_000], 360)).toBe(12_000);
  expect(lengthOf([0, 2e9], 300)).toBe(6e8);
});

test('periodText(month, length) is the EDTF name of a period', () => {
  const july = 2023 * 12 + 6;
  expect([1, 3, 6, 12].map(length => periodText(Math.floor(july / length) * length, length))).toEqual([
    '2023-07',
    '2023-35',
    '2023-41',
    '2023',
  ]);
  expect(periodText(2020 * 12, 60)).toBe('2020/2024');
  expect([periodText(-43 * 12 + 2, 1), periodText(-500 * 12, 6000)]).toEqual(['-0043-03', '-0500/-0001']);
});

test('the axis has round years BCE and CE, and spans as long as the rows', () => {
  const ticks = (dates: readonly string[], locale: 'en' | 'zh-Hans' = 'en') => {
    const drawn = timelineDefinition.computeLayout(
      timelineDefinition.computeModel(
        { places: samplePlaces, events: dates.map((date, index) => sampleEvent(`e${index}`, date)) },
        { ...defaultsOf(timelineDefinition.options), view: 'timeline' },
        locale === 'en' ? i18n : { locale, strings: zhHans },
      ),
      { width: 600, measurer: tableMeasurer },
    );
    expect(drawn.marks.map(({ x }) => x).every(x => Number.isFinite(x) && x >= 0 && x <= 600)).toBe(true);
    const top = Math.min(...drawn.texts.map(({ y }) => y));
    return drawn.texts.filter(({ y }) => y === top).map(({ text }) => text);
  };
  expect(ticks(['-0753', '0476', '-0043-03-15'])).toEqual(['600 BCE', '400 BCE', '200 BCE', '1', '200', '400']);
  expect(ticks(['-0753', '0476'], 'zh-Hans')).toEqual(['公元前600', '公元前400', '公元前200', '1', '200', '400']);
  expect(ticks(['Y-65000000', 'Y-2000000'])).toEqual(['60 million BCE', '40 million BCE', '20 million BCE']);
});

const scale = { scale: { domain: [2018 * 12, 2026 * 12], extent: [2018 * 12, 2026 * 12], left: 0, right: 1 } } as const;

test('zoomed(layout, factor, at) is whole months about a place, within the data', () => {
  expect(zoomWindow(scale, 2)).toEqual({ from: '2020-01', to: '2023-12' });
  expect(zoomWindow(scale, 2, 0)).toEqual({ from: '2018-01', to: '2021-12' });
  expect(zoomWindow(scale, 2, 1)).toEqual({ from: '2022-01', to: '2025-12' });
  expect(zoomWindow(scale, 1000, 0.5)).toEqual({ from: '2022-01', to: '2022-01' });
  expect(zoomWindow(scale, 0.5)).toEqual({ from: '', to: '' });
});

test('panned(layout, share) moves by a share of the time window and stops at the ends of the data', () => {
  const part = { scale: { ...scale.scale, domain: [2020 * 12, 2022 * 12] } } as const;
  expect(panWindow(part, 0.5)).toEqual({ from: '2021-01', to: '2022-12' });
  expect(panWindow(part, -9)).toEqual({ from: '2018-01', to: '2019-12' });
  expect(panWindow(part, 9)).toEqual({ from: '2024-01', to: '2025-12' });
});

test('layout(model, context) keeps the scale where a part of it is empty, and says so', () => {
  const events = [sampleEvent('a', '2015-03'), sampleEvent('b', '2023-03')];
  const empty = layout({ events }, { from: '2018', to: '2019' });
  expect(empty.view).toBe('timeline');
  expect(empty.lines.some(({ as }) => as === 'grid')).toBe(true);
  expect(empty.scale.extent).toEqual([2015 * 12, 2024 * 12]);
  expect(empty.texts.map(text => text.text)).toContain(en.figure.nothing);
  expect(empty.problems.map(({ level }) => level)).toEqual(['warning']);
  expect(layout({ events: [] }).problems.map(({ code }) => code)).toEqual(['noRows']);
});

test('table(model) gives dates to machines where HTML has a word for them: years, months, days', () => {
  const dates = ['2023', '2023-06', '2023-06-15', '2023-33', '2021/2023', '2022~', '2025-XX-29', null];
  const events = dates.map((date, index) => sampleEvent(`e${index}`, date));
  const model = timelineDefinition.computeModel(
    { places: samplePlaces, events },
    defaultsOf(timelineDefinition.options),
    i18n,
  );
  const told = timelineTable(model, i18n).rows.map(({ cells }) => cells[0]?.datetime);
  expect(told.filter(Boolean).sort()).toEqual(['2023', '2023-06', '2023-06-15']);
});

test('gripped(layout, factor, held, at) keeps what is held in place, by days', () => {
  expect(zoomAround(scale, 4, 0.5, 0.5)).toEqual({ from: '2021-01', to: '2022-12' });
  const part = { scale: { ...scale.scale, domain: [2020 * 12, 2021 * 12] } } as const;
  expect(zoomAround(part, 1, 0.5, 0.5)).toEqual({ from: '2020-01', to: '2020-12' });
  expect(zoomAround(part, 1, 0.5, 0.25)).toEqual({ from: '2020-04', to: '2021-03' });
  expect(zoomAround(part, 1, 0.52, 0.5)).toEqual({ from: '2020-01-08', to: '2021-01-07' });
  expect(zoomAround(part, 1, 0, 9)).toEqual({ from: '2018-01', to: '2018-12' });
});

test('layout(model, context) of a time window from day to day leaves out what lies before and after it', () => {
  const events = ['2023-05-14', '2023-05-15', '2023-05', '2023-08-15', '2023-08-16'].map(date =>
    sampleEvent(date, date),
  );
  const { nodes, scale } = layout({ events }, { from: '2023-05-15', to: '2023-08-15' });
  expect(nodes.map(({ id }) => id).sort()).toEqual(['2023-05', '2023-05-15', '2023-08-15']);
  for (const { x } of nodes) expect(x).toBeGreaterThanOrEqual(scale.left);
  expect(timeWindowText(scale.domain, { strings: en })).toBe('15 May–15 August 2023');
  expect(timeWindowText([2020 * 12, 2022 * 12], { strings: en })).toBe('2020–2021');
});

test('layout(model, context) draws periods with their ends, and an open end as one that goes on', () => {
  expect(plateOf('2021/2022')).toMatchObject([{ as: 'period', openLeft: false, openRight: false }]);
  const [open] = plateOf('2023-05/..');
  expect(open).toMatchObject({ as: 'period', openLeft: false, openRight: true, x1: SCALE_END });
  expect(plateOf('../2023-05')).toMatchObject([{ openLeft: true, openRight: false, x0: round2(SCALE_START) }]);
  const lengths = (date: string) =>
    wordsOf({ events: [sampleEvent('x', date)] })
      .flatMap(({ details }) => details)
      .filter(({ label }) => label === 'Length')
      .map(({ text }) => text);
  expect(lengths('2023-05-01/2023-06-30')).toEqual(['61 days']);
  // From some day of May to some day of June is anything between 2 and 61 days.
  expect(lengths('2023-05/2023-06')).toEqual([]);
});

test('layout(model, context) sets the mark of a period where it begins, and none where that is unknown or before the axis', () => {
  const first = (date: string, options: Partial<TimelineOptions> = {}) => {
    const { marks, bands, nodes } = layout(
      { events: [sampleEvent('x', date), sampleEvent('last', '2025-12-31')] },
      { view: 'timeline', ...options },
    );
    expect(nodes.map(({ id }) => id)).toContain('x');
    const mark = marks.find(({ entity }) => entity === 'x');
    return mark && mark.x - bands[0]!.x0;
  };
  expect(first('2023-05/..')).toBe(0);
  expect(first('2023-05/2024-09')).toBe(0);
  expect(first('../2023-05')).toBe(undefined);
  expect(first('2023-05/2024-09', { from: '2023-06' })).toBe(undefined);
});

const markOf = (date: string, more = {}, options: Partial<TimelineOptions> = {}) => {
  const events = [sampleEvent('x', date, more), sampleEvent('first', '2020-01-01'), sampleEvent('last', '2025-12-31')];
  return layout({ events }, options).marks.find(({ entity }) => entity === 'x')!;
};

test('layout(model, context) fills the mark of a known day, and draws one on a band as an outline', () => {
  expect(['2023-05-03', '2023-05', '2023', '2023-33'].map(date => markOf(date).hollow)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('layout(model, context) draws what is approximate or uncertain unlike what is certain, a day too', () => {
  for (const date of ['2023~', '2023?', '2023-05~', '2023-05-03%']) {
    expect(plateOf(date), date).toMatchObject([{ as: 'approximate' }]);
    expect(markOf(date).hollow, date).toBe(true);
  }
  expect(plateOf('2023')).toMatchObject([{ as: 'band' }]);
});

test('layout(model, context) draws a decade as a band of ten years', () => {
  const { bands, scale } = layout({ events: [sampleEvent('x', '152X'), sampleEvent('y', '1600-01-01')] });
  const share = (bands[0]!.x1 - bands[0]!.x0) / (scale.right - scale.left);
  expect(share * (scale.domain[1] - scale.domain[0])).toBeCloseTo(120, 0);
});

test('layout(model, context) tints the half that is meant, of the whole period, and sets the mark in it', () => {
  const [band, half] = plateOf('2022', { dateEdge: 'end' });
  expect(half).toMatchObject({ as: 'half' });
  expect(half!.x0).toBeCloseTo((band!.x0 + band!.x1) / 2, 0);
  expect(markOf('2022', { dateEdge: 'end' }).x).toBeCloseTo((half!.x0 + half!.x1) / 2, 1);
  const part = (options: Partial<TimelineOptions>, dateEdge: 'start' | 'end') =>
    layout({ events: [sampleEvent('x', '2022', { dateEdge })] }, options).bands.map(({ as }) => as);
  expect(part({ from: '2022-05', to: '2022-10' }, 'end')).toEqual(['band', 'half']);
  expect(part({ from: '2022-01', to: '2022-03' }, 'start')).toEqual(['band']);
  const [words] = wordsOf({ events: [sampleEvent('x', '2022', { dateEdge: 'end' })] });
  expect(words?.accessibleName).toMatch(/^late in 2022; /);
});

test('layout(model, context) gives a law, a paper, a project and a meeting shapes of their own, and keys them', () => {
  const events = [
    sampleEvent('paper', '2020-02-01'),
    sampleEvent('law', '2021-02-01', { documentType: 'regulation' }),
    sampleEvent('fund', '2022-02-01', { kind: 'fund' }),
    sampleEvent('visit', '2023-02-01', { kind: 'visit' }),
  ];
  const { marks, legend } = layout({ events });
  expect(marks.map(({ shape }) => shape)).toEqual(['paper', 'law', 'project', 'event']);
  expect(legend.map(({ label }) => label)).toEqual(['Policy paper', 'Law', 'Fund', 'Visit']);
});

test('layout(model, context) has at most six entries in the legend', () => {
  const kinds = ['policy', 'facility', 'visit'] as const;
  const events = [
    ...kinds.map(kind => sampleEvent(kind, '2020-02-01', { kind })),
    sampleEvent('law', '2021-02-01', { documentType: 'regulation' }),
    sampleEvent('year', '2023'),
    sampleEvent('about', '2024~'),
    sampleEvent('open', '2022/..'),
  ];
  const crowd = Array.from({ length: 300 }, (_, at) => sampleEvent(`c${at}`, '2019', { conflictWith: ['law'] }));
  const labels = layout({ events: [...events, ...crowd] }).legend.map(({ label }) => label);
  expect(labels.length).toBeLessThanOrEqual(6);
  expect(labels).toEqual(expect.arrayContaining(['Date uncertain', 'Period, open end']));
});

test('layout(model, context) keeps what has no date off the scale, and says how much that is', () => {
  const targets = [sampleTarget('t', '2030', 1e9), sampleTarget('c', null, 1e6, { kind: 'ceiling' })];
  const { texts, nodes } = layout({ events: [sampleEvent('x', '2023'), sampleEvent('u', null)], targets });
  expect(nodes.map(({ id }) => id)).toEqual(['x']);
  expect(texts.map(({ text }) => text)).toContain(
    'Not on the scale: 1 without a date, 1 target, 1 ceiling, voucher or pledge',
  );
});

test('layout(model, context) lists undated entries with the reason, and targets as outlines, where nothing has a date', () => {
  const { view, texts, labels, marks } = layout({
    events: [sampleEvent('u', null)],
    targets: [sampleTarget('t', '2030', 1e9)],
  });
  expect(view).toBe('list');
  expect([...texts, ...labels].map(({ text }) => text).join(' ')).toMatch(/Without a date.*the source states none/);
  expect(marks.find(({ entity }) => entity === 't')).toMatchObject({ hollow: true, shape: 'target' });
});

test('layout(model, context) labels laws and the first entry of a lane where it is crowded, and all where there is room', () => {
  const at = (count: number) => {
    const events = Array.from({ length: count }, (_, index) =>
      sampleEvent(`e${index}`, `${2018 + (index % 8)}-0${1 + (index % 9)}-1${index % 9}`, {
        documentType: index === 3 ? 'regulation' : null,
      }),
    );
    return new Set(layout({ events }, {}, 720).labels.map(({ entity }) => entity));
  };
  expect(at(4).size).toBe(4);
  expect([...at(90)].sort()).toEqual(['e0', 'e3']);
});

const emphasis = (
  events: readonly PolicyEvent[],
  annotations: readonly { readonly id: string; readonly text: string; readonly emphasis: boolean }[],
  highlight: readonly string[] = [],
  width = 720,
) =>
  timelineDefinition.computeLayout(
    timelineDefinition.computeModel(
      { places: samplePlaces, events },
      { ...defaultsOf(timelineDefinition.options), view: width < 480 ? 'auto' : 'timeline' },
      i18n,
      { annotations, highlight },
    ),
    { width, measurer: tableMeasurer },
  );

test('layout(model, context) labels what the author annotates or highlights, also in a crowd, and nothing else', () => {
  const events = sampleEvents(600);
  const dated = events.filter(({ date }) => date?.length === 10);
  const [first, second] = [dated[100]!.id, dated[200]!.id];
  const { labels, nodes, marks } = emphasis(events, [{ id: first, text: 'The first law', emphasis: true }], [second]);
  expect(labels.find(({ text }) => text === 'The first law')).toMatchObject({ entity: first, weight: 600 });
  expect(new Set(labels.map(({ entity }) => entity))).toEqual(new Set([first, second]));
  expect(nodes.flatMap(({ ids = [] }) => ids)).not.toContain(first);
  expect(marks.find(({ entity }) => entity === first)!.size).toBeGreaterThan(1);
});

test('layout(model, context) puts an annotation of a city at the first entry of its lane, and names ids that nothing has', () => {
  const events = [sampleEvent('a', '2020-01-01'), sampleEvent('b', '2022-01-01')];
  const { labels, problems } = emphasis(events, [
    { id: 'shanghai', text: 'It begins', emphasis: false },
    { id: 'nobody', text: 'Never', emphasis: false },
  ]);
  expect(labels.find(({ text }) => text === 'It begins')!.entity).toBe('a');
  expect(problems.map(({ code, message }) => [code, message.includes('nobody')])).toEqual([
    ['unknownAnnotation', true],
  ]);
});

test('layout(model, context) of a phone shows what the author leads with, and counts the others by year', () => {
  const events = sampleEvents(60, { years: 6 });
  const { labels, clusters, nodes, view } = emphasis(
    events,
    [{ id: events[0]!.id, text: 'First', emphasis: true }],
    [],
    328,
  );
  expect(view).toBe('list');
  expect(labels.map(({ text }) => text)).toContain('First');
  expect(clusters.reduce((sum, { text }) => sum + Number(text.text), 0)).toBe(59);
  expect(nodes.filter(({ opens }) => opens).every(({ group }) => /^20\d\d$/.test(group!))).toBe(true);
});

test('layout(model, context) of a phone opens a year in place', () => {
  const rows = { events: sampleEvents(60, { years: 6 }) };
  const closed = layout(rows, {}, 328);
  const year = closed.nodes.find(({ opens }) => opens)!;
  const open = layout(rows, { open: [year.opens!] }, 328);
  expect(open.nodes.filter(({ opens }) => opens).length).toBe(closed.nodes.filter(({ opens }) => opens).length);
  expect(open.nodes.length).toBeGreaterThan(closed.nodes.length);
  expect(open.nodes.find(({ id }) => id === year.id)?.expanded).toBe(true);
});

test('layout(model, context) is the vertical axis under 480 px, and a whole list with pages where that is asked for', () => {
  const title = 'A long title that needs more than one line of a telephone, and has all of them';
  const list = layout({ events: [sampleEvent('x', '2023-05', { title }), sampleEvent('u', null)] }, {}, 328);
  const texts = [...list.texts, ...list.labels].map(text => text.text);
  expect(list.view).toBe('list');
  expect(texts.join(' ')).toContain(title);
  expect(texts).toEqual(expect.arrayContaining(['2023', 'May', 'Shanghai', 'Without a date']));
  expect(layout({ events: [sampleEvent('x', '2023')] }, {}, 480).view).toBe('timeline');
  const paged = layout({ events: sampleEvents(512) }, { page: 2, view: 'list' }, 328);
  expect(paged.texts[0]?.text).toBe('101–200 of 512');
  expect(paged.nodes).toHaveLength(100);
});

test('layout(model, context) keeps the lanes that the author asks for, also without an entry', () => {
  const { texts } = layout({ events: [sampleEvent('x', '2023')] }, { cities: ['shanghai', 'beijing'] });
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Beijing', 'no entries']));
});

test('layout(model, context) draws a line at the day that the author gives, within the scale', () => {
  const at = (asOf: string) => {
    const { lines, texts } = layout({ events: [sampleEvent('x', '2020'), sampleEvent('y', '2025')] }, { asOf });
    return [lines.filter(({ as }) => as === 'today').length, texts.some(({ text }) => text.startsWith('As of '))];
  };
  expect(['2023-06-30', '2035', 'today', ''].map(at)).toEqual([
    [1, true],
    [0, false],
    [0, false],
    [0, false],
  ]);
});

test('layout(model, context) marks labelled entries on which sources differ with ≠, and keys the sign', () => {
  const events = [sampleEvent('a', '2021-09-15', { conflictWith: ['b'] }), sampleEvent('b', '2024-10')];
  for (const view of ['timeline', 'list'] as const) {
    const { labels, legend } = layout({ events }, { view });
    expect(labels.filter(({ text }) => text.includes('≠')).length).toBe(2);
    expect(legend.map(({ label }) => label)).toContain('Sources differ');
  }
});

test('zoomWindow(layout, factor, at) never leaves out the entry that it zooms about', () => {
  const events = Array.from({ length: 30 }, (_, at) =>
    sampleEvent(`e${at}`, `20${10 + (at % 15)}-${11 - (at % 2)}-28`),
  );
  for (const { id } of events.slice(0, 15)) {
    let shown = layout({ events }, { view: 'timeline' });
    for (let step = 0; step < 9; step++) {
      const window = zoomWindow(shown, 2, shareOf(shown, id));
      shown = layout({ events }, { view: 'timeline', ...window });
      expect(shareOf(shown, id), `${id} after ${step + 1} steps: ${window.from}–${window.to}`).not.toBe(undefined);
    }
    expect(shown.scale.domain[1] - shown.scale.domain[0]).toBe(1);
  }
});

test('revealEntry(layout, options, row) leads to any entry: its time window, its count, a closer window', () => {
  const events = sampleEvents(2000);
  for (const event of events.filter((_, at) => at % 37 === 0)) {
    let options: Partial<TimelineOptions> = { view: 'timeline', from: '2017', to: '2017-06', open: [] };
    let shown = layout({ events }, options);
    for (let step = 0; step < 8; step++) {
      const change = revealEntry(shown, { open: [], ...options }, event);
      if (!change) break;
      options = { ...options, ...change };
      shown = layout({ events }, options);
    }
    const counted = shown.nodes.some(({ expanded, ids = [] }) => expanded && ids.includes(event.id));
    expect(counted || shown.nodes.some(({ entity }) => entity === event.id), `${event.id} ${event.date}`).toBe(true);
  }
});

test('layout(model, context) of a list says early and late in a date, and a year under its own heading only then', () => {
  const events = [
    sampleEvent('a', '2022', { dateEdge: 'start' }),
    sampleEvent('b', '2023-11', { dateEdge: 'end' }),
    sampleEvent('c', '2024'),
  ];
  const dates = layout({ events }, { view: 'list' }, 400).labels.filter(({ anchor }) => anchor === 'end');
  expect(dates.map(({ text }) => text).join(' ')).toBe('early in 2022 late in Nov');
});

test('layout(model, context) has the pages of the table where a vertical axis counts years, those of the list where a list is asked for', () => {
  const events = Array.from({ length: 400 }, (_, index) => sampleEvent(`e${index}`, String(1900 + (index % 100))));
  expect(layout({ events }, {}, 340).page).toMatchObject({ from: 0, to: 400, total: 400 });
  expect(layout({ events }, { view: 'list' }, 340).page).toMatchObject({ from: 0, to: 100, total: 400 });
});
