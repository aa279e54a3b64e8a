import { describe, expect, it } from 'vitest';
import { citations } from './citations.zh-hans.js';
import { events } from './events.zh-hans.js';
import type { EventId, TargetId } from './ids.js';
import { targets } from './targets.zh-hans.js';

const target = (id: TargetId) => {
  const found = targets.find(row => row.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};
const cited = (table: string, id: string) => citations.filter(row => row.table === table && row.row === id);

describe('the aims of public papers', () => {
  // Entered a second time from the pages: EFLOPS, and whether the page says more than, at least, about.
  it.each([
    ['beijing-computing-2025', 45, 'eq', '45EFLOPS'],
    ['beijing-computing-2027', 200, 'approx', '20万P左右'],
    ['shanghai-computing-2025', 100, 'gt', 'over 100 EFLOPS'],
    ['shenzhen-computing-2025', 50, 'gt', '超50E'],
    ['hangzhou-computing-2025', 50, 'gt', '超过50EFLOPS'],
    ['jiaxing-computing-2027', 100, 'eq', '100EFlops'],
    ['wuhan-computing-2025', 4.5, 'eq', '4500PFlops'],
  ] as const)('%s is %d EFLOPS, bound %s, printed %s', (id, value, bound, printed) => {
    expect(target(id)).toMatchObject({ value, bound, unit: 'eflops' });
    expect(cited('targets', id).map(({ asPrinted }) => asPrinted)).toEqual([printed]);
  });

  it('say how P became EFLOPS wherever the page prints another unit', () => {
    const others = targets
      .filter(({ unit }) => unit === 'eflops')
      .flatMap(({ id }) => cited('targets', id))
      .filter(({ asPrinted }) => !/EFLOPS/i.test(asPrinted ?? ''));
    expect(others.length).toBeGreaterThan(5);
    for (const { row, inferred } of others) expect(inferred, row).toMatch(/EFLOPS/);
  });

  it('keep one centre, open computing and high-performance computing apart from the computing power of a city', () => {
    expect(target('suzhou-fenhu-computing-2025').subject).toContain('单个项目');
    expect(target('hangzhou-open-computing-2025')).toMatchObject({ value: 5, bound: 'ge' });
    expect(target('jiaxing-high-performance-computing-2027').subject).toContain('属算力规模');
  });

  it('store the lower end of a range, as at least', () => {
    for (const id of ['beijing-base-models', 'shanghai-model-incubators-2025'] as const)
      expect(target(id)).toMatchObject({ value: 3, bound: 'ge' });
  });

  it('have no year that the paper does not print: a period in a title is none', () => {
    for (const id of [
      'chaoyang-firms',
      'guangzhou-chain-firms',
      'ningbo-data-sets',
      'beijing-industry-cases',
    ] as const) {
      expect(target(id).year, id).toBeNull();
      expect(target(id).purpose, id).toMatch(/未另载年份/);
    }
  });

  it('belong to the district where a district sets them', () => {
    for (const { id, place } of targets) if (/^(chaoyang|tianhe)-/.test(id)) expect(place).toBe(id.split('-')[0]);
  });

  it('name the page that prints the figure, not the page that only names the paper', () => {
    expect(cited('targets', 'shenzhen-ai-core-2023').map(({ source }) => source)).toEqual([
      'jiqizhixin-shenzhen-ai-plan-2019',
    ]);
    expect(cited('targets', 'shenzhen-ceiling-model').map(({ source }) => source)).toEqual([
      'fengbaosun-shenzhen-vouchers-2024',
    ]);
  });
});

describe('a law that is published and takes effect later', () => {
  it.each([
    ['shanghai-ai-regulation-2022', '2022-09-22', 'shanghai-ai-regulation-effective', '2022-10-01'],
    ['shenzhen-ai-regulation-2022', '2022-09-05', 'shenzhen-ai-regulation-effective', '2022-11-01'],
  ] as const)('%s of %s has a row of its own: %s, %s', (issued, day, effective, later) => {
    const find = (id: EventId) => events.find(row => row.id === id);
    expect(find(issued)).toMatchObject({ date: day, dateRole: 'issued' });
    expect(find(effective)).toMatchObject({ date: later, dateRole: 'effective' });
  });
});

describe('what the public pages print of a document or fund', () => {
  it('is in the tables: issuers, numbers, managers, and the documents of targets', async () => {
    const { events } = await import('./events.en.js');
    const { funds } = await import('./funds.en.js');
    const { targets } = await import('./targets.en.js');
    const event = (id: string) => events.find(row => row.id === id);
    expect(event('national-ai-plan-2017')).toMatchObject({
      issuer: 'State Council',
      documentNumber: '国发〔2017〕35号',
    });
    expect(event('beijing-ai-opinions-2017')?.issuer).toBeUndefined();
    expect(funds.filter(({ manager }) => manager)).toHaveLength(37);
    expect(funds.find(({ id }) => id === 'hangzhou-ma-fund')?.manager).toBe('Hangzhou Financial Investment Group');
    const documents = (id: string) => targets.find(row => row.id === id)?.documents;
    expect(documents('shenzhen-ai-core-2020')).toEqual(['shenzhen-ai-plan-2019']);
    expect(documents('guangzhou-ai-2022')).toEqual(['guangzhou-iab-plan-2018', 'guangzhou-ai-plan-2020']);
    expect(documents('guangzhou-ceiling')).toBeUndefined();
    expect(events.filter(row => row.isDocument && row.issuer).length).toBeGreaterThanOrEqual(58);
    expect(events.filter(row => row.documentNumber && !row.isDocument)).toEqual([]);
  });
});
