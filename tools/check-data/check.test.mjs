import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText as readProjectFile } from '../build-data/disk.mjs';
import { readSchemas } from '../build-data/schema.mjs';
import { readTable } from '../build-data/tables.mjs';
import { findingsOf, printFinding, summaryOf } from './check.mjs';
import { prints, readText } from './texts.mjs';

const schema = readSchemas(readProjectFile('data/datapackage.json')).find(({ name }) => name === 'citations');
const texts = new Map([['review', readText(readFileSync(new URL('fixtures/review.md', import.meta.url), 'utf8'))]]);
const head = 'table,row,field,source,locator,as_printed,inferred_en,inferred_zh';
const told = (/** @type {string[]} */ ...rows) =>
  findingsOf(readTable(schema, [head, ...rows].join('\n')), texts).map(printFinding);
const outcomes = (/** @type {string[]} */ ...rows) =>
  findingsOf(readTable(schema, [head, ...rows].join('\n')), texts).map(({ outcome }) => outcome);

describe('a citation held against the text of its source', () => {
  it('is found at its paragraph or heading', () => {
    expect(told('funds,a,size,review,P4,超3000亿元,,', 'funds,a,established,review,H1,6月,,')).toEqual([
      'data/citations.csv:2: "超3000亿元" at review P4: found',
      'data/citations.csv:3: "6月" at review H1: found',
    ]);
  });

  it('is not found in another paragraph, and is reported where it is', () => {
    expect(told('funds,a,size,review,P1,超3000亿元,,')).toEqual([
      'data/citations.csv:2: "超3000亿元" at review P1: not found there; correct the locator: it stands in P4',
    ]);
  });

  it('is not found where the text prints it in another way', () => {
    expect(told('funds,a,size,review,P4,超3000亿,,', 'funds,a,size,review,P4,3000 亿元,,')).toEqual([
      'data/citations.csv:2: "超3000亿" at review P4: found',
      'data/citations.csv:3: "3000 亿元" at review P4: not found; print it as the text does',
    ]);
  });

  it('of a page without paragraphs is found anywhere in the text', () => {
    expect(outcomes('places,a,name_zh,review,page,中国,,')).toEqual(['found']);
  });

  it('of a source without a text is not checked, and counted as such', () => {
    const findings = findingsOf(
      readTable(schema, `${head}\na,a,a,yearbook,page,1,,\na,a,a,review,P1,中国,,\na,a,a,review,P1,北京,,`),
      texts,
    );
    expect(findings.map(({ outcome }) => outcome)).toEqual(['no text', 'found', 'elsewhere']);
    expect(summaryOf(findings)).toEqual([
      'review: 1 of 2 citations found where they are said to stand',
      '1 of 3 citations not compared with a text',
    ]);
  });
});

describe('prints(text, printed)', () => {
  it('takes no figure out of a longer one', () => {
    expect(outcomes('a,a,a,review,P2,5项,,')).toEqual(['found']);
    expect(prints('有15项', '5项')).toBe(false);
    expect(prints('占16.73%', '6.73%')).toBe(false);
    expect(prints('1.25', '1.2')).toBe(false);
  });

  it('takes …… for what was left out between two parts in order', () => {
    const text = texts.get('review')?.get('P6') ?? '';
    expect(prints(text, '10月……同月')).toBe(true);
    expect(prints(text, '同月……10月')).toBe(false);
    expect(prints('东部……节点', '东部……节点')).toBe(true);
  });
});

describe('readText(file)', () => {
  it('knows paragraphs and headings by their numbers, and nothing before them', () => {
    expect([...readText('---\nid: a\n---\n\nP1 一\n\nH2 • 二\nrest\n')]).toEqual([
      ['P1', '一'],
      ['H2', '• 二'],
    ]);
  });
});
