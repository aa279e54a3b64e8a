import { validateBarsRows } from '@cityfacts/charts/bars/validate.js';
import { describe, expect, it } from 'vitest';
import { radarRows } from '@cityfacts/data/radar.js';
import { barsDefinition, type RadarInput, type TimelineInput } from '@cityfacts/charts';
import { defaultsOf, tableMeasurer, type I18n } from '@cityfacts/core';
import { en } from '@cityfacts/core/locales/en.js';
import { renderCsv, renderHtml, renderJson, renderSvg, renderText, type Tag } from '../src/static.js';
import { locales } from '../src/i18n.js';

type Values = readonly (readonly [id: string, value: number, more?: Readonly<Record<string, unknown>>])[];

const names = { a: 'Northport', b: 'Eastwater', c: 'Westhaven', d: 'Southgate' };
const radar = (indicator: Readonly<Record<string, unknown>>, values: Values, more = {}) =>
  ({
    places: values.map(([id]) => ({ id, name: names[id as 'a'] })),
    indicators: [{ id: 'i', name: 'Measure', unit: 'count', ...indicator }],
    observations: values.map(([place, value, fields]) => ({
      id: `o-${place}`,
      place,
      indicator: 'i',
      period: '2024',
      value,
      ...fields,
    })),
    ...more,
  }) as RadarInput;
const bars = (values: Values, currency: string | null = 'CNY') => ({
  places: [{ id: 'a', name: 'Northport' }],
  funds: values.map(([id, size, fields]) => ({
    id,
    place: 'a',
    level: 'municipal',
    form: 'fund',
    status: 'established',
    established: '2024',
    size,
    ...(currency && { currency }),
    name: `Fund ${id.toUpperCase()}`,
    ...fields,
  })),
});
const target = (fields: Readonly<Record<string, unknown>>) =>
  ({
    places: [{ id: 'a', name: 'Northport' }],
    events: [],
    targets: [{ id: 't', place: 'a', subject: 'Aim', year: '2030', bound: 'eq', ...fields }],
  }) as unknown as TimelineInput;

/** The texts of a drawing. */
const drawn = (tag: Tag, data: unknown, lang = 'en', view = tag === 'city-radar' ? 'dots' : 'auto') =>
  [...renderSvg(tag, { data: data as never, lang, view }).matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) =>
    text
      .replace(/<[^>]*>/g, '')
      .replaceAll('&gt;', '>')
      .trim(),
  );
/** Everything that a chart says, in every format. */
const everything = (tag: Tag, data: unknown, lang: string) =>
  [renderText, renderHtml, renderCsv, renderJson].map(render => render(tag, { data: data as never, lang })).join('\n') +
  drawn(tag, data, lang).join('\n');

