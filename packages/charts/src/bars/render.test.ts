import { barsDefinition } from './definition.js';
import { defaultsOf, tableMeasurer } from '@cityfacts/core';
import { en } from '@cityfacts/core/locales/en.js';
import { expect, test } from 'vitest';
import { sampleRows } from '../../../../stories/cases/fund-bars.js';
import { barsChart } from './render.js';
import { literalTheme } from '@cityfacts/core/theme/theme.js';
import { toMarkup } from '@cityfacts/core/render/to-markup.js';

const i18n = { locale: 'en', strings: en } as const;
const model = barsDefinition.computeModel(sampleRows, { ...defaultsOf(barsDefinition.options), limit: 50 }, i18n);
const layout = barsDefinition.computeLayout(model, { width: 700, measurer: tableMeasurer });
const look = (...selected: readonly string[]) => ({ id: 'x', theme: literalTheme('light'), selected });
const markup = (...selected: readonly string[]) => toMarkup(barsChart.render(layout, look(...selected)));
const textOf = (svg: string) => svg.replace(/<[^>]*>/g, '\n').replaceAll('&gt;', '>');
/** The colour of the line that begins with `text`. */
const colorOf = (svg: string, text: string) => new RegExp(`fill="([^"]+)">${text}`).exec(svg)?.[1];
const { muted } = literalTheme('light');

test('barsChart.render(layout, context) draws with paths and texts alone: no pattern, clip, reference or style', () => {
  const tags = new Set([...markup().matchAll(/<([a-z]+)/g)].map(match => match[1]));
  expect([...tags].sort()).toEqual(['path', 'text']);
  expect(markup()).not.toMatch(/url\(|href|style=|id=/);
});

test('barsChart.render(layout, context) writes every name, figure and second line', () => {
  const text = textOf(markup());
  for (const row of model.groups.flatMap(group => group.rows))
    for (const words of [row.name.split(' ')[0], row.figure, row.meta]) expect(text).toContain(words);
  for (const { text: words } of model.lists.flatMap(({ items }) => items)) expect(text).toContain(words);
});

test('barsChart.render(layout, context) is byte for byte the same the second time', () => {
  expect(markup()).toBe(markup());
});

test('barsChart.render(layout, context) dims the others where a fund is selected', () => {
  const svg = markup('shenzhen-ai');
  expect(colorOf(svg, 'Sample AI funds of Shenzhen')).not.toBe(muted);
  expect(colorOf(svg, 'The same fund in another source')).toBe(muted);
  expect(svg).toContain('opacity="0.35"');
  expect(markup()).not.toContain('opacity');
});

test('barsChart.render(layout, context) takes the weight from all words that step back, and leaves it to the chosen', () => {
  const bold = (svg: string) => svg.match(/font-weight="600"/g)?.length ?? 0;
  const own = layout.rows.filter(({ entities }) => entities.includes('shenzhen-ai'));
  const general = layout.headings.filter(({ entities }) => !entities.length);
  const kept = [...own, ...general].flatMap(({ texts }) => texts).filter(({ weight }) => weight === 600);
  expect(bold(markup('shenzhen-ai'))).toBe(kept.length);
  expect(bold(markup())).toBeGreaterThan(bold(markup('shenzhen-ai')));
});

test('barsChart.render(layout, context) lets all funds of a selected city stand out', () => {
  const svg = markup('beijing');
  for (const name of ['Sample AI fund of Beijing', 'The same fund in another source', 'Sample robotics fund']) {
    expect(svg).toContain(name);
    expect(colorOf(svg, name)).not.toBe(muted);
  }
  expect(colorOf(svg, 'Sample AI funds of Shenzhen')).toBe(muted);
});

test('barsChart.render(layout, context) keeps the words of a whole strong where one of its parts is selected', () => {
  const svg = markup('shanghai-first');
  expect(colorOf(svg, 'Future Industries')).not.toBe(muted);
  const pieces = layout.rows.flatMap(row => row.pieces);
  const strong = pieces.filter(piece => piece.entities.includes('shanghai-first'));
  expect(strong).toHaveLength(1);
  expect(svg.match(/<path[^>]*opacity="0\.35"/g)?.length).toBeGreaterThanOrEqual(pieces.length - strong.length);
});

test('barsChart.render(layout, context) never makes a text transparent', () => {
  expect(markup('beijing')).not.toMatch(/<(g|text)[^>]*opacity/);
});

test('barsChart.render(layout, context) writes names in the colour of their city, all other words in that of text', () => {
  const colors = [...markup().matchAll(/<text[^>]*fill="([^"]+)"/g)].map(([, color]) => color!);
  const names = layout.rows.flatMap(row => row.texts).filter(({ colorSeries }) => colorSeries !== undefined).length;
  const plain = colors.filter(color => [literalTheme('light').text, muted].includes(color));
  expect(colors.length - plain.length).toBe(names);
});
