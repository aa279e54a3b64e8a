import type { Source } from '@cityfacts/data';
import { describe, expect, it } from 'vitest';
import { en } from '../locales/en.js';
import { zhHans } from '../locales/zh-hans.js';
import { zhHant } from '../locales/zh-hant.js';
import { sourceLine } from './source-lines.js';

const source = {
  id: 'report',
  title: { en: 'One year of the “Pujiang” plan', 'zh-Hans': '“浦江”计划一周年', 'zh-Hant': '《浦江》計劃' },
  publisher: { en: 'The Daily', 'zh-Hans': '日报', 'zh-Hant': '日報' },
  published: '2024-06',
} as unknown as Source;
const english = { locale: 'en', strings: en } as const;
const chinese = { locale: 'zh-Hans', strings: zhHans } as const;
const traditional = { locale: 'zh-Hant', strings: zhHant } as const;

describe('sourceLine(source, locators)', () => {
  it('sets quotation marks inside quotation marks as each language does', () => {
    expect(sourceLine(source, [], english)).toBe('The Daily, “One year of the ‘Pujiang’ plan”, June 2024');
    expect(sourceLine(source, [], chinese)).toBe('日报：《“浦江”计划一周年》，2024年6月');
    expect(sourceLine(source, [], traditional)).toBe('日報：「《浦江》計劃」，2024年6月');
  });

  it('names the places once and in order, paragraphs apart from headings', () => {
    const places = ['P10', 'P2', 'H1', 'P2', 'page'];
    expect(sourceLine(source, places, english)).toMatch(/, June 2024, paras 2, 10, heading 1$/);
    expect(sourceLine(source, places, chinese)).toMatch(/，2024年6月，第2、10段，第1个标题$/);
    expect(sourceLine(source, ['P2'], english)).toMatch(/, para\. 2$/);
  });
});
