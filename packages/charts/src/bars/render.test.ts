import { barsDefinition } from './definition.js';
import { defaultsOf, tableMeasurer } from '@cityfacts/core';
import { en } from '@cityfacts/core/locales/en.js';
import { expect, test } from 'vitest';
import { sampleRows } from '../../../../stories/cases/fund-bars.js';
import { barsChart } from './render.js';
import { legend } from '@cityfacts/core/render/legend.js';
import { literalTheme } from '@cityfacts/core/theme/theme.js';
import { toMarkup } from '@cityfacts/core/render/to-markup.js';

const i18n = { locale: 'en', strings: en } as const;
const model = barsDefinition.computeModel(sampleRows, defaultsOf(barsDefinition.options), i18n);
const layout = barsDefinition.computeLayout(model, { width: 700, measurer: tableMeasurer });
const look = (...selected: readonly string[]) => ({ id: 'x', theme: literalTheme('light'), selected });
const markup = (...selected: readonly string[]) => toMarkup(barsChart.render(layout, look(...selected)));
const textOf = (svg: string) => svg.replace(/<[^>]*>/g, '\n').replaceAll('&gt;', '>');
/** The colour of the line that begins with `text`. */
const colorOf = (svg: string, text: string) => new RegExp(`fill="([^"]+)">${text}`).exec(svg)?.[1];
const { text: ink, muted } = literalTheme('light');

test('barsChart.render(layout, context) draws with paths and texts alone: no pattern, clip, reference or style', () => {
  const tags = new Set([...markup().matchAll(/<([a-z]+)/g)].map(match => match[1]));
  expect([...tags].sort()).toEqual(['g', 'path', 'text']);
  expect(markup()).not.toMatch(/url\(|href|style=|id=/);
});

test('barsChart.render(layout, context) writes every name, figure and word of the second line', () => {
  const text = textOf(markup());
  for (const row of model.groups.flatMap(group => group.rows)) {
    expect(text).toContain(row.text);
    expect(text).toContain(row.meta.at(-1));
  }
});

test('barsChart.render(layout, context) is byte for byte the same the second time', () => {
  expect(markup()).toBe(markup());
});

test('barsChart.render(layout, context) dims the others where a fund is selected', () => {
  const svg = markup('wenzhou-group');
  expect(colorOf(svg, 'Sample fund wenzhou-group')).toBe(ink);
  expect(colorOf(svg, 'Sample fund shenzhen-ai')).toBe(muted);
  expect(svg).toContain('opacity="0.35"');
  expect(markup()).not.toContain('opacity');
});

test('barsMarks(layout, look) takes the weight from all words that step back, and leaves it to the chosen', () => {
  const bold = (svg: string) => svg.match(/font-weight="600"/g)?.length ?? 0;
  const own = layout.rows.filter(({ entities }) => entities.includes('wenzhou-group'));
  const general = layout.headings.filter(({ entities }) => !entities.length);
  const kept = [...own, ...general].flatMap(({ texts }) => texts).filter(({ weight }) => weight === 600);
  expect(bold(markup('wenzhou-group'))).toBe(kept.length);
  expect(bold(markup())).toBeGreaterThan(bold(markup('wenzhou-group')));
});

test('barsChart.render(layout, context) lets all funds of a selected city stand out', () => {
  const svg = markup('beijing');
  for (const name of ['beijing-ai<', 'beijing-ai-other', 'beijing-robots'])
    expect(colorOf(svg, `Sample fund ${name}`)).toBe(ink);
  expect(colorOf(svg, 'Sample fund shenzhen-ai')).toBe(muted);
});

test('barsChart.render(layout, context) keeps the words of a whole strong where one of its parts is selected', () => {
  const svg = markup('shanghai-first');
  expect(colorOf(svg, 'Future Industries')).toBe(ink);
  const pieces = layout.rows.flatMap(row => row.pieces);
  const strong = pieces.filter(piece => piece.entities.includes('shanghai-first'));
  expect(strong).toHaveLength(1);
  expect(svg.match(/<path[^>]*opacity="0\.35"/g)?.length).toBeGreaterThanOrEqual(pieces.length - strong.length);
});

test('barsChart.render(layout, context) never makes a text transparent', () => {
  expect(markup('beijing')).not.toMatch(/<(g|text)[^>]*opacity/);
});

test('legend(items, context) has no entity for textures and keeps them strong under a selection', () => {
  const svg = toMarkup(legend(layout.legend, look('beijing')));
  const target = svg.split('<li').find(item => item.includes('Target')) ?? '';
  expect(target).not.toContain('data-entity');
  expect(target).not.toContain('cf-faint');
  expect(svg.split('<li').find(item => item.includes('Shanghai'))).toContain('cf-faint');
});
