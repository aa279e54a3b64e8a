import { indicatorIds, placeIds } from '@cityfacts/data/ids.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsChart, radarChart, timelineChart } from '@cityfacts/charts';
import {
  defaultsOf,
  figureOptions,
  layoutFigure,
  legend,
  literalTheme,
  prepareFigure,
  sourceText,
  tableMeasurer,
  toMarkup,
} from '@cityfacts/core';
import type { Chart, ChartLayout, FigureOptions, I18n, OptionTable, Translation } from '@cityfacts/core';
import { en } from '@cityfacts/core/locales/en.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import { zhHant } from '@cityfacts/core/locales/zh-hant.js';
import * as enMain from '@cityfacts/core/locales/en-main.js';
import * as zhHansMain from '@cityfacts/core/locales/zh-hans-main.js';
import * as zhHantMain from '@cityfacts/core/locales/zh-hant-main.js';

type Options = Readonly<Record<string, unknown>>;
type AnyChart = Chart<unknown, Options & FigureOptions, unknown, ChartLayout>;

const context = { id: 'cf', theme: literalTheme('light'), selected: [] };
/** The words of the first file. */
const main = {
  en: { ...enMain.enCommon, radar: enMain.enRadar, bars: enMain.enBars, timeline: enMain.enTimeline },
  'zh-Hans': {
    ...zhHansMain.zhHansCommon,
    radar: zhHansMain.zhHansRadar,
    bars: zhHansMain.zhHansBars,
    timeline: zhHansMain.zhHansTimeline,
  },
  'zh-Hant': {
    ...zhHantMain.zhHantCommon,
    radar: zhHantMain.zhHantRadar,
    bars: zhHantMain.zhHantBars,
    timeline: zhHantMain.zhHantTimeline,
  },
};
const languages: readonly (readonly [ending: string, I18n])[] = [
  ['.en', { locale: 'en', strings: en }],
  ['.zh-hans', { locale: 'zh-Hans', strings: zhHans }],
  ['.zh-hant', { locale: 'zh-Hant', strings: zhHant }],
  ['', { locale: 'zh-Hant', strings: zhHant }],
];

/** The rows of a chart: those that a page first loads, and all. */
async function rowsOf(name: string, ending: string) {
  const load = async (module: string) =>
    (await import(`@cityfacts/data/${module}${ending}.js`)) as Readonly<Record<string, unknown>>;
  const [slim, full] = [await load(`${name}-slim`), await load(name)];
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return { slim: (slim[`unpackSlim${capital}Rows`] as () => unknown)(), full: full[`${name}Rows`] };
}

/** All that a figure says before a reader asks for more: drawing, legend, texts around it, tooltips, names. */
function resting(chart: AnyChart, rows: unknown, chosen: Options, i18n: I18n, width: number) {
  const options = {
    ...defaultsOf(figureOptions),
    ...defaultsOf(chart.options as unknown as OptionTable<Options>),
    ...chosen,
  };
  const prepared = prepareFigure(chart, { rows, problems: [] }, options, i18n);
  const { layout, documents, ...texts } = layoutFigure(chart, prepared, { width, measurer: tableMeasurer });
  const { view, height, nodes } = layout;
  return {
    ...texts,
    drawing: [view, height, toMarkup(chart.render(layout, context)), toMarkup(legend(layout.legend, context))],
    sources: sourceText({ ...texts, documents }, options, i18n),
    nodes: nodes.map(({ id, x, y }) => [id, x, y]),
    data: nodes.map(node => {
      const { accessibleName, title, value, meta } = chart.datum(prepared.model, node, i18n);
      return [accessibleName, title, value, meta];
    }),
  };
}

const width = fc.constantFrom(340, 560, 700, 1100);
const some = (...ids: readonly string[]) =>
  fc.oneof(fc.constant([]), fc.subarray([...ids], { maxLength: Math.min(7, ids.length) }));
const options = {
  radar: fc.record({
    cities: some(...placeIds),
    indicators: fc.oneof(fc.constant(['set:default']), some(...indicatorIds)),
    year: fc.constantFrom(null, null, 2021, 2023, 2024),
    view: fc.constantFrom('auto', 'radar', 'dots'),
  }),
  bars: fc.record({
    cities: some(...placeIds),
    levels: some('national', 'provincial', 'municipal', 'district'),
    forms: some('fund', 'fund-of-funds', 'cluster', 'batch', 'group'),
    sort: fc.constantFrom('size', 'date-desc', 'name', 'none'),
    groupBy: fc.constantFrom('status', 'city', 'none'),
    limit: fc.constantFrom(3, 10, 9999),
  }),
  timeline: fc.record({
    cities: some(...placeIds),
    kinds: some('policy', 'facility', 'fund', 'meeting', 'target', 'ceiling'),
    from: fc.constantFrom('', '2019', '2023-06'),
    lanes: fc.constantFrom('city', 'kind', 'level'),
    view: fc.constantFrom('auto', 'timeline', 'list'),
  }),
};

describe.each([
  ['radar', radarChart as unknown as AnyChart, options.radar],
  ['bars', barsChart as unknown as AnyChart, options.bars],
  ['timeline', timelineChart as unknown as AnyChart, options.timeline],
] as const)('the slim rows of the %s', (name, chart, choices) => {
  it.each(languages)(
    'and the words of the first file make the same resting figure as all rows and words, whatever is chosen (module "%s")',
    async (ending, i18n) => {
      const { slim, full } = await rowsOf(name, ending);
      fc.assert(
        fc.property(choices, width, (chosen, wide) => {
          const first = { ...i18n, strings: main[i18n.locale as keyof typeof main] as unknown as Translation };
          expect(resting(chart, slim, chosen, first, wide)).toEqual(resting(chart, full, chosen, i18n, wide));
        }),
        { seed: 20261128, numRuns: 40 },
      );
    },
  );
});