describe('a figure', () => {
  const noisy: Values = [
    ['a', 0.1 + 0.2],
    ['b', 2.0999999999999996],
    ['c', 5941.380000000001],
    ['d', 100 / 3],
  ];

  it.each(locales.flatMap(lang => ['percent', 'money', 'count', 'index'].map(unit => ({ lang, unit }))))(
    'shows no noise of floating-point numbers: $unit in $lang',
    ({ lang, unit }) => {
      for (const [tag, data] of [
        ['city-radar', radar({ unit, currency: 'CNY' }, noisy)],
        ['fund-bars', bars(noisy)],
        ['policy-timeline', target({ unit, currency: 'CNY', value: 2.0999999999999996 })],
      ] as const) {
        const text = everything(tag, data, lang).replace(/\b(?:d|points)="[^"]*"/g, '');
        expect(text).toContain('2.1');
        // Only in a file for machines does a computed number keep 15 digits.
        expect((text.match(/\d\.\d{7,}/g) ?? []).filter(digits => !digits.startsWith('3.3333333'))).toEqual([]);
        expect(renderText(tag, { data: data as never, lang })).not.toMatch(/\d\.\d{7}/);
      }
    },
  );

  it('that was computed has at most the decimals of its indicator, and no zeros to fill them', () => {
    const values: Values = [
      ['a', 4.4],
      ['b', 2 / 3],
      ['c', 12.345678],
    ];
    const text = renderText('city-radar', { data: radar({ unit: 'percent', decimals: 2 }, values), lang: 'en' });
    expect(text).toContain('Northport: 4.4%');
    expect(text).toContain('Eastwater: 0.67%');
    expect(text).toContain('Westhaven: 12.35%');
    const money = radar({ unit: 'money', currency: 'CNY', decimals: 0 }, [
      ['a', 1234567.6],
      ['b', 1.5e9],
    ]);
    expect(renderText('city-radar', { data: money, lang: 'en' })).toMatch(/CNY 1\.234568m[^]*CNY 1\.5bn/);
  });

  it('that a source prints has all its digits, whatever the decimals of its indicator', () => {
    const citations = [
      { table: 'observations', row: 'o-a', field: 'value', source: 's', locator: 'page', asPrinted: '4.345%' },
    ];
    const values: Values = [
      ['a', 4.345],
      ['b', 4.345],
    ];
    const data = radar({ unit: 'percent', decimals: 1 }, values, { sources: [{ id: 's' }], citations });
    const text = renderText('city-radar', { data, lang: 'en' });
    expect(text).toContain('Northport: 4.345%');
    expect(text).toContain('Eastwater: 4.3%');
  });

  it('of the dataset keeps all its digits under the decimals of its indicator, with or without its citation', () => {
    const decimals = new Map(radarRows.indicators.map(indicator => [indicator.id as string, indicator.decimals]));
    for (const { indicator, value, id } of radarRows.observations)
      expect(String(value).split('.')[1]?.length ?? 0, id).toBeLessThanOrEqual(decimals.get(indicator)!);
  });

  it('with decimals that are no whole number is refused by name', () => {
    expect(() => renderText('city-radar', { data: radar({ decimals: 1.5 }, [['a', 1]]), lang: 'en' })).toThrow(
      /decimals is the number 1\.5/,
    );
  });
});

describe('a label in a drawing', () => {
  const budgets: Values = [
    ['a', 43760.7e6],
    ['b', 12345.6789e6, { bound: 'gt' }],
    ['c', 8e8],
  ];
  const data = radar({ unit: 'money', currency: 'CNY' }, budgets);

  it('is rounded, in the unit of its scale; table, details and files have every digit', () => {
    const labels = drawn('city-radar', data);
    expect(labels).toContain('CNY 43.8bn');
    expect(labels).toContain('more than CNY 12.3bn');
    const html = renderHtml('city-radar', { data, lang: 'en' });
    expect(html).toContain('CNY 43.7607bn');
    expect(html).toContain('&gt; CNY 12.3456789bn');
    expect(renderCsv('city-radar', { data, lang: 'en' })).toContain(',43760700000,CNY,');
    expect(drawn('city-radar', data, 'zh-Hans')).toContain('437.6亿元');
    expect(renderText('city-radar', { data, lang: 'zh-Hans' })).toContain('437.607亿元');
  });

  it('of a fund is rounded the same way', () => {
    const data = bars(budgets);
    expect(drawn('fund-bars', data)).toEqual(expect.arrayContaining(['In CNY bn, 2024.', '43.8', 'more than 12.3']));
    expect(drawn('fund-bars', data, 'zh-Hans')).toEqual(
      expect.arrayContaining(['单位：亿元，2024年。', '437.6', '超123.4']),
    );
    expect(renderText('fund-bars', { data, lang: 'en' })).toMatch(/more than CNY 12.3bn|CNY 43.8bn/);
    expect(renderText('fund-bars', { data, lang: 'en' })).toContain('Figure: CNY 43.7607bn');
  });

  it('never makes unlike figures alike, nor reaches the end of the scale', () => {
    const close: Values = [
      ['a', 999.96],
      ['b', 999.98],
      ['c', 12.345],
    ];
    const labels = drawn('city-radar', radar({ unit: 'percent' }, close));
    expect(labels).toEqual(expect.arrayContaining(['999.96%', '999.98%', '12.3%']));
  });

  it('keeps a figure whose digits are few', () => {
    const gdp = radar({ unit: 'money', currency: 'CNY' }, [
      ['a', 2236e8],
      ['b', 1500e8],
    ]);
    expect(drawn('city-radar', gdp)).toContain('CNY 223.6bn');
    expect(drawn('city-radar', gdp, 'zh-Hans')).toContain('2236亿元');
  });
});

