import { timelineTable } from '@cityfacts/charts/timeline/table.js';
import { barsRows } from '@cityfacts/data/bars.js';
import { radarRows } from '@cityfacts/data/radar.js';
import { timelineRows } from '@cityfacts/data/timeline.js';
import { defaultsOf, type ChartLayout, type PlacedText, type ChartDefinition, type I18n } from '@cityfacts/core';
import type { RadarOptions } from '@cityfacts/charts';
import { barsDefinition, radarDefinition, timelineDefinition } from '@cityfacts/charts';
import { tableMeasurer } from '@cityfacts/core';
import { en } from '@cityfacts/core/locales/en.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import { zhHant } from '@cityfacts/core/locales/zh-hant.js';
import { describe, expect, it } from 'vitest';
import { overlaps, strays } from '../packages/core/test/boxes.js';

const languages: readonly I18n[] = [
  { locale: 'en', strings: en },
  { locale: 'zh-Hans', strings: zhHans },
  { locale: 'zh-Hant', strings: zhHant },
];
const widths = [280, 320, 360, 419, 420, 480, 599, 600, 720, 900, 1168, 1200, 1400];

/** Every placed text anywhere in a layout: whatever has a text, an anchor and a size. */
function textsIn(value: unknown): readonly PlacedText[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && 'anchor' in value && 'size' in value ? [value as PlacedText] : [];
  return [...own, ...Object.values(value).flatMap(textsIn)];
}

function holds<Rows, Options, Model, Layout extends ChartLayout>(
  definition: ChartDefinition<Rows, Options, Model, Layout>,
  rows: Rows,
  changes: readonly Partial<Options>[],
): void {
  describe(`the bundled rows in <${definition.name}>`, () => {
    for (const i18n of languages)
      for (const change of changes)
        it(`have no text over another, outside the box or under 12 px, at 280–1400 px: ${JSON.stringify(change)}, ${i18n.locale}`, () => {
          const model = definition.computeModel(rows, { ...defaultsOf(definition.options), ...change }, i18n);
          for (const width of widths) {
            const layout = definition.computeLayout(model, { width, measurer: tableMeasurer });
            const texts = textsIn({ ...layout, legend: [], nodes: [] });
            expect(texts.length, `${width} px`).toBeGreaterThan(0);
            expect(overlaps(texts), `${width} px`).toEqual([]);
            expect(strays(texts, width, layout.height), `${width} px`).toEqual([]);
            expect(
              texts.filter(({ size }) => size < 12),
              `${width} px`,
            ).toEqual([]);
          }
        });
  });
}

holds(radarDefinition, radarRows, [{}, { indicators: ['set:policy'] }, { view: 'radar' }, { view: 'dots' }]);
holds(barsDefinition, barsRows, [{}, { groupBy: 'city', limit: 9999 }]);
holds(timelineDefinition, timelineRows, [
  {},
  { view: 'timeline' },
  { view: 'list' },
  { lanes: 'kind', view: 'timeline' },
]);

/** City and series of whatever in a model has a colour, dash and marker, `city=series`. */
function looksIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { series, city, place, id } = value as Readonly<Record<string, unknown>>;
  const of = [city, place, id].find(name => typeof name === 'string' && name);
  const own = typeof series === 'number' && series >= 0 && of ? [`${String(of)}=${series}`] : [];
  return [...own, ...Object.values(value).flatMap(looksIn)];
}

it('a city of the bundled rows has one colour, dash and marker in all three charts', () => {
  const i18n = languages[0]!;
  const cities = radarRows.places.map(({ id }) => id);
  const radar = looksIn(
    radarDefinition.computeModel(radarRows, { ...defaultsOf(radarDefinition.options), cities }, i18n),
  );
  const bars = looksIn(barsDefinition.computeModel(barsRows, defaultsOf(barsDefinition.options), i18n));
  const timeline = looksIn(timelineDefinition.computeModel(timelineRows, defaultsOf(timelineDefinition.options), i18n));
  const looks = [...new Set([...radar, ...bars, ...timeline])].map(look => look.split('='));
  for (const chart of [radar, bars, timeline]) expect(new Set(chart).size).toBeGreaterThan(3);
  const isCity = new Set<string>(radarRows.places.filter(({ kind }) => kind === 'city').map(({ id }) => id));
  const named = looks.map(([city = '']) => city).filter(city => isCity.has(city));
  expect(named.filter((city, index) => named.indexOf(city) !== index)).toEqual([]);
});

it('no choice of cities or of a year moves the scale of an axis of the bundled rows', () => {
  const indicators = radarRows.indicators.map(({ id }) => id);
  const ends = (change: Partial<RadarOptions>) => {
    const options: RadarOptions = { ...defaultsOf(radarDefinition.options), indicators, ...change };
    const { axes } = radarDefinition.computeModel(radarRows, options, languages[0]!);
    // An axis without any figure has no scale.
    return new Map(axes.flatMap(({ id, scale, lead }) => (lead ? [[id, scale.max] as const] : [])));
  };
  const cities = radarRows.places.filter(({ kind }) => kind === 'city').map(({ id }) => id);
  const all = ends({ cities });
  const changes = [
    ...cities.map(city => ({ cities: [city] })),
    ...cities.map((city, index) => ({ cities: [city, cities[(index + 5) % cities.length]!] })),
    ...[2020, 2022, 2023].map(year => ({ cities, year })),
  ];
  let compared = 0;
  for (const change of changes)
    for (const [id, max] of ends(change)) {
      expect(max, `${id} ${JSON.stringify(change)}`).toBe(all.get(id));
      compared++;
    }
  expect(compared).toBeGreaterThan(100);
});

