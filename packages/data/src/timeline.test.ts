import { describe, expect, it } from 'vitest';
import { timelineRows } from './timeline.js';
import { timelineRows as english } from './timeline.en.js';
import { timelineRows as simplified } from './timeline.zh-hans.js';
import { timelineRows as traditional } from './timeline.zh-hant.js';
import type { EventId, TargetId } from './ids.js';

const { events, targets = [], citations = [], sources = [] } = simplified;
const event = (id: EventId) => {
  const found = events.find(row => row.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
};
const target = (id: TargetId) => {
  const found = targets.find(row => row.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};
const dates = (id: EventId) => citations.filter(row => row.row === id && row.field === 'date');

describe('events', () => {
  it('that take effect are distinguished from those that are issued', () => {
    expect(event('beijing-digital-economy-regulation')).toMatchObject({ date: '2023-01', dateRole: 'effective' });
    expect(event('generative-ai-rules-effective')).toMatchObject({ date: '2023-08-15', dateRole: 'effective' });
    expect(event('generative-ai-rules-issued')).toMatchObject({ date: '2023-07-13', dateRole: 'issued' });
    expect(dates('generative-ai-rules-effective').map(({ asPrinted }) => asPrinted)).toContain('8月');
  });

  it('of which only the month is printed belong to the review of 2023, and say so', () => {
    const months = citations.filter(
      ({ table, field, source, asPrinted }) =>
        table === 'events' && field === 'date' && source === 'city-innovation-2023' && !asPrinted?.includes('2023'),
    );
    expect(months.length).toBeGreaterThan(30);
    for (const { row, inferred } of months) {
      expect(event(row as EventId).date, row).toMatch(/^2023-/);
      expect(inferred, row).toMatch(/2023/);
    }
  });

  it('of “the same month” have the month of the item before', () => {
    expect(event('li-qiang-beijing-visit-2023').date).toBe('2023-09');
    expect(event('hangzhou-digital-number-one-project').date).toBe('2023-05');
    expect(dates('li-qiang-beijing-visit-2023')[0]?.asPrinted).toBe('9月……同月');
  });

  it('without a printed date stay undated, and say why', () => {
    for (const id of [
      'shanghai-investment-promotion',
      'shenzhen-finance-for-innovation',
      'hangzhou-3n-cluster-launch',
      'wenzhou-fund-rules',
      'private-economy-31',
      'gba-public-data-rules',
      'shanghai-young-founders-forum-4',
      'guangzhou-district-ai-funds',
      'hefei-ai-opinions-undated',
    ] as const) {
      expect(event(id), id).toMatchObject({ date: null, missing: 'not-stated' });
      expect(dates(id)).toEqual([]);
    }
  });

  it('that an article calls recent have the date of another source', () => {
    expect(event('shanghai-leading-fof-launch').date).toBe('2024-07-26');
    expect(event('shenzhen-ai-pioneer-plan-2024').date).toBe('2024-07-30');
    for (const id of ['shanghai-leading-fof-launch', 'shenzhen-ai-pioneer-plan-2024'] as const)
      expect(dates(id).map(({ source }) => source)).not.toContain('shanghai-shenzhen-initiatives');
  });

  it('known by day but not by month have no month', () => {
    expect(event('xi-shanghai-2025')).toMatchObject({ date: '2025-XX-29', kind: 'visit' });
  });

  it('early or late in a year say so and keep the year', () => {
    const edges = events.filter(({ dateEdge }) => dateEdge).map(({ id, date, dateEdge }) => [id, date, dateEdge]);
    expect(edges).toEqual([
      ['xi-shanghai-2023', '2023', 'end'],
      ['chen-jining-ai-research-2025', '2025-01', 'start'],
      ['shanghai-equity-measures-2024', '2024', 'start'],
      ['shanghai-ma-plan', '2024', 'end'],
    ]);
  });

  it('of a span of months are an interval', () => {
    expect(event('ai-policies-may-june-2023')).toMatchObject({
      date: '2023-05/2023-06',
      places: ['beijing', 'shenzhen', 'chengdu'],
    });
  });

  it('never take the period of a title for their date', () => {
    expect(event('shanghai-ma-plan').title).toContain('2025-2027');
    expect(event('shanghai-data-industry-plan')).toMatchObject({ date: '2023-08' });
    expect(event('shanghai-computing-plan-undated').date).toBeNull();
  });

  it('whose sources disagree are side by side and point at each other', () => {
    expect(event('shanghai-new-infrastructure-issued').date).toBe('2023-09-15');
    expect(event('shanghai-new-infrastructure-listed').date).toBe('2023-10');
    for (const { id, conflictWith } of events)
      for (const other of conflictWith ?? []) expect(event(other).conflictWith).toContain(id);
    expect(events.filter(({ conflictWith }) => conflictWith)).toHaveLength(2);
  });

  it('hold one document once, but for the conflict and for taking effect', () => {
    const documents = events.filter(({ isDocument, dateRole }) => isDocument && dateRole === 'issued');
    // A bracket at the end reports which side of a conflict it is.
    const named = ({ title, places }: (typeof documents)[number]) => `${title} ${places.join()}`.replace(/（.*）/, '');
    const twice = documents.filter(one => documents.some(other => other.id !== one.id && named(other) === named(one)));
    expect(twice.map(({ id }) => id)).toEqual([
      'shanghai-new-infrastructure-listed',
      'shanghai-new-infrastructure-issued',
    ]);
  });

  it('of approvals are zones and no documents; an expert draft and a call are no policies', () => {
    for (const { kind, isDocument, documentType } of events) {
      if (kind === 'zone') expect([isDocument, documentType]).toEqual([false, undefined]);
      expect(isDocument).toBe(documentType !== undefined);
    }
    expect(event('beijing-ai-zone-2021')).toMatchObject({ kind: 'zone', date: '2021-02-19' });
    expect(event('shenzhen-ai-zone-2019')).toMatchObject({ kind: 'zone', dateRole: 'started' });
    expect(event('hangzhou-digital-economy-expert-draft')).toMatchObject({
      kind: 'other',
      documentType: 'expert-draft',
    });
    expect(event('shanghai-ai-plus-call-2025')).toMatchObject({ kind: 'other', documentType: 'notice' });
  });

  it('of people are visits', () => {
    for (const id of ['musk-shanghai-2023', 'gates-beijing-2023', 'cook-chengdu-2023', 'cook-jiaxing-2023'] as const)
      expect(event(id)).toMatchObject({ kind: 'visit', dateRole: 'visit' });
  });

  it('dated by a page, a repost or a press report are marked as approximate', () => {
    const copied = citations.filter(
      ({ table, field, inferred }) =>
        table === 'events' && field === 'date' && /^为(页面|转载|报道|解读|大会)/.test(String(inferred)),
    );
    const dated = copied.map(({ row }) => event(row as EventId).date);
    expect(dated.filter(date => !date?.endsWith('~'))).toEqual(['2025-08-21']);
  });
});

describe('targets', () => {
  // Entered a second time from the articles, in plain figures.
  it.each([
    ['beijing-ai-core-2025', '2025', 3000e8, 'gt', 'core'],
    ['beijing-ai-driven-2025', '2025', 1e12, 'gt', 'driven'],
    ['shanghai-ai-above-size-2025', '2025', 4000e8, 'eq', 'above-designated-size'],
    ['shanghai-data-industry-2025', '2025', 5000e8, 'eq', 'other'],
    ['beijing-data-market-2030', '2030', 2000e8, 'eq', 'other'],
    ['shanghai-future-output-2030', '2030', 5000e8, 'approx', 'other'],
    ['shanghai-ma-2027', '2027', 3000e8, 'eq', 'other'],
    ['shanghai-future-clusters-2035', '2035', null, 'eq', undefined],
    ['beijing-ceiling-state-tasks', null, 1e8, 'eq', undefined],
    ['beijing-ceiling-computing-centres', null, 5000e4, 'eq', undefined],
    ['beijing-ceiling-computing-use', null, 200e4, 'eq', undefined],
    ['shanghai-ceiling-special-projects', null, 2000e4, 'eq', undefined],
    ['shanghai-ceiling-headquarters', null, 1e8, 'eq', undefined],
    ['guangzhou-ceiling', null, null, 'eq', undefined],
    ['shenzhen-ceiling-platforms', null, 500e4, 'eq', undefined],
    ['shenzhen-ceiling-research', null, 500e4, 'eq', undefined],
  ] as const)('%s is for %j, %j, bound %s, definition %s', (id, year, value, bound, definition) => {
    const row = target(id);
    expect([row.year, row.value, row.bound, row.definition]).toEqual([year, value, bound, definition]);
    expect(row.missing).toBe(value === null ? 'not-stated' : undefined);
  });

  it('in US dollars stay in US dollars', () => {
    expect(target('gates-donation-beijing')).toMatchObject({ value: 5000e4, currency: 'USD', year: null });
    expect(targets.filter(({ currency }) => currency === 'USD')).toHaveLength(1);
  });

  it('have a year or say what they are for', () => {
    for (const { id, year, purpose } of targets) expect(year ?? purpose, id).toBeTruthy();
  });
});

describe('timelineRows', () => {
  it('hold the same rows in every language', () => {
    for (const rows of [english, simplified, traditional]) {
      expect(rows.events.map(({ id }) => id)).toEqual(timelineRows.events.map(({ id }) => id));
      expect(rows.targets?.map(({ id }) => id)).toEqual(timelineRows.targets?.map(({ id }) => id));
    }
    expect(traditional.targets?.[0]?.subject).toBe('人工智能核心產業規模');
  });

  it('hold a citation for every date, title and value, and every source and place that they name', () => {
    const cited = new Set(citations.map(({ table, row, field }) => `${table} ${row} ${field}`));
    for (const { id, date } of events) {
      expect(cited.has(`events ${id} date`), id).toBe(date !== null);
      expect(cited.has(`events ${id} title_zh`), id).toBe(true);
    }
    for (const { id } of targets) expect(cited.has(`targets ${id} value`), id).toBe(true);
    const known = new Set<string>(sources.map(({ id }) => id));
    expect(citations.filter(({ source }) => !known.has(source))).toEqual([]);
    const places = new Set<string>(simplified.places.map(({ id }) => id));
    const named = [...events.flatMap(row => row.places), ...targets.map(({ place }) => place)];
    expect(named.filter(id => !places.has(id))).toEqual([]);
  });
});
