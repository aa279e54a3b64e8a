/** Cases of a chart in languages, themes and views, and what axe says of them. */
import { expect } from 'chai';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { barsChart, radarChart, timelineChart } from '@cityfacts/charts';
import type { ChartCase } from '../../../stories/cases/case.js';
import { radarCases } from '../../../stories/cases/city-radar.js';
import { barsCases } from '../../../stories/cases/fund-bars.js';
import { timelineCases } from '../../../stories/cases/policy-timeline.js';
import { pairwise } from '../../../test/pairwise.js';
import { type AnyChart, clear, consoleOf, openAll, parts, showAll } from './support.js';

declare const axe: { run(context: Element, options?: object): Promise<AxeResults> };

const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;
export const houses = ['broadsheet', 'data-desk', 'financial-daily', 'statistics-office'];
const themes = ['light', 'dark', ...houses];
/** So many figures are on one page: what axe costs grows faster than the page. */
const BATCH = 2;
/** Rows of a table are alike, and so are sources: so many of them are looked at. */
const ROWS = 4;

/** What varies of one chart. Thousands of rows show nothing more to axe. */
const factorsOf = (views: readonly string[] | undefined, cases: readonly ChartCase[]) => ({
  story: cases.filter(({ heavy }) => !heavy),
  language: languages,
  theme: themes,
  view: views ?? [],
});

export const factors = {
  [radarChart.name]: factorsOf(radarChart.options.view.values, radarCases),
  [barsChart.name]: factorsOf(barsChart.options.view.values, barsCases),
  [timelineChart.name]: factorsOf(timelineChart.options.view.values, timelineCases),
};

/**
 * Every case once, and every two of language, theme and view together at least once. With one of the house styles: they
 * differ in colours and fonts, whose contrast `test/house-styles.test.ts` computes.
 */
export function fewChoices(tag: string): readonly Shown[] {
  const { story, language, view } = factors[tag]!;
  const looks = pairwise({ language, theme: ['light', 'dark', houses[0]!], view });
  return Array.from({ length: Math.max(story.length, looks.length) }, (_, at) => ({
    ...looks[at % looks.length]!,
    story: story[at % story.length]!,
  }));
}

/** One figure to be looked at. */
export interface Shown {
  readonly story: ChartCase;
  readonly language: string;
  readonly theme: string;
  readonly view: string;
}

/** What axe finds in `context`, a line each. */
export const findings = async (context: Element): Promise<readonly string[]> =>
  (await axe.run(context, { resultTypes: ['violations'], preload: false })).violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );

/**
 * A test a page of figures: axe finds nothing in them, with all that can be opened open. `where`: all combinations are tested in
 * Chromium only, `itInChromium`.
 */
export function axeFindsNothing(tag: string, choices: readonly Shown[], where: typeof it.skip = it): void {
  describe(`<${tag}> under axe`, () => {
    before(wear);
    afterEach(clear);

    for (let at = 0; at < choices.length; at += BATCH) {
      const page = choices.slice(at, at + BATCH);
      where(
        `shows no fault: ${page.map(shown => `${shown.story.name}, ${shown.language}, ${shown.theme}, ${shown.view}`).join(' · ')}`,
        async function () {
          this.timeout(60_000);
          await consoleOf(async () => {
            await showAll(page.map(shown => figureOf(tag, shown)));
            for (const chart of document.querySelectorAll<AnyChart>(tag)) await openAndShorten(chart);
          });
          expect(await findings(document.body)).to.deep.equal([]);
        },
      );
    }
  });
}

/** Links the house styles, once. */
export const wear = async (): Promise<void> => {
  if (document.querySelector('link[rel=stylesheet]')) return;
  const loading = houses.map(house => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: `/packages/cityfacts/src/themes/${house}.css`,
    });
    document.head.append(link);
    return new Promise(resolve => link.addEventListener('load', resolve));
  });
  await Promise.all(loading);
};

function figureOf(tag: string, { story, language, theme, view }: Shown): HTMLElement {
  const chart = document.createElement(tag) as AnyChart;
  const { width = 720, options, data } = story;
  Object.assign(chart, {
    ...options,
    view: view === 'auto' ? (options['view'] ?? view) : view,
    theme: houses.includes(theme) ? 'auto' : theme,
    data,
  });
  chart.lang = language;
  const box = document.createElement('div');
  if (houses.includes(theme)) box.className = theme;
  box.style.setProperty('width', `${width}px`);
  box.append(chart);
  return box;
}

/** Opens what can be opened, and leaves the first of what is alike. */
async function openAndShorten(chart: AnyChart): Promise<void> {
  await openAll(chart);
  for (const alike of ['tbody tr', '.cf-sources li']) for (const row of parts(chart, alike).slice(ROWS)) row.remove();
}
