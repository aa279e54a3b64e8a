import type { Fund } from '@cityfacts/data';
import type { Words } from '../plan.js';
import { say } from '../words/local-text.js';
import { figureOf, type Context } from './fund.js';
import { isUnscaled } from './parts.js';
import type { Whole } from './select.js';

/** More remarks on single funds than this stand in the table only: they would bury the notes on the whole. */
const MOST = 10;

/** Footnotes in reading order: no sums, what is not to scale, other currencies, contradictions, remarks on rows. */
export function barsNotes(
  wholes: readonly Whole[],
  segments: readonly ReadonlySet<string>[],
  { words, rivals, currency }: Context,
): readonly string[] {
  const { strings, locale } = words;
  const { bars } = strings;
  const shown = wholes.flatMap(whole => [whole.fund, ...whole.parts]);
  const name = (fund: Fund) => say(fund.name, locale) || fund.id;
  const unscaled = wholes.filter((whole, index) => isUnscaled(whole, segments[index]!));
  const others = shown.filter(fund => fund.size !== null && (fund.currency ?? 'CNY') !== currency);
  const remarks = shown.flatMap(fund =>
    fund.note ? sentence(name(fund) + strings.colon + say(fund.note, locale), words) : [],
  );
  return [
    ...(shown.filter(fund => fund.size !== null).length > 1 ? [bars.noSum] : []),
    ...unscaled.map(({ fund }) => bars.noScale(name(fund), fund.size !== null)),
    ...(others[0] ? [bars.notConverted(bars.currency[others[0].currency ?? 'CNY'])] : []),
    ...conflicts(shown, rivals, fund => name(fund) + strings.colon + figureOf(fund, words)).map(bars.conflict),
    ...(remarks.length > MOST ? [bars.remarks(remarks.length)] : remarks),
  ];
}

/** Figures that contradict each other, each once. */
function conflicts(
  shown: readonly Fund[],
  rivals: Context['rivals'],
  told: (fund: Fund) => string,
): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return shown.flatMap(fund => {
    const others = (rivals.get(fund.id) ?? []).filter(other => !seen.has(other.id));
    if (!others.length || seen.has(fund.id)) return [];
    for (const other of others) seen.add(other.id);
    return [[fund, ...others].map(told)];
  });
}

const sentence = (text: string, { strings }: Words): string =>
  /[.。!！?？]$/.test(text) ? text : text + strings.sentenceEnd;
