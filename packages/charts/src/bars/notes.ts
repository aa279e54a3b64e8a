import type { Fund } from '@cityfacts/data';
import { conflictNotes } from '@cityfacts/core/figure/conflict-notes.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { localize } from '@cityfacts/data/localize.js';
import { currencyWord, describeConflictSide, type Context } from './fund.js';
import { isUnscaled } from './parts.js';
import { currencyOf, type Whole } from './select.js';

/** More remarks on single funds than this are in the table only: they would bury the notes on the whole. */
const MAX_FUND_NOTES = 10;

/** Footnotes in reading order: no sums, what is not to scale, other currencies, contradictions, remarks on rows. */
export function barsNotes(
  wholes: readonly Whole[],
  segments: readonly ReadonlySet<string>[],
  context: Context,
): readonly string[] {
  const { i18n, currency } = context;
  const { strings, locale } = i18n;
  const { bars } = strings;
  const shown = wholes.flatMap(whole => [whole.fund, ...whole.parts]);
  const name = (fund: Fund) => localize(fund.name, locale) || fund.id;
  const unscaled = wholes.filter((whole, index) => isUnscaled(whole, segments[index]!));
  const others = shown.filter(fund => fund.size !== null && currencyOf(fund) !== currency);
  const remarks = shown.flatMap(fund =>
    fund.note ? sentence(name(fund) + strings.colon + localize(fund.note, locale), i18n) : [],
  );
  const sized = shown.filter(fund => fund.size !== null);
  return [
    ...(sized.length > 1
      ? [
          bars.noSum(
            shown.length > wholes.length,
            sized.some(({ status }) => status === 'target'),
          ),
        ]
      : []),
    ...(context.listsStock && wholes.some(({ fund }) => fund.status === 'stock') ? [bars.listed] : []),
    ...unscaled.map(({ fund }) => bars.noScale(name(fund), fund.size !== null)),
    ...[...new Set(others.map(currencyOf))].map(other => bars.notConverted(currencyWord(other, i18n))),
    ...conflictNotes(shown, context.rivals, fund => describeConflictSide(fund, context), i18n),
    ...(remarks.length > MAX_FUND_NOTES ? [bars.remarks(remarks.length)] : remarks),
  ];
}

const sentence = (text: string, { strings }: I18n): string =>
  /[.。!！?？]$/.test(text) ? text : text + strings.sentenceEnd;
