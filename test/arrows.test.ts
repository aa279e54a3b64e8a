import { describe, expect, it } from 'vitest';
import { arrowFindings, packageOf } from '../scripts/lib/arrows.mjs';
import { impurities, styleAttributes } from '../scripts/lib/purity.mjs';
import { isGenerated, isTest, readSources } from '../scripts/lib/sources.mjs';

const sources = readSources(['packages', 'stories', 'scripts', 'test', '.storybook']);
const shipped = [...sources].filter(([path]) => packageOf(path) !== null && !isTest(path));
const pure = shipped.filter(([path]) => /^packages\/(data|layout|marks)\//.test(path));

const planted = (files: Record<string, string>) => arrowFindings(new Map(Object.entries(files)));

describe('the house', () => {
  it('has sources to be judged', () => {
    expect(shipped.length).toBeGreaterThan(5);
    expect(pure.length).toBeGreaterThan(5);
  });

  it('imports only downwards, no chart another chart, and in no circle', () => {
    expect(arrowFindings(sources)).toEqual([]);
  });

  it('keeps data, layout and marks free of page, clock, chance and module state', () => {
    expect(pure.flatMap(([path, text]) => impurities(path, text))).toEqual([]);
  });

  it('has no style attribute in any template', () => {
    expect(shipped.flatMap(([path, text]) => styleAttributes(path, text))).toEqual([]);
  });

  it('keeps its files small: 250 lines, elements and their base class 150', () => {
    const cap = (path: string) =>
      /^packages\/elements\/src\/(.*\/)?(chart-element|city-radar|fund-bars|policy-timeline)\.ts$/.test(path)
        ? 150
        : 250;
    const long = [...sources]
      .filter(([path, text]) => !isTest(path) && !path.startsWith('test/') && !isGenerated(text))
      .map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length, cap: cap(path) }))
      .filter(({ lines, cap }) => lines > cap);
    expect(long).toEqual([]);
  });
});

describe('arrowFindings(sources)', () => {
  it('finds an arrow that points up, for types too', () => {
    const [found, ...others] = planted({ 'packages/layout/src/a.ts': "import type { M } from '@cityfacts/marks';" });
    expect(found).toContain('points up');
    expect(others).toEqual([]);
  });

  it('finds values of data below embed, and allows types and embed', () => {
    const text = "import { radarRows } from '@cityfacts/data/radar.en.js';";
    expect(planted({ 'packages/elements/src/a.ts': text })).toHaveLength(1);
    expect(planted({ 'packages/layout/src/a.ts': "export { rows } from '@cityfacts/data';" })).toHaveLength(1);
    expect(planted({ 'packages/elements/src/a.ts': "import type { Place } from '@cityfacts/data';" })).toEqual([]);
    expect(planted({ 'packages/embed/src/a.ts': text })).toEqual([]);
  });

  it('finds a package that its place may not import', () => {
    expect(planted({ 'packages/data/src/a.ts': "import { max } from 'd3-array';" })).toHaveLength(1);
    expect(planted({ 'packages/layout/src/a.ts': "import 'lit';" })).toHaveLength(1);
    expect(planted({ 'packages/marks/src/a.ts': "import { LitElement } from 'lit';" })).toHaveLength(1);
    expect(planted({ 'packages/marks/src/a.ts': "import { svg } from 'lit/html.js';" })).toEqual([]);
  });

  it('finds a chart that imports another chart, by folder or by file name', () => {
    const other = "import { x } from '../bars/x.js';";
    expect(planted({ 'packages/layout/src/radar/a.ts': other })).toHaveLength(1);
    expect(planted({ 'packages/marks/src/radar.ts': "import { x } from './timeline.js';" })).toHaveLength(1);
    expect(planted({ 'packages/elements/src/city-radar.ts': "import { x } from './fund-bars.js';" })).toHaveLength(1);
    expect(planted({ 'packages/layout/src/figure/a.ts': other })).toEqual([]);
  });

  it('finds a circle, but not one of types', () => {
    const b = { 'packages/layout/src/b.ts': "import { a } from './a.js';" };
    expect(planted({ 'packages/layout/src/a.ts': "import { b } from './b.js';", ...b })).toHaveLength(1);
    expect(planted({ 'packages/layout/src/a.ts': "import type { b } from './b.js';", ...b })).toEqual([]);
  });

  it('lets tests import what they like', () => {
    expect(planted({ 'packages/layout/src/a.test.ts': "import { x } from '@cityfacts/marks';" })).toEqual([]);
  });
});

describe('impurities(path, text)', () => {
  it.each([
    'export const a = document.title;',
    'export const a = () => node.getBBox();',
    "export const a = new Intl.DateTimeFormat('en');",
    'export const a = Date.now();',
    'export const a = () => new Date();',
    'export const a = Math.random();',
    'let count = 0;',
    'export var count = 0;',
    'export const a = (d: Date) => d.toLocaleDateString();',
  ])('finds %s', text => {
    expect(impurities('a.ts', text)).toHaveLength(1);
  });

  it.each([
    "export const a = new Intl.Segmenter('zh');",
    'export const a = (event: { document: string }) => event.document;',
    'export const a = (document: { title: string }) => document.title;',
    'export const a = new Date(0);',
    'export function f() { let n = 0; n += 1; return n; }',
    'export interface A { window: number }',
  ])('allows %s', text => {
    expect(impurities('a.ts', text)).toEqual([]);
  });
});

describe('styleAttributes(path, text)', () => {
  it('finds static and bound style attributes, and no other', () => {
    expect(styleAttributes('a.ts', 'html`<p style="color:red"></p>`')).toHaveLength(1);
    expect(styleAttributes('a.ts', 'svg`<g class="a" style=${x}></g>`')).toHaveLength(1);
    expect(styleAttributes('a.ts', 'html`<p data-style="a" class="b"></p>`')).toEqual([]);
  });
});
