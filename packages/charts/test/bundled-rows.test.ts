import { barsRows } from '@cityfacts/data/bars.js';
import { barsRows as barsRowsInEnglish } from '@cityfacts/data/bars.en.js';
import { radarRows } from '@cityfacts/data/radar.js';
import { radarRows as radarRowsInEnglish } from '@cityfacts/data/radar.en.js';
import { timelineRows } from '@cityfacts/data/timeline.js';
import { timelineRows as timelineRowsInEnglish } from '@cityfacts/data/timeline.en.js';
import { describe, expect, it } from 'vitest';
import { computeFigure, defaultsOf, figureOptions, tableMeasurer, type Validated } from '@cityfacts/core';
import { en } from '@cityfacts/core/locales/en.js';
import { everyChart } from './charts.js';

const i18n = { locale: 'en', strings: en } as const;

describe('the bundled rows', () => {
  it.each([
    ['radar', 'city-radar', radarRows],
    ['radar, English', 'city-radar', radarRowsInEnglish],
    ['bars', 'fund-bars', barsRows],
    ['bars, English', 'fund-bars', barsRowsInEnglish],
    ['timeline', 'policy-timeline', timelineRows],
    ['timeline, English', 'policy-timeline', timelineRowsInEnglish],
  ] as const)('are drawn the same with and without validation (%s)', (_name, tag, rows) => {
    const { chart, details, validate } = everyChart[tag];
    const checked = validate(rows);
    expect(checked.problems).toEqual([]);
    expect(rows).toMatchObject(checked.rows as object);
    const figureOf = (given: Validated<unknown>) => {
      const options = { ...defaultsOf(figureOptions), ...(defaultsOf(chart.options) as object) };
      const context = { width: 688, measurer: tableMeasurer };
      const { details: all, ...figure } = computeFigure(chart, details, given, options, i18n, context);
      const documents = figure.documents.map(({ id }) => id);
      return { ...figure, ...all, records: all.records(), documents };
    };
    expect(figureOf({ rows, problems: [] })).toEqual(figureOf(checked));
  });
});
