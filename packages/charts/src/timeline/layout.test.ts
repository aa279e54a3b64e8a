import type { PolicyEvent, TimelineRows } from '@cityfacts/data';
import { expect, test } from 'vitest';
import { sampleEvent, sampleEvents, samplePlaces, sampleTarget } from '../../../../stories/cases/policy-timeline.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import { tableMeasurer } from '@cityfacts/core/text/measure.js';
import { en } from '@cityfacts/core/locales/en.js';
import { lengths } from './time-bins.js';
import { periodText } from './calendar.js';
import type { TimelineOptions } from './options.js';
import { pack, type Stand } from './label-candidates.js';
import { timelineDefinition } from './definition.js';
import { zoomAround, panWindow, timeWindowText, zoomWindow } from './zoom.js';

const i18n = { locale: 'en', strings: en } as const;
const layout = (rows: Partial<TimelineRows>, options: Partial<TimelineOptions> = {}, width = 1000) =>
  timelineDefinition.computeLayout(
    timelineDefinition.computeModel(
      { places: samplePlaces, events: [], ...rows },
      { ...defaultsOf(timelineDefinition.options), ...options },
      i18n,
    ),
    { width, measurer: tableMeasurer },
  );
const extent = (d: string) => {
  const xs = [...d.matchAll(/[ML](-?[\d.]+)/g)].map(match => Number(match[1]));
  return [Math.min(...xs), Math.max(...xs)] as const;
};
const plateOf = (date: string, more = {}) =>
  layout({
    events: [sampleEvent('x', date, more), sampleEvent('first', '2020-01-01'), sampleEvent('last', '2025-12-31')],
  }).bands;

test('layout(model, context) has the value of a target said in words, for a voice that leaves out signs and reads letters', () => {
  const { nodes } = layout({
    targets: [sampleTarget('t', '2027', 3e10, { bound: 'gt' }), sampleTarget('n', null, null)],
  });
  expect(nodes.map(({ accessibleName }) => accessibleName.replace(/^.*: /, ''))).toEqual([
    'more than CNY 30 billion; Shanghai; target',
    'no figure; Shanghai; target; the source states none',
  ]);
  expect(nodes[0]?.title).toMatch(/: > CNY 30bn$/);
});

test('layout(model, context) makes precision width: a day has no band, a month a month, a quarter, half and year their whole', () => {
  const months = (date: string) => {
    const [band] = plateOf(date);
    const [left, right] = band ? extent(band.d) : [0, 0];
    return Math.round(((right - left) / (1000 - 14)) * 72);
  };
  expect(plateOf('2023-05-03')).toEqual([]);
  expect(['2023-05', '2023-34', '2023-41', '2023', '2021/2022'].map(months)).toEqual([1, 3, 6, 12, 24]);
});

test('layout(model, context) draws a day of an unstated month as the band from the first to the last day that it can be', () => {
  const [first, last] = extent(plateOf('2025-01-29/2025-12-29')[0]!.d);
  expect(plateOf('2025-XX-29').map(band => extent(band.d))).toEqual([[first, last]]);
  const { nodes } = layout({ events: [sampleEvent('x', '2025-XX-29')] });
  expect(nodes[0]?.details[0]?.text).toBe('29th of an unstated month of 2025');
});

test('layout(model, context) brackets intervals, without a stroke at an open end', () => {
  const [span] = plateOf('2021/2022');
  expect(span).toMatchObject({ as: 'span' });
  expect(span?.d.match(/[ML]/g)).toHaveLength(4);
  const [open] = plateOf('2023-05/..');
  expect(open?.d.match(/[ML]/g)).toHaveLength(3);
  expect(extent(open!.d)[1]).toBe(993);
  const lengths = (date: string) =>
    layout({ events: [sampleEvent('x', date)] })
      .nodes[0]!.details.filter(({ label }) => label === 'Length')
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
    return mark && Number(/^M([\d.]+)/.exec(mark.d)![1]) + 4.5 - extent(bands[0]!.d)[0];
  };
  expect(first('2023-05/..')).toBeCloseTo(7);
  expect(first('2023-05/2024-09')).toBeCloseTo(7);
  expect(first('../2023-05')).toBe(undefined);
  expect(first('2023-05/2024-09', { from: '2023-06' })).toBe(undefined);
});