describe('what is only spoken', () => {
  const foreign = { en: /\p{Script=Han}/u, 'zh-Hans': /[a-z]{2,} [a-z]{2,} [a-z]{2,}/i };
  function accessibleName<Rows, Options, Model>(
    definition: ChartDefinition<Rows, Options, Model, ChartLayout>,
    rows: Rows,
    i18n: I18n,
  ) {
    const model = definition.computeModel(rows, defaultsOf(definition.options), i18n);
    const { nodes } = definition.computeLayout(model, { width: 1168, measurer: tableMeasurer });
    const { title: what } = definition.describe(model, i18n);
    return [
      what,
      ...nodes.flatMap(node => {
        const { accessibleName, title } = definition.datum(model, node, i18n);
        return [accessibleName, node.group ?? '', title];
      }),
    ];
  }

  it('has one language, because a name that is only spoken cannot say where another begins', () => {
    for (const i18n of languages.filter(({ locale }) => locale in foreign)) {
      const said = [
        ...accessibleName(radarDefinition, radarRows, i18n),
        ...accessibleName(barsDefinition, barsRows, i18n),
        ...accessibleName(timelineDefinition, timelineRows, i18n),
      ];
      expect(said.length).toBeGreaterThan(500);
      expect(said.filter(text => foreign[i18n.locale as keyof typeof foreign].test(text))).toEqual([]);
    }
  });
});

describe('without colours, as on grey print, the bundled rows still tell', () => {
  const i18n = languages[0]!;
  const plain = (texts: readonly PlacedText[]) => texts.map(({ text }) => text).join(' ');
  const names = new Map<string, string>(
    [...barsRows.places, ...timelineRows.places].map(({ id, name }) => [
      id,
      typeof name === 'string' ? name : name.en!,
    ]),
  );

  it('the city of every fund: in words, or by the heading of its group', () => {
    for (const groupBy of ['status', 'city'] as const)
      for (const width of [360, 720]) {
        const model = barsDefinition.computeModel(
          barsRows,
          { ...defaultsOf(barsDefinition.options), groupBy, limit: 9999 },
          i18n,
        );
        const { rows, headings } = barsDefinition.computeLayout(model, { width, measurer: tableMeasurer });
        const headed = new Set(headings.filter(({ marker }) => marker).map(({ series }) => series));
        const untold = rows.filter(
          ({ series, texts, entities }) =>
            !(groupBy === 'city' && headed.has(series)) &&
            !entities.some(id => names.has(id) && plain(texts).includes(names.get(id)!)),
        );
        expect(
          untold.map(row => plain(row.texts)),
          `${groupBy} ${width}`,
        ).toEqual([]);
      }
  });

  it('the place of every entry: a mark has the colour of its lane, and the lane names the place', () => {
    for (const lanes of ['city', 'kind', 'level'] as const) {
      const options = { ...defaultsOf(timelineDefinition.options), lanes, view: 'timeline' as const };
      const model = timelineDefinition.computeModel(timelineRows, options, i18n);
      const { marks } = timelineDefinition.computeLayout(model, { width: 1168, measurer: tableMeasurer });
      const series = new Set(model.lanes.filter(({ place }) => place).map(lane => lane.series));
      expect(marks.length).toBeGreaterThan(20);
      expect(marks.filter(mark => mark.series >= 0 && !series.has(mark.series))).toEqual([]);
      expect(marks.some(mark => mark.series >= 0)).toBe(lanes === 'city');
    }
  });
});

it.each(languages)('no two bundled events have one title in $locale', i18n => {
  const { events, undated } = timelineDefinition.computeModel(
    timelineRows,
    defaultsOf(timelineDefinition.options),
    i18n,
  );
  const titles = [...events, ...undated].map(({ row: { title } }) =>
    typeof title === 'string' ? title : title[i18n.locale],
  );
  expect(titles.length).toBeGreaterThan(150);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

it('what was only announced is not said to have been held, and money that is promised is called no target', () => {
  const model = timelineDefinition.computeModel(timelineRows, defaultsOf(timelineDefinition.options), languages[0]!);
  const rows = timelineTable(model, languages[0]!).rows;
  const told = (title: RegExp) =>
    rows.filter(({ head }) => title.test(head)).map(({ cells }) => cells.map(c => c.text));
  expect(told(/^World AI conference to be held/)).toEqual([['2025', 'announced', 'Shanghai', 'meeting', '']]);
  for (const money of [/ceiling: /, /^AI support: /, /^Donation pledged/, /^Special funds/]) {
    expect(told(money).length).toBeGreaterThan(0);
    expect(told(money).flat()).not.toContain('target');
  }
});

it.each(languages)('every field of a bundled fund has a word of its own in $locale', ({ locale, strings }) => {
  const ids = [...new Set(barsRows.funds.flatMap(({ focus }) => focus ?? []))];
  const names = ids.map(id => strings.bars.field(id));
  expect(new Set(names).size).toBe(ids.length);
  for (const name of names) expect(name).toMatch(locale === 'en' ? /^[A-Za-z ]+$/ : /^\p{Script=Han}+$/u);
});
