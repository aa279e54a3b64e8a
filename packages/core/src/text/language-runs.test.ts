import { describe, expect, it } from 'vitest';
import { i18nFor } from '../../test/languages.js';
import * as runs from './language-runs.js';

const languageRuns = (text: string, locale: string) => runs.languageRuns(text, i18nFor(locale).strings);

const foreign = (text: string, locale: 'en' | 'zh-Hans') =>
  languageRuns(text, locale).flatMap(run => (run.lang ? [[run.lang, run.text]] : []));

describe('languageRuns(text, locale)', () => {
  it('loses and adds nothing', () => {
    for (const locale of ['en', 'zh-Hans'] as const)
      for (const text of [
        '',
        'plain',
        '北京',
        'Figure 超3000亿元 as printed',
        '《A Plan of Three Years》，2025年',
        '12 % 上海 x 深圳',
      ])
        expect(
          languageRuns(text, locale)
            .map(run => run.text)
            .join(''),
        ).toBe(text);
  });

  it('finds Chinese inside English, with its figures and marks', () => {
    expect(foreign('As printed: 43760.7亿元', 'en')).toEqual([['zh', '43760.7亿元']]);
    expect(foreign('People’s Daily, “《上海市促进条例》”, 2024', 'en')).toEqual([['zh', '“《上海市促进条例》”']]);
    expect(foreign('CNY 300 bn, 2024', 'en')).toEqual([]);
  });

  it('finds English sentences inside Chinese and leaves names and abbreviations alone', () => {
    expect(foreign('羊城晚报：《Decoding Guangdong: green energy》，2025年', 'zh-Hans')).toEqual([
      ['en', 'Decoding Guangdong: green energy'],
    ]);
    expect(foreign('华为 Ascend 与 OpenAI、R&D 投入', 'zh-Hans')).toEqual([]);
  });
});