test('layout(model, context) draws a band or period that is narrower than its mark as a line below it, as wide as the period', () => {
  const wide = (date: string) => {
    const [band] = plateOf(date);
    expect(band!.d).toMatch(/^M[\d.]+,([\d.]+)L[\d.]+,\1$/);
    const [left, right] = extent(band!.d);
    return right - left;
  };
  expect(wide('2023-05')).toBeCloseTo((31 / 2192) * 986, 0);
  expect(wide('2023-05-03/2023-05-20')).toBeCloseTo((18 / 2192) * 986, 0);
  expect(wide('2023-05-03/2023-05-04')).toBeCloseTo(3);
  expect(plateOf('2023-34')[0]?.as).toBe('band');
});

test('layout(model, context) underlines the half that is meant, sets the mark in it and says it', () => {
  const [band, edge] = plateOf('2022', { dateEdge: 'end' });
  const [left, right] = extent(band!.d);
  expect(extent(edge!.d).map(Math.round)).toEqual([Math.round((left + right) / 2), Math.round(right)]);
  const { nodes } = layout({ events: [sampleEvent('x', '2022', { dateEdge: 'end' })] });
  expect(nodes[0]?.accessibleName).toMatch(/^late in 2022; /);
});

test('layout(model, context) underlines the half of the whole period, however much of it the axis shows', () => {
  const edge = (options: Partial<TimelineOptions>, dateEdge: 'start' | 'end' = 'end') => {
    const { bands, marks, scale } = layout({ events: [sampleEvent('x', '2022', { dateEdge })] }, options);
    const x = Number(/^M([\d.]+)/.exec(marks[0]!.d)![1]) + 4.5;
    return { ends: bands.filter(({ as }) => as === 'edge').map(({ d }) => extent(d)), x, scale };
  };
  const { ends, x, scale } = edge({ from: '2022-05', to: '2022-10' });
  expect(ends[0]![0]).toBeCloseTo(7 + ((365 / 2 - 120) / 184) * 986, 1);
  expect(ends[0]![1]).toBeCloseTo(scale.right);
  expect(x).toBeCloseTo((ends[0]![0] + ends[0]![1]) / 2, 0);
  expect(edge({ from: '2022-01', to: '2022-03' }).ends).toEqual([]);
  expect(edge({ from: '2022-01', to: '2022-03' }, 'start').ends.flat()).toEqual([scale.left, scale.right]);
});

test('layout(model, context) keeps undated entries off the scale and lists them with the reason', () => {
  const { texts, labels, nodes, scale, bands, grid } = layout({ events: [sampleEvent('u', null)] });
  expect([...texts, ...labels].map(text => text.text).join(' ')).toMatch(/Without a date.*the source states none/);
  expect(nodes.map(node => node.id)).toEqual(['u']);
  expect([bands.length, grid, scale.left]).toEqual([0, '', 7]);
});

test('layout(model, context) sets targets in columns of their years, as outlines, apart from the scale', () => {
  const targets = [sampleTarget('b', '2030', 5e11), sampleTarget('a', '2027', 3e11), sampleTarget('c', null, 5e7)];
  const { texts, marks, scale } = layout({ events: [sampleEvent('x', '2023')], targets });
  const words = texts.map(text => text.text);
  expect(words).toContain(en.timeline.targets);
  expect(words.filter(text => ['2027', '2030', 'No year stated'].includes(text))).toEqual([
    '2027',
    '2030',
    'No year stated',
  ]);
  expect(marks.filter(mark => mark.hollow).map(mark => mark.entity)).toEqual(['a', 'b', 'c']);
  expect(scale.domain).toEqual([2023 * 12, 2024 * 12]);
});

