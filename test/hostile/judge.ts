import {
  altOf,
  computeFigure,
  renderFigure,
  literalTheme,
  moreContent,
  pageTheme,
  plot,
  renderSheet,
  toMarkup,
} from '@cityfacts/core';
import { defaultsOf, figureOptions, tableMeasurer, type FigureOptions, type Problem } from '@cityfacts/core';
import { en } from '@cityfacts/core/locales/en.js';
import { expect } from 'vitest';
import { renderHtml, renderSvg } from '../../packages/cityfacts/src/static.js';
import { everyElement, parseXml, type XmlElement } from '../../packages/cityfacts/test/xml.js';
import { everyChart as charts } from '../../packages/charts/test/charts.js';
import { chartNames, soundRows, type ChartName } from './rows.js';

export { charts };

export const i18n = { locale: 'en', strings: en } as const;

/** What no text for people holds: controls, what turns the direction, halves of characters. */
const unfit = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067\ufffe\uffff\ud800-\udfff]/u;

/** One line, not long, fit to be read; an error says what is wrong with what, and the fix. */
export function expectWellSaid(message: string, isError = true): void {
  expect(message.length).toBeLessThanOrEqual(1_200);
  expect(message).not.toMatch(unfit);
  expect(message).not.toMatch(/[\r\n]|\[object |Cannot read prop|is not a function|is not iterable|stack size/);
  if (isError)
    expect(message).toMatch(
      /^data\S* is .+; expected |^data\S* 是.+；应为|".*".*[;,] (use|choose|add)|^data holds no|^the options let none|are more than one figure can show; .*choose/,
    );
}

/** What came out where nothing may have become of a missing or odd value. */
export const leftover = /\bNaN\b|Infinity|\bundefined\b|\[object|native code/;

const geometry =
  /^(x|y|dx|dy|[xy][12]|cx|cy|r|rx|ry|width|height|d|points|transform|viewBox|font-size|stroke-width|opacity)$/;

/** Names of elements and attributes of figures that are sound, in every view. */
const known = { elements: new Set<string>(), attributes: new Set<string>() };
for (const name of chartNames)
  for (const view of charts[name].chart.options['view' as never]['values'] as readonly string[])
    for (const markup of [
      renderHtml(name, { data: soundRows[name], view } as never),
      renderSvg(name, { data: soundRows[name], view } as never),
      figureOf(name, { ...soundRows[name], places: [...soundRows[name].places, {}] }).html(),
    ])
      for (const element of everyElement(parseXml(markup))) {
        known.elements.add(element.name);
        for (const attribute of Object.keys(element.attributes)) known.attributes.add(attribute);
      }

/** Well-formed, of no more than a sound figure is made of, every place and size a number. */
export function expectSound(markup: string): XmlElement {
  const root = parseXml(markup);
  for (const { name, attributes } of everyElement(root)) {
    if (!known.elements.has(name)) expect.fail(`<${name}> stands in no sound figure`);
    for (const [key, value] of Object.entries(attributes)) {
      if (!known.attributes.has(key)) expect.fail(`${key}="${value}" stands in no sound figure`);
      if (geometry.test(key) && leftover.test(value)) expect.fail(`${key}="${value}"`);
    }
  }
  return root;
}

/** The text of a figure, but for the messages in it: they name what was given. */
export const textOf = (root: XmlElement): string =>
  root.attributes['class'] === 'cf-problem'
    ? ''
    : root.children.length
      ? root.children.map(textOf).join('\n')
      : root.text;

/** A drawing in the form that is asked for. */
export interface Figure {
  html(): string;
  svg(): string;
  readonly problems: readonly Problem[];
}

/** The figure as an element draws it: what is wrong is in it, and the rest is drawn. */
export function figureOf(name: ChartName, data: unknown): Figure {
  const { chart, details, validate } = charts[name];
  const options = defaultsOf({ ...figureOptions, ...(chart.options as object) }) as unknown as FigureOptions;
  const context = { width: 640, measurer: tableMeasurer };
  const figure = computeFigure(chart, details, validate(data), options, i18n, context);
  const { layout, problems } = figure;
  return {
    html() {
      const context = { id: 'x', theme: pageTheme, selected: [] };
      const plots = plot(layout, chart.render(layout, context), altOf(figure.description, i18n), 'cf-only');
      const more = moreContent(figure, figure.details, options, i18n);
      return toMarkup(renderFigure(figure, options, i18n, context, { plots, more }));
    },
    svg() {
      const look = { id: 'x', theme: literalTheme('light'), selected: [] };
      return toMarkup(renderSheet(figure, chart.render(layout, look), options, i18n, look, context));
    },
    problems,
  };
}
