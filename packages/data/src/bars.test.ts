import { describe, expect, it } from 'vitest';
import { barsRows } from './bars.js';
import { barsRows as english } from './bars.en.js';
import { barsRows as simplified } from './bars.zh-hans.js';
import { barsRows as traditional } from './bars.zh-hant.js';
import type { FundId } from './ids.js';
import type { Citation } from './types.js';

const { funds, citations = [], sources = [] } = simplified;
const fund = (id: FundId) => {
  const found = funds.find(row => row.id === id);
  if (!found) throw new Error(`no fund ${id}`);
  return found;
};
const cited = (id: FundId, field: string): readonly Citation[] =>
  citations.filter(row => row.row === id && row.field === field);
const printed = (id: FundId, field: string) => cited(id, field).map(({ asPrinted }) => asPrinted);
const articles = new Set<string>(sources.filter(({ kind }) => kind === 'article').map(({ id }) => id));
const ofArticles = funds.filter(
  ({ id, parent }) => !parent && citations.some(row => row.row === id && articles.has(row.source)),
);

describe('the nine funds of the articles', () => {
  // Entered a second time from the articles, in 亿元.
  it.each([
    ['shanghai-ai-fund', 1000, 'eq', '2019-08'],
    ['shenzhen-ai-fund', 1000, 'eq', '2023'],
    ['beijing-ai-fund', null, undefined, '2023'],
    ['guangzhou-nansha-ai-fund', null, undefined, null],
    ['guangzhou-haizhu-ai-fund', null, undefined, null],
    ['hangzhou-3n-cluster', 3000, 'gt', null],
    ['wenzhou-key-industries-fund', null, undefined, null],
    ['shanghai-leading-industries-fof', 1000, 'eq', null],
    ['shanghai-guidance-fund-planned', null, undefined, null],
  ] as const)('%s has the size %j 亿元, bound %s, established %j', (id, size, bound, established) => {
    const { missing, establishedMissing, ...row } = fund(id);
    expect(row.size).toBe(size === null ? null : size * 1e8);
    expect([row.bound, row.established]).toEqual([bound, established]);
    // What the figure of the article showed of the four first-tier cities is lost.
    const reason = /^(beijing|guangzhou)/.test(id) ? 'not-preserved' : 'not-stated';
    expect(missing).toBe(size === null ? reason : undefined);
    expect(establishedMissing).toBe(established === null ? reason : undefined);
  });

  it('are all that the articles name', () => {
    expect(ofArticles).toHaveLength(9);
    expect(ofArticles.filter(({ size }) => size === null)).toHaveLength(5);
  });

  it('are of a district in Guangzhou and of the city elsewhere', () => {
    const districts = ofArticles.filter(({ level }) => level === 'district').map(({ id }) => id);
    expect(districts).toEqual(['guangzhou-nansha-ai-fund', 'guangzhou-haizhu-ai-fund']);
    expect(ofArticles.filter(({ level }) => level !== 'district').map(({ level }) => level)).toEqual(
      Array(7).fill('municipal'),
    );
  });
});

