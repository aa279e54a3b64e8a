import type { Fund } from '@cityfacts/data';
import { conflictNotes } from '@cityfacts/core/figure/conflict-notes.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { localize } from '@cityfacts/data/localize.js';
import { describeConflictSide } from './evidence.js';
import { isUnscaled } from './parts.js';
import { currencyWord, isAboutFunds, nameOf } from './source.js';
import type { BarsModel } from './types.js';
import { wordsOf } from './evidence.js';
import { scaleOf } from './unit.js';

/** More remarks on single funds than this are in the table only: they would bury the notes on the whole. */
const MAX_FUND_NOTES = 10;

/** Footnotes in reading order: no sums, what is not to scale, other currencies, contradictions, remarks on rows. */
export function barsNotes({ source }: BarsModel): readonly string[] {
  const { i18n, selection } = source;
  const { strings, locale } = i18n;
  const { bars } = strings;
  const { wholes, lists, scale, rivals } = selection;
  const shown = selection.shown;
  const words = wordsOf(source);
  const others = shown.filter(fund => fund.size !== null && scaleOf(fund) !== scale);
  const remarks = shown.flatMap(fund =>
    fund.note ? sentence(nameOf(fund, source) + strings.colon + localize(fund.note, locale), i18n) : [],
  );
  const sized = shown.filter(fund => fund.size !== null);
  const contains = wholes.some(({ parts }) => parts.length);
  return [
    ...(sized.length > 1 && (contains || isAboutFunds(source))
      ? [
          bars.noSum(
            contains,
            sized.some(({ status }) => status === 'target'),
          ),
        ]
      : []),
    ...(lists.some(({ key }) => key === 'stock') ? [bars.listed] : []),
    ...wholes.filter(whole => isUnscaled(whole, selection)).map(({ fund }) => bars.noScale(nameOf(fund, source))),
    ...[...new Set(others.map(({ currency }) => currency ?? ''))].map(other =>
      bars.notConverted(currencyWord(other, i18n)),
    ),
    ...conflictNotes(shown, rivals, (fund: Fund) => describeConflictSide(fund, words), i18n),
    ...(remarks.length > MAX_FUND_NOTES ? [bars.remarks(remarks.length)] : remarks),
  ];
}

const sentence = (text: string, { strings }: I18n): string =>
  /[.。!！?？]$/.test(text) ? text : text + strings.sentenceEnd;
