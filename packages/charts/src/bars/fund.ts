import type { Fund } from '@cityfacts/data';
import { localize } from '@cityfacts/data/localize.js';
import type { CitedSource } from '@cityfacts/core/credits.js';
import { conflictSide } from '@cityfacts/core/figure/conflict-notes.js';
import { detailLines, sourceLine, webAddress } from '@cityfacts/core/figure/source-lines.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { formatMoney } from '@cityfacts/core/format/money.js';
import type { NumberFormat } from '@cityfacts/core/format/number.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import type { Detail, I18n, TableCell } from '@cityfacts/core/chart-definition.js';
import { refusalOf } from '@cityfacts/core/repairs.js';
import { currencyOf } from './select.js';
import { nameOf, placeName, type BarsSource } from './source.js';

/** What a source needs to put a fund into words with its evidence. */
export interface FundWords extends BarsSource {
  readonly cited: ReadonlyMap<string, CitedSource>;
  readonly funds: ReadonlyMap<string, Fund>;
  /** Whether the date of any shown size is known: else the table has no column for it. */
  readonly dated: boolean;
}

/** The stated size with its bound and currency, or the word for a missing one. */
export function sizeText(
  fund: Fund,
  { i18n, selection, unit, among }: BarsSource,
  write: 'bound' | 'boundSpoken' = 'bound',
  precision: NumberFormat['precision'] = 'exact',
): string {
  const { locale, strings } = i18n;
  if (fund.size === null) {
    const refused = refusalOf(fund.missing, i18n);
    if (refused) return strings.notShown(refused);
    return isUnpublished(fund.missing) ? strings.bars.unpublished : strings.noFigure;
  }
  const scale = precision === 'short' && currencyOf(fund) === selection.currency && { unit, among };
  const figure = formatMoney(fund.size, fund.currency, locale, { precision, bound: fund.bound, ...scale });
  return strings[write](fund.bound ?? 'eq', figure);
}

export const isUnpublished = (missing: Fund['missing']): boolean => (missing || 'not-stated') === 'not-stated';

/** Why a figure is missing: the word for the code, or the author's own words. */
const reasonOf = (missing: Fund['missing'], { strings }: I18n): string => wordFor(strings.missing, missing ?? '');

/** Why there is no size, where the word for the gap does not say so itself. */
function reasonOfGap({ size, missing }: Fund, i18n: I18n): string {
  const isSaid = size !== null || isUnpublished(missing) || refusalOf(missing, i18n) !== undefined;
  return isSaid ? '' : reasonOf(missing, i18n);
}

/** Each field of a fund in words; `''` where there is nothing to say. */
function fieldsOf(fund: Fund, { rows, i18n }: BarsSource) {
  const { strings, locale } = i18n;
  const { size } = fund;
  const date = fund.established ? formatEdtf(fund.established, locale) : '';
  const stated = fund.stated ? formatEdtf(fund.stated, locale) : '';
  const unstated = isUnpublished(fund.statedMissing) ? strings.bars.noDate : reasonOf(fund.statedMissing, i18n);
  const undated =
    fund.established === undefined
      ? ''
      : isUnpublished(fund.establishedMissing)
        ? strings.bars.notPublished
        : reasonOf(fund.establishedMissing, i18n);
  const parent = fund.parent && rows.funds.find(({ id }) => id === fund.parent);
  return {
    form: wordFor(strings.bars.form, fund.form),
    level: wordFor(strings.level, fund.level),
    status: wordFor(strings.status, fund.status),
    date,
    when: date || undated,
    stated,
    statedOrNot: stated || (size === null ? '' : unstated),
    partOf: parent ? nameOf(parent, { i18n }) : '',
    reason: reasonOfGap(fund, i18n),
  };
}

/** A fund, its size and what that stands for, with the source: one side of a conflict. */
export const describeConflictSide = (fund: Fund, words: FundWords): string =>
  conflictSide(
    nameOf(fund, words) +
      words.i18n.strings.colon +
      sizeText(fund, words) +
      (fund.status ? SEPARATOR + words.i18n.strings.status[fund.status] : ''),
    words.cited.get(fund.id)?.source,
    words.i18n,
  );

const rivalsOf = (fund: Fund, { selection }: BarsSource): readonly Fund[] => selection.rivals.get(fund.id) ?? [];

/** Name, size, form, level, status and date, as spoken. */
export function accessibleName(fund: Fund, source: BarsSource): string {
  const { strings } = source.i18n;
  const { form, level, status, date, partOf, reason } = fieldsOf(fund, source);
  const words = [
    nameOf(fund, source),
    strings.aloud(sizeText(fund, source, 'boundSpoken')) + (reason && strings.clauseGap + reason),
    form,
    level,
    status,
    date,
    rivalsOf(fund, source).length ? strings.conflict.word : '',
    partOf ? strings.bars.partOf(partOf) : '',
  ];
  return strings.bars.accessibleName(words.filter(Boolean));
}

/** All that is known of a fund. */
export function fundDetails(fund: Fund, words: FundWords): readonly Detail[] {
  const { i18n } = words;
  const { strings, locale } = i18n;
  const { detail, bars } = strings;
  const { form, level, status, when, statedOrNot, partOf, reason } = fieldsOf(fund, words);
  const { citation, source } = words.cited.get(fund.id) ?? {};
  const side = (other: Fund) => describeConflictSide(other, words);
  const lines: readonly (readonly [string, string | undefined])[] = [
    [detail.value, sizeText(fund, words)],
    [detail.reason, reason],
    [detail.printed, fund.size === null ? '' : (citation?.asPrinted ?? '')],
    [detail.status, status],
    [bars.stated, words.dated ? statedOrNot : ''],
    [bars.place, placeName(words, fund.place)],
    [bars.formHead, form],
    [bars.levelHead, level],
    [bars.fieldHead, fund.focus?.map(bars.field).join(strings.listGap)],
    [bars.established, when],
    [bars.manager, localize(fund.manager, locale)],
    [bars.whole, partOf],
    ...rivalsOf(fund, words).map(other => [strings.conflict.from, side(other)] as const),
    ...(words.selection.same.get(fund.id) ?? []).map(other => [bars.same, side(other)] as const),
    [detail.note, localize(fund.note, locale)],
    [detail.source, source && sourceLine(source, citation ? [citation.locator] : [], i18n)],
    [detail.tier, wordFor(strings.tier, source?.tier)],
  ];
  return detailLines(lines, detail.source, webAddress(source));
}

/** Cells of the table, in the order of its columns without the first. */
export function fundCells(fund: Fund, words: FundWords): readonly TableCell[] {
  const { strings } = words.i18n;
  const { form, level, status, date, when, stated, statedOrNot, reason } = fieldsOf(fund, words);
  const others = rivalsOf(fund, words);
  const told = others.map(other => describeConflictSide(other, words)).join(strings.clauseGap);
  const gap = { missing: true, reason };
  return [
    { text: placeName(words, fund.place) },
    {
      text: sizeText(fund, words),
      value: fund.size,
      ...(fund.size === null ? gap : others.length && { reason: strings.conflict.word + strings.colon + told }),
    },
    ...(words.dated ? [{ text: statedOrNot, value: fund.stated ?? null, ...(!stated && { missing: true }) }] : []),
    { text: form },
    { text: level },
    { text: status },
    { text: when, value: fund.established ?? null, ...(!date && { missing: true }) },
  ];
}
