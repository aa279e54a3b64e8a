import type { BarsRows } from '@cityfacts/data';
import { citationsOf, citedRows, creditsOf } from '../figure/cited.js';
import { formatTick } from '../format/tick.js';
import { nothingToShow } from '../messages.js';
import type { Words } from '../plan.js';
import { ticks } from '../scale/linear.js';
import { say } from '../words/local-text.js';
import { barsPattern, barsStatistics } from './describe.js';
import { filtersOf } from './filters.js';
import { citiesOf, fundOf, type Context } from './fund.js';
import { barsNotes } from './honesty.js';
import { barsLegend } from './legend.js';
import type { BarsOptions } from './options.js';
import { partsOf, segmentsOf } from './parts.js';
import { recordOf } from './records.js';
import { selectBars } from './select.js';
import type { BarGroup, BarRow, BarsModel } from './types.js';

/** rows ─select─▶ wholes with parts ─▶ formatted rows ─▶ groups ─▶ scale, legend, notes, sources, records. */
export function barsModel(rows: BarsRows, options: BarsOptions, words: Words): BarsModel {
  const { strings, locale } = words;
  const { wholes, currency, rivals, problems } = selectBars(rows, options);
  const funds = new Map(rows.funds.map(fund => [fund.id, fund]));
  const { cities, placeName } = citiesOf(rows, words);
  const shown = wholes.flatMap(({ fund, parts }) => [fund, ...parts]);
  const present = [...new Map(shown.map(({ place }) => [cities.get(place)!.id, cities.get(place)!])).values()].sort(
    (a, b) => a.series - b.series,
  );
  const mixed = present.length > 1 && options.sort !== 'city';
  const cited = citedRows(rows, 'size');
  const context: Context = { words, funds, rivals, cities, placeName, cited, currency, mixed };
  const segments = wholes.map(whole => segmentsOf(whole, rivals));
  const placed = wholes.map((whole, index): BarRow => {
    const parent = funds.get(whole.fund.parent ?? '');
    const of = parent ? strings.bars.partOf(say(parent.name, locale)) : '';
    const words = fundOf(whole.fund, context);
    return {
      ...words,
      meta: of ? [...words.meta, of] : words.meta,
      parts: partsOf(whole, segments[index]!, context),
      of,
      rivals: (rivals.get(whole.fund.id) ?? []).map(({ id }) => id),
    };
  });
  const drawn = placed.flatMap(row =>
    row.length === null
      ? []
      : [row, ...row.parts.filter(part => part.segment)].map(bar => ({ ...bar, status: funds.get(bar.id)!.status })),
  );
  const max = Math.max(0, ...placed.map(row => row.length ?? 0));
  const steps = max > 0 ? ticks(max) : [];
  return {
    view: options.view,
    groups: groupsOf(placed, options.sort === 'city' ? present : null, words),
    marked: mixed,
    max,
    ticks: steps.map(value => ({
      value,
      text: formatTick(value, { unit: 'money' }, locale),
      full: formatTick(value, { unit: 'money', currency }, locale),
    })),
    filters: filtersOf(rows, words),
    shown: strings.bars.shown(shown.length, rows.funds.length),
    legend: barsLegend(drawn, mixed ? present : [], words),
    notes: barsNotes(wholes, segments, context),
    shortest: strings.bars.shortest,
    ...creditsOf(
      citationsOf(rows, new Set(shown.flatMap(({ id }) => [id, ...(rivals.get(id) ?? []).map(fund => fund.id)]))),
      rows,
      words,
    ),
    records: shown.map(fund => recordOf(fund, placeName(fund.place), cited.get(fund.id), locale)),
    what: strings.bars.what(present.map(city => city.name)),
    how: strings.bars.how(strings.bars.currency[currency]),
    statistics: barsStatistics(wholes, words),
    pattern: barsPattern(placed, present, words, id => strings.status[funds.get(id)!.status]),
    columns: columns(strings.bars, strings.detail.status),
    problems: shown.length ? problems : [...problems, nothingToShow('funds', rows.funds.length)],
  };
}

const columns = (bars: Words['strings']['bars'], status: string): readonly string[] => [
  bars.fund,
  bars.place,
  bars.size,
  bars.formHead,
  bars.levelHead,
  status,
  bars.established,
];

/** One group a city; or the bars, then sizes in another currency, then funds without a stated size. */
function groupsOf(
  rows: readonly BarRow[],
  cities: readonly { readonly id: string; readonly name: string; readonly series: number }[] | null,
  { strings }: Words,
): readonly BarGroup[] {
  const barsFirst = [...rows.filter(row => row.length !== null), ...rows.filter(row => row.length === null)];
  const groups: readonly BarGroup[] = cities
    ? cities.map(city => ({ heading: city.name, city, rows: barsFirst.filter(row => row.city === city.id) }))
    : [
        { heading: '', city: null, rows: rows.filter(row => row.length !== null) },
        {
          heading: strings.bars.otherCurrency,
          city: null,
          rows: rows.filter(row => row.length === null && row.size !== null),
        },
        { heading: strings.bars.unstated, city: null, rows: rows.filter(row => row.size === null) },
      ];
  return groups.filter(group => group.rows.length);
}
