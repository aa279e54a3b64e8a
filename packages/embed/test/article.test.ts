import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildArticle } from '../../../docs/article/build.mjs';
import en from '../../../docs/article/content.en.mjs';
import zhHans from '../../../docs/article/content.zh-hans.mjs';
import { withFacts } from '../../../docs/article/facts.mjs';
import { renderElement } from '../src/static.js';

const folder = mkdtempSync(join(tmpdir(), 'cityfacts-article-'));
afterAll(() => rmSync(folder, { recursive: true }));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('the article', () => {
  beforeAll(() => buildArticle(folder), 60_000);

  it.each([
    ['index.html', 'zh-Hans'],
    ['en.html', 'en'],
  ])('%s embeds two charts as a news site does: static figure inside, one script', (file, lang) => {
    const html = read(file);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(renderElement('city-radar', { lang }));
    expect(html.match(/<city-radar /g)).toHaveLength(2);
    expect(html).toMatch(/<city-radar [^>]*indicators="set:policy"[^>]*><figure /);
    expect(html.match(/<script[^>]*>/g)).toEqual([`<script src="/dist/city-radar.${lang}.js" defer>`]);
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

  it('refuses a figure that differs, one that is missing, and a row that there is not', () => {
    expect(() => withFacts('{2亿元|targets/beijing-ceiling-state-tasks}', 'zh-Hans')).toThrow(/“2亿元”.*100000000/);
    expect(() => withFacts('{0|targets/guangzhou-ceiling}', 'en')).toThrow(/guangzhou-ceiling/);
    expect(() => withFacts('{1|targets/atlantis}', 'en')).toThrow(/does not have/);
    expect(() => withFacts('{@funds/guangzhou-nansha-ai-fund}', 'en')).toThrow(/has none/);
  });
});
