import { defaultsOf, tableMeasurer } from '@cityfacts/core';
import { timelineDefinition } from './definition.js';
import type { TimelineOptions } from './options.js';
import { en } from '@cityfacts/core/locales/en.js';
import type { TimelineRows } from '@cityfacts/data';
import { expect, test } from 'vitest';
import { sampleEvent, sampleEvents, samplePlaces, sampleTarget } from '../../../../stories/cases/policy-timeline.js';
import { literalTheme } from '@cityfacts/core/theme/theme.js';
import { timelineChart } from './render.js';
import { toMarkup } from '@cityfacts/core/render/to-markup.js';

const i18n = { locale: 'en', strings: en } as const;
const markup = (
  rows: TimelineRows,
  selected: readonly string[] = [],
  options: Partial<TimelineOptions> = {},
  width = 1200,
) => {
  const model = timelineDefinition.computeModel(rows, { ...defaultsOf(timelineDefinition.options), ...options }, i18n);
  const layout = timelineDefinition.computeLayout(model, { width, measurer: tableMeasurer });
  return toMarkup(timelineChart.render(layout, { id: 'x', theme: literalTheme('light'), selected }));
};
const nodes = (svg: string) => (svg.match(/<[a-z]/g) ?? []).length;
const rows = { places: samplePlaces, events: sampleEvents(90), targets: [sampleTarget('t', '2030', 1e9)] };

test('timelineChart.render(layout, context) draws 60,000 events with at most 400 nodes at 1,200 px, opened counts included', () => {
  const events = sampleEvents(60_000, { years: 16 });
  const open = ['beijing/2020', 'shanghai/2020', 'guangzhou/2020', 'china/2020', 'shenzhen/2021'];
  expect(nodes(markup({ places: samplePlaces, events }, [], { open }))).toBeLessThanOrEqual(400);
  const places = Array.from({ length: 300 }, (_, index) => ({ id: `p${index}`, name: `Place ${index}` }));
  const many = events.map((event, index) => ({ ...event, places: [`p${index % 300}`] }));
  expect(nodes(markup({ places, events: many }))).toBeLessThanOrEqual(400);
});

test('timelineChart.render(layout, context) lists 60,000 events by the page', () => {
  const events = sampleEvents(60_000);
  expect(nodes(markup({ places: samplePlaces, events }, [], { view: 'list' }, 360))).toBeLessThanOrEqual(800);
});

test('timelineChart.render(layout, context) draws with paths and texts alone: no pattern, clip, reference or style', () => {
  const svg = markup(rows);
  expect([...new Set([...svg.matchAll(/<([a-z]+)/g)].map(match => match[1]))].sort()).toEqual(['g', 'path', 'text']);
  expect(svg).not.toMatch(/url\(|href|style=|id=|NaN|undefined/);
});

test('timelineChart.render(layout, context) is byte for byte the same the second time', () => {
  expect(markup(rows)).toBe(markup(rows));
});

test('timelineChart.render(layout, context) dims the others where an event, or the city of events, is selected', () => {
  const two = {
    places: samplePlaces,
    events: [sampleEvent('a', '2023-01-05'), sampleEvent('b', '2023-06-05', { places: ['beijing', 'shenzhen'] })],
  };
  const faint = (...selected: readonly string[]) => (markup(two, selected).match(/opacity="0.35"/g) ?? []).length;
  expect(faint()).toBe(0);
  expect(faint('a')).toBeGreaterThan(0);
  expect(faint('shanghai')).toBe(faint('a'));
  expect(faint('shenzhen')).toBe(faint('b'));
  expect(faint('a', 'b')).toBe(0);
});

test('timelineChart.render(layout, context) draws a chosen mark bolder, so that it differs from the others without their paleness', () => {
  const two = { places: samplePlaces, events: [sampleEvent('a', '2023-01-05'), sampleEvent('b', '2023-06-05')] };
  const bold = (...selected: readonly string[]) => (markup(two, selected).match(/stroke-width="3"/g) ?? []).length;
  expect([bold(), bold('a'), bold('nobody')]).toEqual([0, 1, 0]);
});

test('timelineChart.render(layout, context) draws targets as outlines and events filled', () => {
  const ground = literalTheme('light').background;
  expect(markup({ places: samplePlaces, events: [sampleEvent('a', '2023-01-05')] })).not.toContain(`fill="${ground}"`);
  expect(markup({ places: samplePlaces, events: [], targets: [sampleTarget('t', '2030', 1e9)] })).toContain(
    `fill="${ground}"`,
  );
});
