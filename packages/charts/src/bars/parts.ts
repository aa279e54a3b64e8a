import type { Fund } from '@cityfacts/data';
import { localize } from '@cityfacts/data/localize.js';
import { toBarFund, isOnScale, type Context } from './fund.js';
import { currencyOf, type Whole } from './select.js';
import type { BarPart } from './types.js';

/**
 * Which parts are segments inside the bar of their whole: its direct parts with a size in its currency, of
 * the figures of one fund the first, and none of them where together they exceed the whole.
 */
export function segmentsOf(
  { fund, parts }: Whole,
  { rivals, same }: Pick<Context, 'rivals' | 'same'>,
): ReadonlySet<string> {
  const taken = new Set<string>();
  let sum = 0;
  for (const part of parts) {
    if (part.parent !== fund.id || part.size === null || part.size <= 0) continue;
    if ([rivals, same].some(links => links.get(part.id)?.some(({ id }) => taken.has(id)))) continue;
    if (currencyOf(part) !== currencyOf(fund)) continue;
    taken.add(part.id);
    sum += part.size;
  }
  // Plain units below 2⁵³ are exact; a share of a yuan is not worth a note.
  return fund.size !== null && sum <= fund.size + 1 ? taken : new Set();
}

/** Parts that have a size, but for which there is no scale. */
export const isUnscaled = (whole: Whole, segments: ReadonlySet<string>): boolean =>
  segments.size === 0 && whole.parts.some(part => part.parent === whole.fund.id && (part.size ?? 0) > 0);

/** What is nested deeper is reported as if it were not. */
const MAX_DEPTH = 2;

/** The parts in words: segments first, in their order along the bar; parts of a part after it. */
export function partsOf(whole: Whole, segments: ReadonlySet<string>, context: Context): readonly BarPart[] {
  const { locale, strings } = context.i18n;
  const drawn = isOnScale(whole.fund, context);
  const rank = (part: Fund) => (segments.has(part.id) ? 0 : 1);
  const ids = new Set(whole.parts.map(part => part.id));
  const above = ({ parent }: Fund) => (parent && ids.has(parent) ? parent : whole.fund.id);
  const nested = (of: string, depth: number): readonly BarPart[] =>
    whole.parts
      .filter(part => above(part) === of)
      .sort((a, b) => rank(a) - rank(b))
      .flatMap(part => [told(part, Math.min(depth, MAX_DEPTH)), ...nested(part.id, depth + 1)]);
  const told = (part: Fund, depth: number): BarPart => {
    const words = toBarFund(part, context, whole.fund);
    const parent = context.funds.get(part.parent ?? '') ?? whole.fund;
    const of = strings.bars.partOf(localize(parent.name, locale) || parent.id);
    // It is under its whole: only a tranche has to say what part it is, and not twice.
    const kind = part.part === 'tranche' ? strings.bars.part.tranche : '';
    const label = [
      words.name + strings.colon + words.short + (words.reason && strings.clauseGap + words.reason),
      ...(kind && !words.name.includes(kind) ? [kind] : []),
      // What it shares with its whole goes without saying.
      ...words.meta.filter(word => word !== strings.status[whole.fund.status]),
      // A part of a part that is not shown.
      ...(parent.id === above(part) ? [] : [of]),
    ];
    return { ...words, depth, segment: drawn && segments.has(part.id), label, of };
  };
  return nested(whole.fund.id, 0);
}
