import { describe, expect, it } from 'vitest';
import * as tables from '@cityfacts/data/observations.js';
import { citations } from '@cityfacts/data/citations.js';
import { events } from '@cityfacts/data/events.js';
import { funds } from '@cityfacts/data/funds.js';
import { indicators } from '@cityfacts/data/indicators.js';
import { places } from '@cityfacts/data/places.js';
import { profiles } from '@cityfacts/data/profiles.js';
import { sources } from '@cityfacts/data/sources.js';
import { targets } from '@cityfacts/data/targets.js';
import { en } from '../locales/en.js';
import { zhHans } from '../locales/zh-hans.js';
import { zhHant } from '../locales/zh-hant.js';
import { explain, type ExplainRows, type ExplainTable } from './explain.js';

const english = { locale: 'en', strings: en } as const;
const hans = { locale: 'zh-Hans', strings: zhHans } as const;
const hant = { locale: 'zh-Hant', strings: zhHant } as const;

const rows: ExplainRows = {
  places: [{ id: 'x', name: { en: 'Xcity', 'zh-Hans': '某市' } }],
  indicators: [{ id: 'i', unit: 'money', currency: 'CNY', name: { en: 'AI industry', 'zh-Hans': '人工智能产业' } }],
  observations: [
    { id: 'a', place: 'x', indicator: 'i', period: '2025', value: 3e11, bound: 'gt', status: 'target', series: 'core' },
    { id: 'b', place: 'x', indicator: 'i', period: '2025', value: 4e11, conflictWith: ['a'] },
    { id: 'c', place: 'x', indicator: 'i', period: '2025', value: null, missing: 'not-stated' },
  ],
  sources: [
    {
      id: 's',
      kind: 'press',
      tier: 'press',
      title: { en: 'A title', 'zh-Hans': '题名' },
      publisher: { en: 'Daily', 'zh-Hans': '日报' },
      author: null,
      published: '2024-06',
      url: null,
    },
  ],
  citations: [
    {
      table: 'observations',
      row: 'a',
      field: 'value',
      source: 's',
      locator: 'P5',
      asPrinted: '突破3000亿元',
      inferred: { en: 'The year stands in the sentence before.', 'zh-Hans': '年份见前一句。' },
    },
  ],
};

describe('explain(rows, table, id, words)', () => {
  it('reports figure, bound, date, status, scope, what compares, print, source and inference', () => {
    expect(explain(rows, 'observations', 'a', english)?.text).toBe(
      [
        'Xcity: AI industry',
        'Figure: more than CNY 300bn',
        'Bound: more than',
        'Date: 2025',
        'Status: target',
        'Covers: whole city',
        'Compares with: figures of the same indicator and date that are also “target”, cover “whole city” and belong to the series “core”',
        'Original wording: “突破3000亿元”; Daily, “A title”, June 2024, para. 5; press',
        'Inferred: The year stands in the sentence before.',
      ].join('\n'),
    );
    expect(explain(rows, 'observations', 'a', hans)?.text).toContain(
      '某市：人工智能产业\n数值：超3000亿元\n界限：超\n时间：2025年\n性质：目标\n范围：全市\n可比：',
    );
  });

  it('reports why a figure is missing, and nothing of its bound or of what it compares with', () => {
    const lines = explain(rows, 'observations', 'c', english)?.lines.map(({ field, text }) => [field, text]);
    expect(lines).toEqual([
      ['missing', 'the source states none'],
      ['date', '2025'],
      ['status', 'actual'],
      ['scope', 'whole city'],
    ]);
  });

  it('reports what another source says', () => {
    const lines = explain(rows, 'observations', 'b', english)?.lines;
    expect(lines?.find(({ field }) => field === 'conflict')?.text).toBe(
      'more than CNY 300bn; Daily, “A title”, June 2024, para. 5',
    );
  });

  it('reports when a size was stated, by whom a fund is run, who issued a document and where a target is stated', () => {
    const all: ExplainRows = { citations, events, funds, places, sources, targets };
    const lines = (table: ExplainTable, id: string) =>
      explain(all, table, id, english)?.lines.map(({ label, text }) => `${label}: ${text}`) ?? [];
    expect(lines('funds', 'hangzhou-3n-cluster')).toEqual(
      expect.arrayContaining([
        'Date of size: 14 June 2023',
        'Manager: Hangzhou Capital, Hangzhou Financial Investment Group',
      ]),
    );
    expect(lines('funds', 'beijing-ai-fund').join()).toMatch(/Also on this fund: CNY 10 ?bn/);
    expect(lines('events', 'national-ai-plan-2017')).toEqual(
      expect.arrayContaining(['Issued by: State Council', 'Document number: 国发〔2017〕35号']),
    );
    expect(lines('targets', 'shenzhen-ai-core-2020')).toContain(
      'Stated in: Shenzhen new generation AI development action plan (2019–2023)',
    );
  });

  it('is undefined for a row that is not there', () => {
    expect(explain(rows, 'observations', 'd', english)).toBeUndefined();
    expect(explain({}, 'funds', 'a', english)).toBeUndefined();
  });

  it('explains every row of the dataset, in every language, with a print for each that has a value or date', () => {
    const all: ExplainRows = { ...tables, citations, events, funds, indicators, places, profiles, sources, targets };
    const ids: readonly (readonly [ExplainTable, readonly { readonly id?: string }[]])[] = [
      ['observations', tables.observations],
      ['funds', funds],
      ['events', events],
      ['targets', targets],
      ['profiles', profiles],
    ];
    const cited = new Set(citations.map(({ table, row }) => `${table} ${row}`));
    for (const [table, list] of ids)
      for (const { id = '' } of list)
        for (const i18n of [english, hans, hant]) {
          const found = explain(all, table, id, i18n);
          expect(found?.text).not.toMatch(/undefined|null|NaN|\[object/);
          const prints = found?.lines.some(({ field }) => /[pP]rinted$/.test(field) || field === 'source');
          expect(prints, `${table} ${id}`).toBe(cited.has(`${table} ${id}`));
        }
  });
});
