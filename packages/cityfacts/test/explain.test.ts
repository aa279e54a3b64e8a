import { barsRows } from '@cityfacts/data/bars.js';
import { expect, it } from 'vitest';
import { explain } from '../src/explain.js';

it('explain(rows, table, id, lang) reports a fund of the dataset in each language, and refuses another one', () => {
  const id = 'shanghai-future-industries-fund';
  expect(explain(barsRows, 'funds', id, 'en')?.text).toMatch(/^Shanghai: .+\nFigure: CNY /);
  expect(explain(barsRows, 'funds', id, 'zh-CN')?.text).toMatch(/^上海：.+\n数值：/);
  expect(explain(barsRows, 'funds', id, 'zh-Hant')?.text).toMatch(/^上海：.+\n數值：/);
  expect(explain(barsRows, 'funds', 'no-such-fund', 'en')).toBeUndefined();
  expect(() => explain(barsRows, 'funds', id, 'is')).toThrow('"is"');
});
