import { barsRows } from '@cityfacts/data/bars.js';
import { radarRows } from '@cityfacts/data/radar.js';
import { timelineRows } from '@cityfacts/data/timeline.js';
import { defaultsOf, type Placed, type PlacedText, type Plan, type Words } from '@cityfacts/layout';
import { barsPlan, radarPlan, tableMeasurer, timelinePlan } from '@cityfacts/layout';
import { en } from '@cityfacts/layout/words/en.js';
import { zhHans } from '@cityfacts/layout/words/zh-hans.js';
import { zhHant } from '@cityfacts/layout/words/zh-hant.js';
import { describe, expect, it } from 'vitest';
import { overlaps, strays } from '../packages/layout/test/boxes.js';

const languages: readonly Words[] = [
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

function holds<Rows, Options, Model, Layout extends Placed>(
  plan: Plan<Rows, Options, Model, Layout>,
  rows: Rows,
  changes: readonly Partial<Options>[],
): void {
  describe(`the bundled rows in <${plan.name}>`, () => {
    for (const words of languages)
      for (const change of changes)
        it(`have no text over another, outside the box or under 12 px, at 280–1400 px: ${JSON.stringify(change)}, ${words.locale}`, () => {
          const model = plan.model(rows, { ...defaultsOf(plan.options), ...change }, words);
          for (const width of widths) {
            const layout = plan.layout(model, { width, text: tableMeasurer });
            const texts = textsIn({ ...layout, legend: [], stops: [] });
            expect(texts.length, `${width} px`).toBeGreaterThan(0);
            expect(overlaps(texts), `${width} px`).toEqual([]);
            expect(strays(texts, width, layout.height), `${width} px`).toEqual([]);
            expect(
              texts.filter(({ size }) => size < 12),
              `${width} px`,
            ).toEqual([]);
          }
        });

    it('are all sound', () => {
      expect(plan.check(rows).problems).toEqual([]);
    });
  });
}

holds(radarPlan, radarRows, [{}, { indicators: ['set:policy'] }, { view: 'radar' }, { view: 'dots' }]);
holds(barsPlan, barsRows, [{}, { sort: 'city' }]);
holds(timelinePlan, timelineRows, [{}, { view: 'timeline' }, { view: 'list' }, { lanes: 'kind', view: 'timeline' }]);

/** City and series of whatever in a model has a colour, dash and marker, `city=series`. */
function looksIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { series, city, place, id } = value as Readonly<Record<string, unknown>>;
  const of = [city, place, id].find(name => typeof name === 'string' && name);
  const own = typeof series === 'number' && series >= 0 && of ? [`${String(of)}=${series}`] : [];
  return [...own, ...Object.values(value).flatMap(looksIn)];
}

it('a city of the bundled rows has one colour, dash and marker in all three charts', () => {
  const words = languages[0]!;
  const cities = radarRows.places.map(({ id }) => id);
  const radar = looksIn(radarPlan.model(radarRows, { ...defaultsOf(radarPlan.options), cities }, words));
  const bars = looksIn(barsPlan.model(barsRows, defaultsOf(barsPlan.options), words));
  const timeline = looksIn(timelinePlan.model(timelineRows, defaultsOf(timelinePlan.options), words));
  const looks = [...new Set([...radar, ...bars, ...timeline])].map(look => look.split('='));
  for (const chart of [radar, bars, timeline]) expect(new Set(chart).size).toBeGreaterThan(3);
  const named = looks.map(([city]) => city);
  expect(named.filter((city, index) => named.indexOf(city) !== index)).toEqual([]);
});