describe('English money', () => {
  it('rises to bn and tn', () => {
    const values: Values = [
      ['a', 4376.07e9],
      ['b', 3035.573e9],
    ];
    const data = radar({ unit: 'money', currency: 'CNY' }, values);
    expect(drawn('city-radar', data)).toEqual(expect.arrayContaining(['CNY 4.38tn', 'CNY 3.04tn']));
    expect(renderText('city-radar', { data, lang: 'en' })).toMatch(/CNY 0–5,000bn[^]*CNY 4,376\.07bn/);
  });

  it('is read out with its unit in full', () => {
    const i18n: I18n = { locale: 'en', strings: en };
    const { rows } = validateBarsRows(bars([['a', 43760.7e6, { bound: 'ge' }]]));
    const model = barsDefinition.computeModel(rows, defaultsOf(barsDefinition.options), i18n);
    const layout = barsDefinition.computeLayout(model, { width: 720, measurer: tableMeasurer });
    expect(barsDefinition.datum(model, layout.nodes[0]!, i18n).accessibleName).toContain(
      'at least CNY 43.7607 billion',
    );
  });
});

describe('a Chinese count', () => {
  const data = (unitName: string) =>
    radar({ unitName: { en: 'firms', 'zh-Hans': unitName } }, [
      ['a', 28300, { bound: 'approx' }],
      ['b', 12345],
      ['c', 24000, { bound: 'gt' }],
    ]);

  it('is in 万 where newspapers write 万, on the scale too', () => {
    const text = renderText('city-radar', { data: data('家'), lang: 'zh-Hans' });
    for (const part of ['0–3万家', '约2.83万家', '：12345家', '超2.4万家']) expect(text).toContain(part);
    expect(drawn('city-radar', data('家'), 'zh-Hans')).toEqual(
      expect.arrayContaining(['约2.83万家', '12345家', '超2.4万家']),
    );
    expect(renderText('city-radar', { data: data('家'), lang: 'en' })).toContain('about 28,300 firms'.slice(6));
    expect(renderText('policy-timeline', { data: target({ unit: 'count', value: 30000 }), lang: 'zh-Hans' })).toContain(
      'Aim：3万',
    );
  });

  it('is separated from a Latin name', () => {
    const few = radar({ unitName: { en: 'labs', 'zh-Hans': '间' } }, [
      ['a', 12000],
      ['b', 7],
    ]);
    const text = renderText('city-radar', { data: few, lang: 'zh-Hans' });
    expect(text).toContain('Eastwater 7间');
    expect(text).not.toMatch(/[A-Za-z]\d/);
    const foreign = radar({ unitName: 'labs' }, [
      ['a', 12345],
      ['b', 7],
    ]);
    expect(renderText('city-radar', { data: foreign, lang: 'zh-Hans' })).toContain('12345 labs');
  });
});

describe('money without a currency', () => {
  const values: Values = [
    ['a', 6e9],
    ['b', 5e7],
  ];
  const money = /CNY|USD|yuan|dollar|元|人民币|人民幣|币|幣|currenc/i;

  it.each(locales)('has no sign and no word for one, anywhere: %s', lang => {
    for (const [tag, data] of [
      ['city-radar', radar({ unit: 'money' }, values)],
      ['fund-bars', bars(values, null)],
      ['policy-timeline', target({ unit: 'money', value: 6e9 })],
    ] as const) {
      const records = JSON.parse(renderJson(tag, { data, lang })) as {
        records: { currency?: unknown; unit?: unknown }[];
      };
      expect(records.records.map(({ currency, unit }) => currency ?? unit)).not.toContain('CNY');
      const said = renderText(tag, { data: data as never, lang }) + drawn(tag, data, lang).join('\n');
      expect(said).toContain(lang === 'en' ? '6bn' : '60');
      expect(said).not.toMatch(money);
    }
  });

  it('shares no scale with money that has one', () => {
    const data = bars([
      ['a', 6e9],
      ['b', 5e9],
      ['c', 9e9, { currency: null }],
    ]);
    const labels = drawn('fund-bars', data);
    expect(labels).toEqual(expect.arrayContaining(['In CNY bn, 2024.', '6', 'In another unit', 'Fund C: 9bn']));
    expect(renderText('fund-bars', { data, lang: 'en' })).toContain('Figures in another unit have no bar.');
  });
});
