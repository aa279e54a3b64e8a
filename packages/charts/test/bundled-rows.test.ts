import { barsRows } from '@cityfacts/data/bars.js';
import { barsRows as barsRowsInEnglish } from '@cityfacts/data/bars.en.js';
import { radarRows } from '@cityfacts/data/radar.js';
import { radarRows as radarRowsInEnglish } from '@cityfacts/data/radar.en.js';
import { timelineRows } from '@cityfacts/data/timeline.js';
import { timelineRows as timelineRowsInEnglish } from '@cityfacts/data/timeline.en.js';
import { describe, expect, it } from 'vitest';
import {
  computeFigure,
  defaultsOf,
  figureOptions,
  tableMeasurer,
  type Figure,
  type OptionTable,
  type Validated,
} from '@cityfacts/core';
import { en } from '@cityfacts/core/locales/en.js';
import { barsChart, radarChart, timelineChart } from '@cityfacts/charts';

const i18n = { locale: 'en', strings: en } as const;

describe('the bundled rows', () => {
  it.each([
    ['radar', radarChart, radarRows],
    ['radar, English', radarChart, radarRowsInEnglish],
    ['bars', barsChart, barsRows],
    ['bars, English', barsChart, barsRowsInEnglish],
    ['timeline', timelineChart, timelineRows],
    ['timeline, English', timelineChart, timelineRowsInEnglish],
  ] as const)('are drawn the same with and without validation (%s)', (_name, chart, rows) => {
    const checked = chart.validate(rows);
    expect(checked.problems).toEqual([]);
    expect(rows).toMatchObject(checked.rows);
    const figureOf = (given: Validated<unknown>) => {
      const options = {
        ...defaultsOf(figureOptions),
        ...defaultsOf(chart.options as unknown as OptionTable<Record<string, unknown>>),
      };
      const draw = computeFigure as (...all: readonly unknown[]) => Figure;
      const figure = draw(chart, rows, options, i18n, { width: 688, measurer: tableMeasurer }, given);
      return { ...figure, records: figure.records(), documents: figure.documents.map(({ id }) => id) };
    };
    expect(figureOf({ rows, problems: [] })).toEqual(figureOf(checked));
  });
});
