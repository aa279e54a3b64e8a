import { barsRows } from '@cityfacts/data/bars.js';
import { radarRows } from '@cityfacts/data/radar.js';
import { timelineRows } from '@cityfacts/data/timeline.js';
import { describe, expect, it } from 'vitest';
import { overlaps, strays } from '../../core/test/boxes.js';
import { defaultsOf } from '../../core/src/options.js';
import type { Table } from '../../core/src/chart-definition.js';
import { tableMeasurer } from '../../core/src/text/measure.js';
import { everyChart } from './charts.js';
import { en } from '../../core/src/locales/en.js';
import { zhHans } from '../../core/src/locales/zh-hans.js';
import { tableLayout } from '../../core/src/figure/table-layout.js';

const languages = [
  { locale: 'en', strings: en },
  { locale: 'zh-Hans', strings: zhHans },
] as const;

/** The tables of the bundled rows in both languages. */
const tables = (tag: keyof typeof everyChart, rows: unknown): readonly Table[] => {
  const { chart, details } = everyChart[tag];
  return languages.map(i18n =>
    details.table(chart.computeModel(rows, defaultsOf(chart.options as object), i18n), i18n),
  );
};

const all = [
  ...tables('city-radar', radarRows),
  ...tables('fund-bars', barsRows),
  ...tables('policy-timeline', timelineRows),
];

describe('tableLayout(table, space)', () => {
  it('keeps the words of the bundled rows apart and inside, in columns and in blocks', () => {
    for (const table of all)
      for (const width of [288, 479, 480, 688, 1168]) {
        const { texts, height } = tableLayout(table, { width, measurer: tableMeasurer });
        expect(overlaps(texts), `${width} px`).toEqual([]);
        expect(strays(texts, width, height), `${width} px`).toEqual([]);
        expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
      }
  });

  it('says every cell with its reason, and each heading once', () => {
    for (const table of all)
      for (const width of [328, 1168]) {
        const told = tableLayout(table, { width, measurer: tableMeasurer })
          .texts.map(({ text }) => text)
          .join('')
          .replace(/\s/g, '');
        for (const { head, cells } of table.rows)
          for (const text of [head, ...cells.flatMap(cell => [cell.text, cell.reason ?? ''])])
            expect(told).toContain(text.replace(/\s/g, ''));
      }
  });

  it('gives short columns their whole width and shares the rest among the long ones', () => {
    const table: Table = {
      caption: '',
      columns: ['Fund', 'Level'],
      rows: [
        { head: 'A name that is longer than the whole of the drawing, '.repeat(4), cells: [{ text: 'municipal' }] },
      ],
    };
    const { texts } = tableLayout(table, { width: 600, measurer: tableMeasurer });
    expect(texts.filter(({ text }) => text === 'municipal')).toHaveLength(1);
  });
});
