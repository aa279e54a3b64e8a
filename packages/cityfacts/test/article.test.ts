import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { events } from '@cityfacts/data/events.js';
import { funds } from '@cityfacts/data/funds.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildArticle } from '../../../apps/article/build.mjs';
import en from '../../../apps/article/content.en.mjs';
import zhHans from '../../../apps/article/content.zh-hans.mjs';
import { withFacts } from '../../../apps/article/facts.mjs';
import { renderElement } from '../src/static.js';

const folder = mkdtempSync(join(tmpdir(), 'cityfacts-article-'));
afterAll(() => rmSync(folder, { recursive: true }));
const firstTier: readonly string[] = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'];
const dateOf = (id: string) => events.find(event => event.id === id)?.date ?? '';
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('the article', () => {
  beforeAll(() => buildArticle(folder), 60_000);

  it.each([
    ['index.html', 'zh-Hans'],
    ['en.html', 'en'],
  ])('%s embeds every chart as a news site does: static figure inside, one script, one group', (file, lang) => {
    const html = read(file);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(renderElement('city-radar', { lang, sync: 'cities' }));
    const elements = [...html.matchAll(/<(city-radar|policy-timeline|fund-bars) ([^>]*)><figure /g)];
    expect(elements.map(([, tag]) => tag)).toEqual(['city-radar', 'policy-timeline', 'fund-bars', 'city-radar']);
    for (const [, , attributes] of elements) expect(attributes).toContain('sync="cities"');
    expect(html.match(/<script[^>]*>/g)).toEqual([
      `<script src="/dist/lazy.js" data-src="cityfacts.${lang}.js" defer>`,
    ]);
  });

  it.each(['index.html', 'en.html'])('%s has words of its own before, between and after the charts', file => {
    const kinds = [...read(file).matchAll(/^<(p>|div class="chart">)/gm)].map(([, kind]) => kind === 'p>');
    kinds.reduce((before, isText) => (expect(before || isText).toBe(true), isText), false);
    expect(kinds.at(-1)).toBe(true);
  });

  it('heads charts with findings that the dataset bears out', () => {
    const days = (from: string, to: string) => (Date.parse(dateOf(to)) - Date.parse(dateOf(from))) / 86_400_000;
    expect(days('shenzhen-ai-regulation-2022', 'shanghai-ai-regulation-2022')).toBe(17);
    expect(days('shenzhen-ai-plan-2023', 'generative-ai-rules-issued')).toBe(43);
    const papers = events.filter(({ kind, date }) => kind === 'policy' && date !== null);
    const first = papers
      .filter(({ places }) => places.some(place => firstTier.includes(place)))
      .sort((a, b) => (a.date! < b.date! ? -1 : 1))[0];
    expect(first?.id).toBe('shanghai-ai-opinions-2017');
    const largest = funds.filter(
      ({ place, focus, size }) => firstTier.includes(place!) && focus?.includes('ai') && size === 1e11,
    );
    expect(largest.map(({ form, status }) => `${form}, ${status}`).sort()).toEqual([
      'fund, established',
      'fund, established',
      'fund-of-funds, announced',
      'group, target',
    ]);
  });

  it.each(['index.html', 'en.html', 'article.css'])('%s asks for nothing elsewhere and has no inline style', file => {
    const text = read(file).replaceAll('http://www.w3.org/2000/svg', '');
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|url\(|@import|<style|\sstyle=/);
  });

  it.each(['index.html', 'en.html'])('%s has one h1, and no level is skipped', file => {
    const levels = [...read(file).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter(level => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => (expect(level - before).toBeLessThanOrEqual(1), level), 0);
  });

  it('marks every figure that the text takes from the dataset', () => {
    for (const [file, { parts }] of [['index.html', zhHans] as const, ['en.html', en] as const]) {
      const asked = JSON.stringify(parts).match(/\{[^{}|"]+\|[^{}|"]+\}/g)?.length ?? 0;
      expect(asked).toBeGreaterThan(15);
      expect(read(file).match(/<data value="[\d.]+"/g)).toHaveLength(asked);
    }
  });
});

describe('withFacts(text, locale)', () => {
  it('takes figures that agree with the dataset, and writes its dates', () => {
    const text = withFacts(
      '{1亿元|targets/beijing-ceiling-state-tasks}，{@events/shanghai-ai-regulation-2022}',
      'zh-Hans',
    );
    expect(text).toContain('<data value="100000000" class="figure">1亿元</data>');
    expect(text).toContain('<time datetime="2022-09-22">2022年9月22日</time>');
  });

  it('takes a part of a date that is in it, and no other', () => {
    const text = withFacts('{23 May@events/beijing-general-ai-measures-2023}', 'en');
    expect(text).toBe('<time datetime="2023-05-23">23 May</time>');
    for (const words of ['3 May', '24 May', '23 June']) {
      expect(() => withFacts(`{${words}@events/beijing-general-ai-measures-2023}`, 'en')).toThrow(/is 23 May 2023/);
    }
  });

  it('refuses a figure that differs, one that is missing, and a row that there is not', () => {
    expect(() => withFacts('{2亿元|targets/beijing-ceiling-state-tasks}', 'zh-Hans')).toThrow(/“2亿元”.*100000000/);
    expect(() => withFacts('{0|targets/guangzhou-ceiling}', 'en')).toThrow(/guangzhou-ceiling/);
    expect(() => withFacts('{1|targets/atlantis}', 'en')).toThrow(/does not have/);
    expect(() => withFacts('{@funds/guangzhou-nansha-ai-fund}', 'en')).toThrow(/has none/);
  });
});
