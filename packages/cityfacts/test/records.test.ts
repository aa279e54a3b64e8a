import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from '@cityfacts/core';
import { renderCsv, renderHtml, renderJson, renderSvg, renderText, tags } from '../src/static.js';
import { locales } from '../src/i18n.js';
import { everyElement, parseXml } from './xml.js';

interface Json {
  readonly chart: string;
  readonly lang: string;
  readonly heading: string;
  readonly notes: readonly string[];
  readonly newest_source: string | null;
  readonly records: readonly Readonly<Record<string, string | number | null>>[];
  readonly sources: readonly string[];
  readonly credit: string | null;
}
const json = (...request: Parameters<typeof renderJson>) => JSON.parse(renderJson(...request)) as Json;
const rowsOf = (csv: string) =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

const own = (name: string) => ({
  places: [{ id: 'a', name }],
  indicators: [{ id: 'i', unit: 'count' as const, name: 'x, "y"\nz' }],
  observations: [
    { place: 'a', indicator: 'i', period: '2024', value: 3 },
    { place: 'a', indicator: 'i', period: '2023', value: null, missing: 'not-stated' },
  ],
});

describe.each(tags.flatMap(tag => locales.map(lang => ({ tag, lang }))))('$tag in $lang', ({ tag, lang }) => {
  it('renderCsv holds every record that renderJson holds, with its source and our credit', () => {
    const csv = renderCsv(tag, { lang });
    const { records, credit, heading, notes } = json(tag, { lang });
    expect(csv.startsWith('\ufeff')).toBe(true);
    const rows = rowsOf(csv);
    expect(rows).toHaveLength(records.length);
    expect(rows.length).toBeGreaterThan(3);
    const texts = records.map(record => ({
      ...Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value === null ? '' : String(value)])),
      figure: heading,
      remarks: notes.join(' '),
      credit,
    }));
    expect(rows).toEqual(texts);
    expect(rows.every(row => row['credit']?.includes('CC BY 4.0'))).toBe(true);
  });

  it('renderJson names chart, language, heading and sources, the credit apart', () => {
    const { credit, sources, ...rest } = json(tag, { lang });
    expect(rest).toMatchObject({ chart: tag, lang });
    expect(sources.length).toBeGreaterThan(0);
    expect(sources).not.toContain(credit);
    expect(rest.newest_source).toMatch(/^20\d\d/);
  });

  it('renderText has the heading first, every note and source, and no sentence twice', () => {
    const text = renderText(tag, { lang });
    const { heading, sources, notes } = json(tag, { lang });
    const lines = text.trimEnd().split('\n').filter(Boolean);
    expect(lines[0]).toBe(heading);
    for (const line of [...sources, ...notes]) expect(text).toContain(line);
    expect(text).not.toMatch(/[<>]\/?[a-z]+>|undefined|NaN/);
    const sentences = lines.filter(line => /[.。]$/.test(line));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe.each(tags.flatMap(tag => locales.map(lang => ({ tag, lang }))))(
  'every format of $tag in $lang',
  ({ tag, lang }) => {
    const { notes, sources } = json(tag, { lang });

    it('has every note and every source: HTML once each, below the drawing; SVG in its description', () => {
      const html = everyElement(parseXml(renderHtml(tag, { lang, widths: [360] })));
      const items = html.filter(({ name }) => name === 'li').map(({ text }) => text);
      for (const line of [...notes, ...sources]) expect(items.filter(item => item === line)).toHaveLength(1);
      const description = everyElement(parseXml(renderSvg(tag, { lang }))).find(({ name }) => name === 'desc')!;
      const lines = description.text.split('\n');
      expect(lines).toEqual(expect.arrayContaining([...notes, ...sources]));
    });

    it('is in an order that makes sense without stylesheet: heading, drawing, source line, table, notes, sources', () => {
      const { children } = parseXml(renderHtml(tag, { lang }));
      const classes = children.map(({ attributes }) => attributes['class']!.split(' ')[0]!);
      const at = (name: string) => classes.indexOf(name);
      expect(at('cf-heading')).toBe(0);
      expect(at('cf-plot')).toBeGreaterThan(at('cf-description'));
      expect(at('cf-foot')).toBe(classes.length - 1);
      const [source, more] = children.at(-1)!.children;
      expect(source!.name).toBe('p');
      const [summary, content] = more!.children;
      expect(summary!.text.length).toBeGreaterThan(5);
      const names = content!.children.map(({ attributes, name }) => attributes['class'] ?? name);
      expect(names.indexOf('cf-table')).toBeGreaterThan(-1);
      expect(names.indexOf('cf-sources')).toBe(names.length - 1);
    });
  },
);

describe('renderCsv(tag, options)', () => {
  it('quotes what needs quotes and defuses formulas, figures excepted', () => {
    const [row] = rowsOf(renderCsv('city-radar', { data: own('=HYPERLINK("http://x.example","y")') }));
    expect(row).toMatchObject({ place_name: '\'=HYPERLINK("http://x.example","y")', value: '3' });
    expect(row).not.toHaveProperty('credit');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['＠SUM(1)', "'＠SUM(1)"],
    ['a;=1+1', "a;'=1+1"],
    ['a;＋1', "a;'＋1"],
    ['a\t@SUM(1)', "a\t'@SUM(1)"],
    ['a\n=1+1', "a\n'=1+1"],
    ['a\r\n-1', "a\r\n'-1"],
    ['\n=1', "\n'=1"],
    ['\t\t=1', "'\t\t'=1"],
    ['=1;=2', "'=1;'=2"],
    ['a;"=1&";b', `a;'"=1&";b`],
    ['a\t"＝1"', `a\t'"＝1"`],
    ['a; b - c = 2', 'a; b - c = 2'],
    ['R&D-intensity', 'R&D-intensity'],
  ])('defuses what begins a cell for any separator: %j', (text, safe) => {
    const figure = { heading: text, details: { records: () => [{ id: 1 }], notes: [], credit: '' } };
    expect(rowsOf(toCsv(figure as unknown as Parameters<typeof toCsv>[0]))[0]).toMatchObject({ figure: safe });
  });
});

describe('renderText(tag, options)', () => {
  it('gives every figure a line, and every gap its reason', () => {
    const text = renderText('city-radar', { indicators: ['ai-industry-target'], lang: 'zh' });
    expect(text).toContain('\n- 北京：超3000亿元\n- 上海：4000亿元\n- 广州：无数据（来源未载明');
    expect(text).not.toMatch(/广州：0/);
  });

  it('leaves the sources out where the author says so', () => {
    expect(renderText('city-radar')).toContain('\nSources\n- ');
    expect(renderText('city-radar', { noSource: true })).not.toContain('\nSources\n');
  });

  it('says which part of a very long table it holds', () => {
    const events = Array.from({ length: 1200 }, (_, at) => ({
      id: `e${at}`,
      places: ['a'],
      date: '2024',
      dateRole: 'issued',
      kind: 'policy',
      title: 'Plan',
    }));
    const text = renderText('policy-timeline', { page: 2, data: { places: [{ id: 'a', name: 'A' }], events } });
    expect(text).toContain('\n101–200 of 1,200\n');
    expect(text.match(/^Plan$/gm)).toHaveLength(100);
  });

  it('keeps text of several lines on one', () => {
    expect(renderText('city-radar', { data: own('A') })).toContain('x, "y" z (');
  });
});

describe('renderJson(tag, options)', () => {
  it('has no credit of ours for rows of your own', () => {
    expect(json('city-radar', { data: own('A') }).credit).toBeNull();
  });
});
