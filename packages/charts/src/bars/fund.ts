import type { BarsRows, Currency, Fund } from '@cityfacts/data';
import type { CitedSource } from '@cityfacts/core/credits.js';
import { conflictSide } from '@cityfacts/core/figure/conflict-notes.js';
import { detailLines, sourceLine, webAddress } from '@cityfacts/core/figure/source-lines.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { formatMoney, type MoneyUnit } from '@cityfacts/core/format/money.js';
import type { NumberFormat } from '@cityfacts/core/format/number.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { refusalOf } from '@cityfacts/core/repairs.js';
import { assignSeries } from '@cityfacts/core/series.js';
import { localize } from '@cityfacts/data/localize.js';
import { cityOf } from '@cityfacts/core/filters.js';
import { currencyOf } from './select.js';
import { barShapeOf, patternOf } from './texture.js';
import type { BarFund } from './types.js';

/** All that is needed to put one fund into words. */
export interface Context {
  readonly i18n: I18n;
  readonly funds: ReadonlyMap<string, Fund>;
  /** The funds whose figures contradict one. */
  readonly rivals: ReadonlyMap<string, readonly Fund[]>;
  /** The other rows about the same fund. */
  readonly same: ReadonlyMap<string, readonly Fund[]>;
  /** Whether totals of existing funds are listed without a bar: beside other funds they would set the scale. */
  readonly listsStock: boolean;
  /** Whether the date of any shown size is known: else the table has no column for it. */
  readonly dated: boolean;
  /** City of each place of a fund: id, name, series. */
  readonly cities: ReadonlyMap<string, { readonly id: string; readonly name: string; readonly series: number }>;
  readonly placeName: (id: string) => string;
  readonly cited: ReadonlyMap<string, CitedSource>;
  /** The currency of the scale, the unit of its labels, and the figures that they are beside. */
  readonly currency: Currency | null;
  readonly unit: MoneyUnit;
  readonly among: readonly number[];
  /** Several cities are shown in one list, so that each fund has to name its own. */
  readonly mixed: boolean;
}

/** Cities and their series; taken from all rows, so that filters never change a colour. */
export function citiesOf(rows: BarsRows, i18n: I18n): Pick<Context, 'cities' | 'placeName'> {
  const places = new Map(rows.places.map(place => [place.id, place]));
  const placeName = (id: string) => localize(places.get(id)?.name, i18n.locale) || id;
  const cityIds = new Map(rows.funds.map(({ place }) => [place, cityOf(place, places)]));
  const series = assignSeries([...new Set(cityIds.values())].sort());
  const cities = new Map(
    [...cityIds].map(([place, id]) => [place, { id, name: placeName(id), series: series.get(id) ?? 0 }]),
  );
  return { cities, placeName };
}

/** Whether a size is on the common scale. */
export const isOnScale = (fund: Fund, { currency, listsStock }: Pick<Context, 'currency' | 'listsStock'>): boolean =>
  fund.size !== null && currencyOf(fund) === currency && !(listsStock && fund.status === 'stock');

/** The stated size with its bound, or the word for a missing one. */
function figureOf(
  fund: Fund,
  { i18n, currency, unit, among }: Context,
  write: 'bound' | 'boundSpoken' = 'bound',
  precision: NumberFormat['precision'] = 'exact',
): string {
  const { locale, strings } = i18n;
  if (fund.size === null) {
    const refused = refusalOf(fund.missing, i18n);
    if (refused) return strings.notShown(refused);
    return isUnpublished(fund.missing) ? strings.bars.unpublished : strings.noFigure;
  }
  const scale = precision === 'short' && currencyOf(fund) === currency && { unit, among };
  const figure = formatMoney(fund.size, fund.currency, locale, { precision, bound: fund.bound, ...scale });
  return strings[write](fund.bound ?? 'eq', figure);
}

/** The name of a currency; empty where there is none. */
export const currencyWord = (currency: Currency | null, { strings }: I18n): string =>
  currency ? strings.bars.currency[currency] : '';

/** A fund, its size and what that stands for, with the source: one side of a conflict. */
export const describeConflictSide = (fund: Fund, context: Context): string =>
  conflictSide(
    (localize(fund.name, context.i18n.locale) || fund.id) +
      context.i18n.strings.colon +
      figureOf(fund, context) +
      SEPARATOR +
      context.i18n.strings.status[fund.status],
    context.cited.get(fund.id)?.source,
    context.i18n,
  );

