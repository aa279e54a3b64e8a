import type { Fund } from '@cityfacts/data';
import type { BarsSelection, Whole } from './select.js';
import { scaleOf } from './unit.js';

/**
 * Which parts are segments inside the bar of their whole: its direct parts with a size in its currency, of
 * the figures of one fund the first, and none of them where together they exceed the whole.
 */
export function segmentsOf(
  { fund, parts }: Whole,
  { rivals, same }: Pick<BarsSelection, 'rivals' | 'same'>,
): readonly Fund[] {
  const taken = new Map<string, Fund>();
  let sum = 0;
  for (const part of parts) {
    if (part.parent !== fund.id || part.size === null || part.size <= 0) continue;
    if ([rivals, same].some(links => links.get(part.id)?.some(({ id }) => taken.has(id)))) continue;
    if (scaleOf(part) !== scaleOf(fund)) continue;
    taken.set(part.id, part);
    sum += part.size;
  }
  // Plain units below 2⁵³ are exact; a share of a yuan is not worth a note.
  return fund.size !== null && sum <= fund.size + 1 ? [...taken.values()] : [];
}

/** Parts that have a size, but for which there is no scale. */
export const isUnscaled = (whole: Whole, selection: BarsSelection): boolean =>
  whole.parts.some(part => part.parent === whole.fund.id && (part.size ?? 0) > 0) &&
  !segmentsOf(whole, selection).length;

/** The parts in reading order: each followed by its own parts, with its depth. */
export function nestedParts({ fund, parts }: Whole): readonly { readonly part: Fund; readonly depth: number }[] {
  const ids = new Set(parts.map(part => part.id));
  const nested = (of: string, depth: number): readonly { readonly part: Fund; readonly depth: number }[] =>
    parts
      .filter(({ parent }) => (parent && ids.has(parent) ? parent : fund.id) === of)
      .flatMap(part => [{ part, depth }, ...nested(part.id, depth + 1)]);
  return nested(fund.id, 0);
}