describe('a reader is not led to', () => {
  it('read Hangzhou’s cluster as one fund of exactly 3000亿元', () => {
    expect(fund('hangzhou-3n-cluster')).toMatchObject({ form: 'cluster', bound: 'gt', status: 'target' });
    expect(printed('hangzhou-3n-cluster', 'size')).toEqual(['规模超3000亿元', '总规模超3000亿元']);
  });

  it('see the first tranche of Shanghai’s AI fund beside the fund', () => {
    expect(fund('shanghai-ai-fund-first-tranche')).toMatchObject({
      parent: 'shanghai-ai-fund',
      part: 'tranche',
      size: 100e8,
      established: '2019-08',
    });
  });

  it('take the two funds of 1000亿元 in Shanghai for one', () => {
    const [ai, leading] = [fund('shanghai-ai-fund'), fund('shanghai-leading-industries-fof')];
    expect([ai.size, leading.size]).toEqual([1000e8, 1000e8]);
    expect([ai.form, leading.form]).toEqual(['fund', 'fund-of-funds']);
    expect(leading.conflictWith).toBeUndefined();
  });

  it('count one fund twice because two articles name it differently', () => {
    expect(printed('shanghai-leading-industries-fof', 'name_zh').slice(0, 2)).toEqual([
      '三大先导产业母基金',
      '先导产业投资母基金',
    ]);
    expect(cited('shanghai-leading-industries-fof', 'size').map(({ source }) => source)).toEqual([
      'shanghai-shenzhen-initiatives',
      'shanghai-ai-highland',
      'stockstar-shanghai-mother-funds-2024',
    ]);
  });

  it('take the target of Beijing’s AI fund for a size that the article states', () => {
    expect(fund('beijing-ai-fund')).toMatchObject({ size: null, missing: 'not-preserved' });
    expect(cited('beijing-ai-fund', 'size').map(({ locator }) => locator)).toEqual(['P11']);
    expect(fund('beijing-ai-fund-target')).toMatchObject({
      size: 100e8,
      status: 'target',
      sameAs: ['beijing-ai-fund'],
    });
    expect(cited('beijing-ai-fund-target', 'size').some(({ source }) => articles.has(source))).toBe(false);
  });

  it('miss what another source says of the AI funds of Shanghai and Shenzhen, or take it for a contradiction', () => {
    expect(fund('shanghai-ai-fund-2019-target')).toMatchObject({
      size: 100e8,
      status: 'target',
      parent: 'shanghai-ai-fund',
      part: 'tranche',
      sameAs: ['shanghai-ai-fund-first-tranche'],
    });
    expect(fund('shenzhen-ai-fund').sameAs).toEqual(['shenzhen-ai-fund-group-target']);
    expect(fund('shenzhen-ai-fund-group-target')).toMatchObject({ form: 'group', status: 'target' });
    for (const { status, conflictWith } of funds)
      for (const other of conflictWith ?? []) expect(fund(other).status).toBe(status);
  });

  it('take two rows about one fund for each other, in any language', () => {
    for (const rows of [english, simplified, traditional]) {
      const names = rows.funds.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('compare a stock of all state-owned funds with a single fund', () => {
    expect(fund('shenzhen-state-funds-stock')).toMatchObject({ form: 'group', status: 'stock', bound: 'gt' });
  });

  it('take a day of the press or of a policy for the day on which a fund was set up', () => {
    const dated = funds.filter(({ status, established }) => established !== null && status === 'announced');
    expect(dated).toEqual([]);
    expect(fund('jiangsu-wuxi-ic-fof').established).toBe('../2024-11-07');
  });
});

describe('the date on which a size was stated', () => {
  it('is beside the 34 sizes of public pages that print one, and a first tranche', () => {
    expect(funds.filter(({ stated }) => stated)).toHaveLength(35);
    expect(fund('shenzhen-ai-fund-group-target').stated).toBe('2023-05-31');
    expect(fund('shanghai-leading-industries-fof').stated).toBe('2024-07-26');
    expect(fund('hefei-guidance-funds-stock').stated).toBe('2023-02?');
    expect(fund('beijing-health-fund').stated).toBeNull();
  });
});

describe('parts and wholes', () => {
  const parts = funds.filter(({ parent }) => parent);

  it.each(parts.map(({ id }) => id))('%s is no more than its whole', id => {
    const part = fund(id);
    const whole = fund(part.parent!);
    expect(part.part).toMatch(/^(tranche|sub-fund)$/);
    expect(part.size).toBeLessThanOrEqual(whole.size!);
  });

  it('parts of one whole are together no more than it', () => {
    for (const whole of new Set(parts.map(({ parent }) => parent!))) {
      const sum = parts.filter(({ parent }) => parent === whole).reduce((total, { size }) => total + (size ?? 0), 0);
      expect(sum, whole).toBeLessThanOrEqual(fund(whole).size!);
    }
  });

  it('hold the sub-funds of Shanghai, the batches of Shenzhen and the three of Hangzhou', () => {
    const of = (id: FundId) => parts.filter(({ parent }) => parent === id).map(({ size }) => size! / 1e8);
    expect(of('shanghai-leading-industries-fof')).toEqual([450.01, 215.01, 225.01, 100]);
    expect(of('shenzhen-20-8-funds')).toEqual([165, 20, 30, 215]);
    expect(of('hangzhou-3n-cluster')).toEqual([1000, 1000, 1000]);
  });

  it('rows about one fund point at each other', () => {
    for (const { id, sameAs } of funds) for (const other of sameAs ?? []) expect(fund(other).sameAs).toContain(id);
  });
});

describe('barsRows', () => {
  it('hold the same funds in every language', () => {
    const ids = barsRows.funds.map(({ id }) => id);
    for (const rows of [english, simplified, traditional]) expect(rows.funds.map(({ id }) => id)).toEqual(ids);
    expect(english.funds[0]?.name).toBe('Shanghai AI industry investment fund');
    expect(traditional.funds[0]?.name).toBe('上海市人工智能產業投資基金');
  });

  it('hold a citation for every size, date and name, and no source or place that is not used', () => {
    for (const { id, size, established } of funds) {
      expect(cited(id, 'size').length, `${id} size ${size}`).toBeGreaterThan(0);
      expect(cited(id, 'established').length > 0, `${id} established`).toBe(established !== null);
      expect(cited(id, 'name_zh').length, id).toBeGreaterThan(0);
    }
    expect(sources.map(({ id }) => id).toSorted()).toEqual(
      [...new Set(citations.map(({ source }) => source))].toSorted(),
    );
    expect(simplified.places.map(({ id }) => id).toSorted()).toEqual(
      [...new Set(funds.map(({ place }) => place))].toSorted(),
    );
  });
});
