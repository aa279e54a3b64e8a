import { expect } from 'chai';
import { barsRows } from '@cityfacts/data/bars.js';
import { radarRows } from '@cityfacts/data/radar.js';
import { timelineRows } from '@cityfacts/data/timeline.js';
import { defaultsOf, figureOptions, MARGIN, tableMeasurer, type I18n } from '@cityfacts/core';
import { en } from '@cityfacts/core/locales/en.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import { barsChart, radarChart, timelineChart } from '@cityfacts/charts';
import { barsDetails } from '@cityfacts/charts/bars/details.js';
import { validateBarsRows } from '@cityfacts/charts/bars/validate.js';
import { radarDetails } from '@cityfacts/charts/radar/details.js';
import { validateRadarRows } from '@cityfacts/charts/radar/validate.js';
import { timelineDetails } from '@cityfacts/charts/timeline/details.js';
import { validateTimelineRows } from '@cityfacts/charts/timeline/validate.js';
import {
  computeFigure,
  moreContent,
  renderFigure,
  tablePart,
  pageTheme,
  plot,
  toMarkup,
  type Chart,
} from '@cityfacts/core';
import type { ChartDetails, ChartLayout, Validate } from '@cityfacts/core';
import type { ChartCase } from '../../../stories/cases/case.js';
import { radarCases } from '../../../stories/cases/city-radar.js';
import { barsCases } from '../../../stories/cases/fund-bars.js';
import { timelineCases } from '../../../stories/cases/policy-timeline.js';
import { type AnyChart, clear, consoleOf, openAll, part, show } from './support.js';

const languages: readonly I18n[] = [
  { locale: 'en', strings: en },
  { locale: 'zh-Hans', strings: zhHans },
];

/** Markup as the browser writes it, without Lit's comments and without what only a live page has. */
function plain(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode!.removeChild(comment);
  const live = '.cf-nodes, .cf-menu, .cf-keys, #cf-keys, .cf-live, .cf-tooltip, .cf-controls, .cf-chips';
  for (const element of copy.querySelectorAll(live)) element.remove();
  for (const wrapper of copy.querySelectorAll('.cf-live-plot, .cf-legend button'))
    wrapper.replaceWith(...wrapper.childNodes);
  // A live drawing leaves its words to its nodes and is named by its view; a still one is a picture with a name.
  for (const svg of copy.querySelectorAll('.cf-plot svg')) {
    svg.setAttribute('role', 'img');
    svg.removeAttribute('aria-label');
  }
  for (const drawing of copy.querySelectorAll('.cf-drawing')) drawing.removeAttribute('aria-hidden');
  // Lit writes fixed attributes first; their order means nothing.
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes) element.setAttribute(name, value);
  }
  for (const details of copy.querySelectorAll('details')) details.removeAttribute('open');
  copy.normalize();
  return copy.outerHTML.replace(/>\s+</g, '><');
}

/** Which cases are compared: every one in one language, in turn, or in all. */
export type Choose = (at: number, locale: string) => boolean;

function parityOf<Rows, Options, Model, Layout extends ChartLayout>(
  chart: Chart<Rows, Options, Model, Layout>,
  details: ChartDetails<Model>,
  validate: Validate<Rows>,
  rows: Rows,
  cases: readonly ChartCase[],
  choose: Choose,
): void {
  describe(`page and string of <${chart.name}>`, () => {
    afterEach(clear);

    for (const i18n of languages)
      for (const { name, data, options, width = 720 } of cases.filter((_, at) => choose(at, i18n.locale)))
        it(`are the same figure: ${name}, ${i18n.locale}`, async () => {
          let element: AnyChart;
          await consoleOf(async () => {
            element = await show<AnyChart>(`<${chart.name} lang="${i18n.locale}"></${chart.name}>`, width);
            Object.assign(element, options, { data });
            await element.updateComplete;
            await openAll(element);
          });
          const all = { ...defaultsOf(figureOptions), ...defaultsOf(chart.options), ...options };
          const context = { width: Math.max(280, width) - 2 * MARGIN, measurer: tableMeasurer };
          const figure = computeFigure(chart, details, validate(data ?? rows), all, i18n, context);
          const look = { id: 'cf', theme: pageTheme, selected: all.highlight };
          const plots = figure.layout.height
            ? plot(figure.layout, chart.render(figure.layout, look), figure.description.title, 'cf-only')
            : figure.layout.view === 'table'
              ? tablePart(figure.details, figure.description.statistics, i18n)
              : undefined;
          const still = document.createElement('div');
          still.innerHTML = toMarkup(
            renderFigure(figure, all, i18n, look, { plots, more: moreContent(figure, figure.details, all, i18n) }),
          );
          // Compared as a flag: a diff of two long lines would take longer than the test.
          const [onPage, asString] = [plain(part(element!, '.cf-figure')), plain(still.firstElementChild!)];
          const at = [...onPage].findIndex((char, index) => char !== asString[index]);
          expect(
            onPage === asString,
            `differs at: ${onPage.slice(at - 80, at + 80)} | ${asString.slice(at - 80, at + 80)}`,
          ).to.equal(true);
        });
  });
}

/** The figure of every chosen case on the page and as a string. */
export function parity(choose: Choose): void {
  parityOf(radarChart, radarDetails, validateRadarRows, radarRows, radarCases, choose);
  parityOf(barsChart, barsDetails, validateBarsRows, barsRows, barsCases, choose);
  parityOf(timelineChart, timelineDetails, validateTimelineRows, timelineRows, timelineCases, choose);
}