test('layout(model, context) turns a label without room into a number, and writes its title below', () => {
  const title =
    'A title that is by far too long for any label beside a mark on the scale of this narrow drawing, and goes on';
  const { labels, texts } = layout({ events: [sampleEvent('x', '2023-05-01', { title })] }, { view: 'timeline' }, 600);
  expect(labels.map(label => label.text)).toEqual(['1']);
  expect(texts.map(text => text.text).join(' ')).toContain('A title that is by far');
});

test('layout(model, context) counts a cluster and no other lane with it, and labels what has room in rows below the eighth', () => {
  const day = (place: string, year: number, month: number, at: number) =>
    sampleEvent(`${place}${year}${at}`, `${year}-${String(month).padStart(2, '0')}-15`, { places: [place] });
  const events = [
    ...Array.from({ length: 60 }, (_, at) => day('shanghai', 2023, (at % 12) + 1, at)),
    ...Array.from({ length: 12 }, (_, at) => day('beijing', 2023, (at % 3) + 1, at)),
    ...['guangzhou', 'shenzhen', 'northport', 'eastwater', 'china'].flatMap(place =>
      Array.from({ length: 16 }, (_, at) => day(place, 2019 + (at % 4), (at % 12) + 1, at)),
    ),
  ];
  const { clusters: counts, labels } = layout({ events }, { view: 'timeline' }, 690);
  expect(new Set(counts.map(({ entity }) => entity.split('/')[0]))).toEqual(new Set(['shanghai']));
  const own = labels.filter(({ entity }) => entity.startsWith('beijing'));
  expect(new Set(own.map(({ y }) => y)).size).toBeGreaterThan(8);
  expect(own.filter(({ text }) => text.startsWith('Sample')).length).toBeGreaterThan(8);
});