/** One fund in words; `whole` is the one it is drawn inside, whose words need no repeating. */
export function toBarFund(fund: Fund, context: Context, whole?: Fund): BarFund {
  const { i18n, funds, cited, placeName } = context;
  const { strings, locale } = i18n;
  const city = context.cities.get(fund.place)!;
  const name = localize(fund.name, locale) || fund.id;
  const place = placeName(fund.place);
  const { size } = fund;
  const onScale = isOnScale(fund, whole ? { ...context, listsStock: false } : context);
  const isSaid = size !== null || isUnpublished(fund.missing) || refusalOf(fund.missing, i18n) !== undefined;
  const reason = isSaid ? '' : reasonOf(fund.missing, i18n);
  const form = strings.bars.form[fund.form];
  const level = strings.level[fund.level];
  const status = strings.status[fund.status];
  const date = fund.established ? formatEdtf(fund.established, locale) : '';
  const when = date || noDate(fund.establishedMissing, i18n);
  const stated = fund.stated ? formatEdtf(fund.stated, locale) : '';
  const statedOrNot =
    stated ||
    (size === null ? '' : isUnpublished(fund.statedMissing) ? strings.bars.noDate : reasonOf(fund.statedMissing, i18n));
  const parent = funds.get(fund.parent ?? '');
  const partOf = parent && localize(parent.name, locale);
  const others = context.rivals.get(fund.id) ?? [];
  const told = others.map(other => describeConflictSide(other, context));
  const differs = strings.conflict.word + strings.colon + told.join(strings.clauseGap);
  const text = figureOf(fund, context);
  const namesCity = !context.mixed || name.includes(city.name);
  const { citation, source } = cited.get(fund.id) ?? {};
  const since =
    date && strings.bars.since(formatEdtf(fund.established ?? '', locale, locale === 'en' ? 'short' : 'long'));
  const kind = [
    // "Fund" goes without saying; of a part, "sub-fund" or "tranche" says as much as the form of its whole.
    fund.form !== 'fund' && whole?.form !== fund.form ? form : '',
    !whole || whole.level !== fund.level ? level : '',
    // A date of setting up says that it is set up.
    since && fund.status === 'established' ? '' : status,
    since,
    others.length ? strings.conflict.word : '',
  ];
  const note = localize(fund.note, locale);
  const { detail, bars } = strings;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [detail.value, text],
    [detail.reason, reason],
    [detail.printed, size === null ? '' : (citation?.asPrinted ?? '')],
    [detail.status, status],
    [bars.stated, context.dated ? statedOrNot : ''],
    [bars.place, place],
    [bars.formHead, form],
    [bars.levelHead, level],
    [bars.fieldHead, fund.focus?.map(bars.field).join(strings.listGap)],
    [bars.established, when],
    [bars.manager, localize(fund.manager, locale)],
    [bars.whole, partOf],
    ...told.map(other => [strings.conflict.from, other] as const),
    ...(context.same.get(fund.id) ?? []).map(other => [bars.same, describeConflictSide(other, context)] as const),
    [detail.note, note],
    [detail.source, source && sourceLine(source, citation ? [citation.locator] : [], i18n)],
    [detail.tier, wordFor(strings.tier, source?.tier)],
  ];
  return {
    id: fund.id,
    city: city.id,
    series: city.series,
    name,
    meta: [whole || namesCity ? '' : place, ...kind].filter(Boolean),
    size,
    value: onScale ? size : null,
    text,
    short: figureOf(fund, context, 'bound', 'short'),
    brief: figureOf(fund, context, 'boundSpoken', 'short'),
    reason,
    note,
    pattern: patternOf(fund.status),
    shape: barShapeOf(fund.form),
    open: onScale && (fund.bound === 'ge' || fund.bound === 'gt'),
    cells: [
      { text: place },
      { text, value: size, ...(size === null ? { missing: true, reason } : others.length && { reason: differs }) },
      ...(context.dated ? [{ text: statedOrNot, value: fund.stated ?? null, ...(!stated && { missing: true }) }] : []),
      { text: form },
      { text: level },
      { text: status },
      { text: when, value: fund.established, ...(!date && { missing: true }) },
    ],
    accessibleName: bars.accessibleName(
      [
        name,
        strings.aloud(figureOf(fund, context, 'boundSpoken')) + (reason && strings.clauseGap + reason),
        form,
        level,
        status,
        date,
        others.length ? strings.conflict.word : '',
        partOf ? bars.partOf(partOf) : '',
      ].filter(Boolean),
    ),
    details: detailLines(lines, detail.source, webAddress(source)),
  };
}

const isUnpublished = (missing: Fund['missing']): boolean => (missing || 'not-stated') === 'not-stated';

/** Why there is no date. */
const noDate = (missing: Fund['missing'], i18n: I18n): string =>
  isUnpublished(missing) ? i18n.strings.bars.notPublished : reasonOf(missing, i18n);

/** Why a figure is missing: the word for the code, or the author's own words. */
const reasonOf = (missing: Fund['missing'], { strings }: I18n): string => wordFor(strings.missing, missing ?? '');
