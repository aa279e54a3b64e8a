import type { Fund } from '@cityfacts/data';
import { localize } from '@cityfacts/data/localize.js';
import { citedRows, type CitedSource } from '@cityfacts/core/credits.js';
import { conflictSide } from '@cityfacts/core/figure/conflict-notes.js';
import { detailLines, sourceLine, webAddress } from '@cityfacts/core/figure/source-lines.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import type { Detail, TableCell } from '@cityfacts/core/chart-definition.js';
import { isUnpublished, reasonOf, reasonOfGap, sizeText, wholeName } from './fund.js';
import { isAboutFunds, nameOf, placeName, type BarsSource } from './source.js';

/** What a source needs to put a fund into words with its evidence. */
export interface FundWords extends BarsSource {
  readonly cited: ReadonlyMap<string, CitedSource>;
  /** Whether the date of any shown size is known: else the table has no column for it. */
  readonly dated: boolean;
}

/** The evidence of all rows. */
export const wordsOf = (source: BarsSource): FundWords => ({
  ...source,
  cited: citedRows(source.rows, 'size'),
  dated: source.selection.shown.some(({ stated }) => stated),
});

/** Each field of a fund in words; `''` where there is nothing to say. */
function fieldsOf(fund: Fund, source: BarsSource) {
  const { i18n } = source;
  const { strings } = i18n;
  const { size } = fund;
  const date = fund.established ? formatEdtf(fund.established, i18n) : '';
  const stated = fund.stated ? formatEdtf(fund.stated, i18n) : '';
  const unstated = isUnpublished(fund.statedMissing) ? strings.bars.noDate : reasonOf(fund.statedMissing, i18n);
  const undated =
    fund.established === undefined
      ? ''
      : isUnpublished(fund.establishedMissing)
        ? strings.bars.notPublished
        : reasonOf(fund.establishedMissing, i18n);
  return {
    form: wordFor(strings.bars.form, fund.form),
    level: wordFor(strings.level, fund.level),
    status: wordFor(strings.status, fund.status),
    date,
    when: date || undated,
    stated,
    statedOrNot: stated || (size === null ? '' : unstated),
    whole: wholeName(fund, source),
    reason: reasonOfGap(fund, source),
  };
}

/** A fund, its size and what that stands for, with the source: one side of a conflict. */
export const describeConflictSide = (fund: Fund, words: FundWords): string =>
  conflictSide(
    nameOf(fund, words) +
      words.i18n.strings.colon +
      sizeText(fund, words) +
      (fund.status ? SEPARATOR + wordFor(words.i18n.strings.status, fund.status) : ''),
    words.cited.get(fund.id)?.source,
    words.i18n,
  );

const rivalsOf = (fund: Fund, { selection }: BarsSource): readonly Fund[] => selection.rivals.get(fund.id) ?? [];

/** All that is known of a fund. */
export function fundDetails(fund: Fund, words: FundWords): readonly Detail[] {
  const { i18n } = words;
  const { strings, locale } = i18n;
  const { detail, bars } = strings;
  const { form, level, status, when, statedOrNot, whole, reason } = fieldsOf(fund, words);
  const { citation, source } = words.cited.get(fund.id) ?? {};
  const isFunds = isAboutFunds(words);
  const side = (other: Fund) => describeConflictSide(other, words);
  const lines: readonly (readonly [string, string | undefined])[] = [
    [detail.value, sizeText(fund, words)],
    [detail.reason, reason],
    [detail.printed, fund.size === null ? '' : (citation?.asPrinted ?? '')],
    [detail.status, status],
    [isFunds ? bars.stated : detail.date, words.dated ? statedOrNot : ''],
    [bars.place, placeName(words, fund.place)],
    [isFunds ? bars.formHead : bars.kindHead, form],
    [bars.levelHead, level],
    [bars.fieldHead, fund.focus?.map(bars.field).join(strings.listGap)],
    [isFunds || words.dated ? bars.established : detail.date, when],
    [bars.manager, localize(fund.manager, locale)],
    [bars.whole, whole],
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
  const differing = others.map(other => describeConflictSide(other, words)).join(strings.clauseGap);
  const gap = { missing: true, reason };
  return [
    { text: placeName(words, fund.place) },
    {
      text: sizeText(fund, words),
      value: fund.size,
      ...(fund.size === null ? gap : others.length && { reason: strings.conflict.word + strings.colon + differing }),
    },
    ...(words.dated ? [{ text: statedOrNot, value: fund.stated ?? null, ...(!stated && { missing: true }) }] : []),
    { text: form },
    { text: level },
    { text: status },
    { text: when, value: fund.established ?? null, ...(!date && { missing: true }) },
  ];
}
