import { describe, expect, it } from 'vitest';
import { told } from './fixtures/fixture.mjs';

const parts = (/** @type {string} */ text) => expect.stringContaining(text);

describe('a citation', () => {
  it('stands for every cited value', () => {
    expect(told('citations.csv', 'funds,health-gift,established,review,P5,2023年6月,,\n', '')).toEqual([
      'data/funds.csv:4: column "established": value "2023-06" has no citation; add a row "funds,health-gift,established,…" to data/citations.csv',
    ]);
  });

  it('names a table, a cited field and a row that exist', () => {
    const named = 'profiles,beijing-strength,phrase_zh';
    expect(told('citations.csv', named, 'profile,beijing-strength,phrase_zh')).toContainEqual(
      parts('data/citations.csv:24: column "table": value "profile" is no table; use one of sources, places'),
    );
    expect(told('citations.csv', named, 'profiles,beijing-strength,phrase_en')).toContainEqual(
      parts('column "field": value "phrase_en" is no cited field of profiles; use one of phrase_zh, or remove the row'),
    );
    expect(told('citations.csv', named, 'profiles,beijing-aim,phrase_zh')).toContainEqual(
      parts('column "row": value "beijing-aim" is no id in data/profiles.csv'),
    );
  });

  it('points at no empty field', () => {
    expect(told('observations.csv', ',not-stated,,actual', ',not-found,,actual')).toEqual([
      'data/citations.csv:25: column "field": value "value" is empty in data/observations.csv:5; fill it there, or remove the citation',
    ]);
  });

  it('names where a source speaks of what is missing, and prints nothing there', () => {
    const gap = 'observations,share-2023-suzhou,value,review,P9,,,\n';
    expect(told('citations.csv', gap, '')).toEqual([
      'data/observations.csv:5: column "value": is empty and has no citation; add a row "observations,share-2023-suzhou,value,…" to data/citations.csv',
    ]);
    expect(told('citations.csv', gap, gap.replace('P9,', 'P9,6.73%'))).toEqual([
      'data/citations.csv:25: column "as_printed": value "6.73%" is printed, but "value" is empty in data/observations.csv:5; fill it there, or empty this',
    ]);
  });

  it('stands for a gap of a fund and of a target', () => {
    expect(told('citations.csv', 'funds,suzhou-seed,size,review,P4,,,\n', '')).toEqual([
      'data/funds.csv:3: column "size": is empty and has no citation; add a row "funds,suzhou-seed,size,…" to data/citations.csv',
    ]);
    expect(told('citations.csv', 'targets,support,value,review,P8,,,\n', '')).toEqual([
      parts('data/targets.csv:3: column "value": is empty and has no citation'),
    ]);
  });

  it('names a source that exists', () => {
    expect(told('citations.csv', 'review,P8,突破', 'revue,P8,突破')).toEqual([
      parts('column "source": value "revue" is no id in data/sources.csv'),
    ]);
  });

  it('prints the stored money', () => {
    expect(told('citations.csv', '43760.7亿元', '43760.7万元')).toEqual([
      'data/citations.csv:5: column "as_printed": value "43760.7万元" does not print the "value" 4376070000000 CNY of data/observations.csv:2; correct one of them, or say in "inferred_en" and "inferred_zh" how it was inferred',
    ]);
  });

  it('prints the stored currency', () => {
    expect(told('citations.csv', '5000万美元', '5000万元')).toEqual([
      parts('value "5000万元" does not print the "size" 50000000 USD of data/funds.csv:4'),
    ]);
  });

  it('prints the stored count and percentage', () => {
    expect(told('citations.csv', '超2.83万家', '超2.84万家')).toEqual([parts('does not print the "value" 28300 of')]);
    expect(told('citations.csv', '6.73%', '6.37%')).toEqual([parts('does not print the "value" 6.73 of')]);
  });

  it('prints the stored date', () => {
    expect(told('citations.csv', 'P6,2023年10月', 'P6,2023年11月')).toEqual([
      'data/citations.csv:19: column "as_printed": value "2023年11月" does not print the "date" 2023-10 of data/events.csv:3; correct one of them, or say in "inferred_en" and "inferred_zh" how it was inferred',
    ]);
    expect(told('citations.csv', 'page,2023-09-15', 'page,2023年9月15日')).toEqual([]);
    expect(told('citations.csv', 'page,2023-09-15', 'page,2023年')).toEqual([]);
  });

  it('that prints a month without its year says how the year was inferred', () => {
    expect(told('citations.csv', 'P6,2023年10月', 'P6,10月')).toEqual([
      parts('value "10月" does not print the "date"'),
    ]);
    expect(told('citations.csv', 'P6,2023年10月,,', 'P6,10月,A review of 2023.,回顾2023年。')).toEqual([]);
  });

  it('that prints no figure is reported', () => {
    expect(told('citations.csv', '突破3000亿元', '大规模')).toEqual([
      parts('value "大规模" does not print the "value" 300000000000 CNY'),
    ]);
  });

  it('may print another figure where it says what was inferred, in both languages', () => {
    expect(told('citations.csv', '6.73%,,', '6.37%,Digits swapped in print.,印刷颠倒。')).toEqual([]);
    expect(told('citations.csv', '6.73%,,', '6.37%,Digits swapped in print.,')).toEqual([
      parts('column "inferred_zh": is empty'),
    ]);
  });
});
