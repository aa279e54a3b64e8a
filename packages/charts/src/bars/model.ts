import { max, ticks } from 'd3-array';
import type { BarsRows, Fund } from '@cityfacts/data';
import { citationsOfRows, citedRows, creditsOf } from '@cityfacts/core/credits.js';
import { formatMoney, moneyUnit } from '@cityfacts/core/format/money.js';
import { nothingToShow } from '@cityfacts/core/messages.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { refusalOf } from '@cityfacts/core/repairs.js';
import { TICK_COUNT } from '@cityfacts/core/scale/linear.js';
import { localize } from '@cityfacts/data/localize.js';
import { barsPattern, barsStatistics, countFunds } from './describe.js';
import { filtersOf } from './filters.js';
import { citiesOf, currencyWord, toBarFund, isOnScale, type Context } from './fund.js';
import { barsNotes } from './notes.js';
import { barsLegend } from './legend.js';
import type { BarsOptions } from './options.js';
import { partsOf, segmentsOf } from './parts.js';
import { toRecord } from './records.js';
import { currencyOf, sectionOf, selectBars } from './select.js';
import type { BarGroup, BarRow, BarsModel } from './types.js';

/** rows ─select─▶ wholes with parts ─▶ formatted rows ─▶ groups ─▶ scale, legend, notes, sources, records. */
export function computeBarsModel(rows: BarsRows, options: BarsOptions, i18n: I18n): BarsModel {
  const { strings, locale } = i18n;
  const selection = selectBars(rows, options);
  const { wholes, currency, rivals, same, merged, problems } = selection;
  const funds = new Map(rows.funds.map(fund => [fund.id, fund]));
  const { cities, placeName } = citiesOf(rows, i18n);
  const shown = wholes.flatMap(({ fund, parts }) => [fund, ...parts]);
  const told = [...shown, ...merged];
  const present = [...new Map(shown.map(({ place }) => [cities.get(place)!.id, cities.get(place)!])).values()].sort(
    (a, b) => a.series - b.series,
  );
  const mixed = present.length > 1 && options.sort !== 'city';
  const cited = citedRows(rows, 'size');
  const scale = { currency, listsStock: false };
  const listsStock = wholes.some(({ fund }) => fund.status !== 'stock' && isOnScale(fund, scale));
  const onScale = wholes.filter(({ fund }) => isOnScale(fund, { currency, listsStock }));
  const largest = Math.max(0, max(onScale, ({ fund }) => fund.size) ?? 0);
  const steps = largest > 0 ? ticks(0, largest, TICK_COUNT) : [];
  const among = [...shown.flatMap(fund => (currencyOf(fund) === currency ? (fund.size ?? []) : [])), ...steps];
  const unit = moneyUnit(among, currency, locale, { precision: 'short', among });
  const bare = moneyUnit(among, null, locale, { precision: 'short', among });
  const numbers = { currency, unit, among };
  const dated = shown.some(fund => fund.stated);
  const context: Context = {
    i18n,
    funds,
    rivals,
    same,
    cities,
    placeName,
    cited,
    ...numbers,
    listsStock,
    dated,
    mixed,
  };
  const segments = wholes.map(whole => segmentsOf(whole, context));
  const barRows = wholes.map((whole, index): BarRow => {
    const parent = funds.get(whole.fund.parent ?? '');
    const of = parent ? strings.bars.partOf(localize(parent.name, locale)) : '';
    const fund = toBarFund(whole.fund, context);
    return {
      ...fund,
      meta: of ? [...fund.meta, of] : fund.meta,
      parts: partsOf(whole, segments[index]!, context),
      of,
      linked: [rivals, same].flatMap(links => (links.get(whole.fund.id) ?? []).map(({ id }) => id)),
    };
  });
  const drawn = barRows.flatMap(row =>
    row.value === null
      ? []
      : [row, ...row.parts.filter(part => part.segment)].map(bar => ({ ...bar, status: funds.get(bar.id)!.status })),
  );
  return {
    view: options.view,
    groups: groupsOf(barRows, options.sort === 'city' ? present : null, funds, i18n),
    marked: mixed,
    max: largest,
    ticks: steps.map(value => ({
      value,
      text: formatMoney(value, null, locale, { unit: bare }),
      full: formatMoney(value, currency, locale, { unit }),
    })),
    filters: filtersOf(rows, i18n),
    shown: strings.bars.shown(countFunds(told, same), countFunds(rows.funds, same)),
    legend: barsLegend(drawn, mixed ? present : [], i18n),
    notes: barsNotes(wholes, segments, context),
    shortest: strings.bars.shortest,
    ...creditsOf(
      citationsOfRows(rows, new Set(told.flatMap(({ id }) => [id, ...(rivals.get(id) ?? []).map(fund => fund.id)]))),
      rows,
      i18n,
    ),
    records: told.map(fund => toRecord(fund, placeName(fund.place), cited.get(fund.id), locale)),
    title: strings.bars.what(present.map(city => city.name)),
    readingGuide: strings.bars.how(
      currencyWord(currency, i18n),
      drawn.some(({ pattern: texture }) => texture === 'outlined'),
    ),
    statistics: barsStatistics(selection, i18n),
    insights: barsPattern(barRows, present, funds, i18n),
    columns: columns(strings.bars, strings.detail.status, dated),
    problems: shown.length ? problems : [...problems, nothingToShow('funds', rows.funds.length)],
  };
}

const columns = (bars: I18n['strings']['bars'], status: string, dated: boolean): readonly string[] => [
  bars.fund,
  bars.place,
  bars.size,
  ...(dated ? [bars.stated] : []),
  bars.formHead,
  bars.levelHead,
  status,
  bars.established,
];

/**
 * One group a city; or single funds, several together, totals of what exists, sizes in another currency or in none, sizes
 * that cannot be shown, no known size.
 */
function groupsOf(
  rows: readonly BarRow[],
  cities: readonly { readonly id: string; readonly name: string; readonly series: number }[] | null,
  funds: ReadonlyMap<string, Fund>,
  i18n: I18n,
): readonly BarGroup[] {
  const barsFirst = [...rows.filter(row => row.value !== null), ...rows.filter(row => row.value === null)];
  const { bars } = i18n.strings;
  const headingOf = ({ id, size, value: length }: BarRow): string => {
    const fund = funds.get(id)!;
    const section = sectionOf(fund);
    if (size === null) return refusalOf(fund.missing, i18n) === undefined ? bars.unstated : bars.notShown;
    if (section === 'stock') return bars.stock;
    if (length === null) return fund.currency ? bars.otherCurrency : bars.noCurrency;
    return section === 'several' ? bars.several : '';
  };
  const groups: readonly BarGroup[] = cities
    ? cities.map(city => ({ heading: city.name, city, rows: barsFirst.filter(row => row.city === city.id) }))
    : ['', bars.several, bars.stock, bars.otherCurrency, bars.noCurrency, bars.notShown, bars.unstated].map(
        heading => ({
          heading,
          city: null,
          rows: rows.filter(row => headingOf(row) === heading),
        }),
      );
  return groups.filter(group => group.rows.length);
}