test('layout(model, context) makes clusters counts that open: the count stays, its first entries are listed', () => {
  const rows = { events: sampleEvents(4000).map(event => ({ ...event, places: ['shanghai'] })) };
  const closed = layout(rows);
  const cell = closed.nodes.find(node => node.opens && node.details[0]!.text.length > '99 entries'.length);
  expect(cell?.accessibleName).toContain('Enter lists them');
  const open = layout(rows, { open: [cell!.opens!] });
  expect(open.clusters.filter(count => count.open).map(count => count.entity)).toEqual([cell!.opens]);
  expect(open.nodes.length).toBe(closed.nodes.length + 12);
  const count = Number.parseInt(cell!.details[0]!.text, 10);
  expect(open.texts.map(text => text.text)).toContain(`… and ${count - 12} more`);
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

const columnsOf = (nodes: readonly { readonly x: number }[]) =>
  [...new Set(nodes.map(({ x }) => x))].map(at => nodes.filter(({ x }) => x === at).length);

test('layout(model, context) fills the columns of lists evenly, and the first ones first', () => {
  const columns = (count: number) =>
    columnsOf(
      layout({ events: Array.from({ length: count }, (_, at) => sampleEvent(`u${at}`, null)) }, {}, 1168).nodes,
    );
  expect([2, 5, 9, 10, 11, 12].map(columns)).toEqual([
    [1, 1],
    [2, 1, 1, 1],
    [3, 2, 2, 2],
    [3, 3, 2, 2],
    [3, 3, 3, 2],
    [3, 3, 3, 3],
  ]);
});

test('layout(model, context) lets the last group of targets flow over the columns that are left', () => {
  const years = ['2025', '2026', '2027', '2028', '2030', null, null, null, null, null, null];
  const targets = years.map((year, at) => sampleTarget(`t${at}`, year, 1e9));
  expect(columnsOf(layout({ targets }, { view: 'timeline' }, 1168).nodes)).toEqual([2, 3, 3, 3]);
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

test('layout(model, context) is the list under 600 px, with headings of years, whole titles and pages', () => {
  const title = 'A long title that needs more than one line of a telephone, and has all of them';
  const list = layout({ events: [sampleEvent('x', '2023-05', { title }), sampleEvent('u', null)] }, {}, 328);
  const texts = [...list.texts, ...list.labels].map(text => text.text);
  expect(list.view).toBe('list');
  expect(texts.join(' ')).toContain(title);
  expect(texts).toEqual(expect.arrayContaining(['2023', 'May 2023 · issued · Shanghai · municipal', 'Without a date']));
  expect(layout({ events: [sampleEvent('x', '2023')] }, {}, 600).view).toBe('timeline');
  const paged = layout({ events: sampleEvents(512) }, { page: 2 }, 328);
  expect(paged.texts[0]?.text).toBe('101–200 of 512');
  expect(paged.nodes).toHaveLength(100);
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

test('layout(model, context) marks both entries on which sources differ with ≠: in labels, in the titles of numbers, in lists', () => {
  const title = 'A title that is by far too long for any label beside a mark on the scale of this drawing. '.repeat(3);
  const events = [sampleEvent('a', '2023-09-15', { conflictWith: ['b'] }), sampleEvent('b', '2024-10', { title })];
  const signs = (view: 'timeline' | 'list') => {
    const { labels, texts } = layout({ events }, { view });
    return [...labels, ...texts].filter(({ text }) => text.includes('≠')).length;
  };
  expect([signs('timeline'), signs('list')]).toEqual([2, 2]);
});

test('layout(model, context) keys what is drawn and no more: roles, bands, the half that is meant, periods, counts', () => {
  const keys = (events: readonly PolicyEvent[], options: Partial<TimelineOptions> = {}, width = 1000) =>
    layout({ events, targets: [] }, { view: 'timeline', ...options }, width).legend.map(item => item.label);
  const day = sampleEvent('a', '2023-05-01');
  expect(keys([day])).toEqual(['Issued']);
  expect(keys([sampleEvent('b', '2023', { dateRole: 'visit' }), day, sampleEvent('c', '2021/2022')])).toEqual([
    'Issued',
    'Visit',
    'Date uncertain',
    'Period',
  ]);
  expect(keys([sampleEvent('b', '2023', { dateEdge: 'end' })])).toEqual([
    'Issued',
    'Date uncertain',
    'Early or late in the period',
  ]);
  const crowd = Array.from({ length: 200 }, (_, index) => sampleEvent(`s${index}`, '2021', { dateRole: 'signed' }));
  expect(keys([...crowd, day])).toEqual(['Issued', 'Several entries']);
  expect(keys([...crowd, day], { view: 'list' })).toEqual(['Issued', 'Signed']);
});

test('layout(model, context) keys targets on the page of a list that has some', () => {
  const rows = { events: sampleEvents(400), targets: [sampleTarget('t', '2030', 1e9)] };
  const keys = (page: number) => layout(rows, { view: 'list', page }).legend.map(item => item.label);
  expect(keys(1)).not.toContain('Target');
  expect(keys(5)).toEqual(['Target']);
});

test('layout(model, context) keys ≠ in the legend where it is in the drawing, and describes what is disputed anyway', () => {
  const pair = (date: string) => [sampleEvent('a', date, { conflictWith: ['b'] }), sampleEvent('b', date)];
  const crowd = Array.from({ length: 200 }, (_, index) => sampleEvent(`s${index}`, '2021'));
  const shown = layout({ events: pair('2021') }, { view: 'timeline' });
  expect(shown.legend.at(-1)?.label).toBe('Sources differ');
  const hidden = layout({ events: [...pair('2021'), ...crowd] }, { view: 'timeline' });
  expect(hidden.legend.map(({ label }) => label)).not.toContain('Sources differ');
  expect(hidden.notes.join()).toContain('The sources do not agree');
});

test('layout(model, context) speaks of bands where there are any', () => {
  const how = (date: string) => layout({ events: [sampleEvent('a', date)] }).readingGuide ?? en.timeline.how;
  expect(how('2023')).toContain('band');
  expect(how('2023-05-01')).toBe('Policy papers, projects and events by date.');
});

test('pack(parcels, bounds) tries rows from the top, the first are first, a number last, and gives up where nothing fits', () => {
  const parcel = (x: number, ...labels: readonly number[]) => {
    const stands = (form: number, wide: number): readonly Stand[] => [
      { form, x: x + 7, anchor: 'start', left: x - 7, right: x + 7 + wide },
      { form, x: x - 7, anchor: 'end', left: x - 7 - wide, right: x + 7 },
    ];
    return { when: String(x), labels: labels.flatMap((wide, form) => stands(form, wide)), numbers: stands(-1, 22) };
  };
  const bounds = { width: 200, labelRows: 1, rows: 2 };
  expect(pack([parcel(10, 50), parcel(190, 50)], bounds)).toMatchObject([
    { row: 0, anchor: 'start', form: 0 },
    { row: 0, anchor: 'end', form: 0 },
  ]);
  expect(pack([parcel(10, 500, 60)], bounds)).toMatchObject([{ row: 0, anchor: 'start', form: 1 }]);
  expect(pack([parcel(30, 50), parcel(30, 50), parcel(30, 50)], bounds)).toMatchObject([
    { row: 0, anchor: 'start', form: 0 },
    { row: 1, anchor: 'start', form: -1 },
    null as never,
  ]);
});

test('layout(model, context) writes a title into its own band or period, after the mark or before it, where it fits', () => {
  const told = (
    date: string,
    more: Partial<ReturnType<typeof sampleEvent>> = {},
    options: Partial<TimelineOptions> = {},
  ) => {
    const { bands, labels } = layout(
      { events: [sampleEvent('x', date, more), sampleEvent('last', '2025-12-31')] },
      { view: 'timeline', ...options },
    );
    const [left, right] = extent(bands.find(({ entity }) => entity === 'x')!.d);
    const label = labels.filter(({ entity }) => entity === 'x');
    expect(label).toHaveLength(1);
    const wide = tableMeasurer.width(label[0]!.text, 12);
    const [from, to] =
      label[0]!.anchor === 'start' ? [label[0]!.x, label[0]!.x + wide] : [label[0]!.x - wide, label[0]!.x];
    return [label[0]!.text, label[0]!.anchor, from > left && to < right];
  };
  const title = 'A title that is too long for a label beside its mark, but not for the whole of its period or band';
  expect(told('2020/2024')).toEqual(['Sample plan x', 'start', true]);
  expect(told('2020/2024', { title })).toEqual([title, 'start', true]);
  expect(told('2019/2025', { title }, { from: '2020', to: '2025' })).toEqual([title, 'start', true]);
  expect(told('2025', { title: 'A title of half a year', dateEdge: 'end' }, { from: '2025', to: '2025' })[1]).toBe(
    'start',
  );
  expect(told('2024', { title, dateEdge: 'end' }, { from: '2024', to: '2024' })).toEqual([title, 'end', true]);
  expect(told('2020')[2]).toBe(false);
});

test('lengths(domain, width) are the periods that can hold a count', () => {
  expect(lengths([0, 12], 1000)[0]).toBe(1);
  expect(lengths([0, 120], 1000)[0]).toBe(6);
  expect(lengths([0, 120_000], 300)).toEqual([12000]);
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
});

test('layout(model, context) sets a number inside a band that has room for it, else beside the band', () => {
  const title = 'A title that is by far too long for any label beside a mark on the scale of this drawing. '.repeat(3);
  for (const months of [1, 2, 3, 4, 6, 8, 12, 24, 48]) {
    const to = `${2020 + Math.floor((months - 1) / 12)}-${String(((months - 1) % 12) + 1).padStart(2, '0')}`;
    const events = [sampleEvent('x', `2020-01/${to}`, { title }), sampleEvent('last', '2026-12-31')];
    const { bands, labels } = layout({ events }, { view: 'timeline' }, 320);
    const [, right] = extent(bands.find(({ entity }) => entity === 'x')!.d);
    const number = labels.find(({ entity }) => entity === 'x')!;
    expect(number.text).toBe('1');
    expect(number.x + 7 < right || number.x > right, `${months} months: ${number.x}, band to ${right}`).toBe(true);
  }
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
  expect(empty.grid).not.toBe('');
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
  const told = timelineDefinition.table(model).rows.map(({ cells }) => cells[0]?.datetime);
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
  expect(timeWindowText(scale.domain, 'en')).toBe('15 May–15 August 2023');
  expect(timeWindowText([2020 * 12, 2022 * 12], 'en')).toBe('2020–2021');
});
