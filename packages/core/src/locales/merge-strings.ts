import type { ContributedTranslation, Translation } from './translation.js';

type Strings = Readonly<Record<string, unknown>>;

/** Two parts of the strings of a language as one: groups that are in both are joined. */
export function mergeStrings(a: object, b: object): object {
  const merged: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b as Strings)) {
    const known = merged[key];
    merged[key] = isGroup(known) && isGroup(value) ? mergeStrings(known, value) : value;
  }
  return merged;
}

/** Lists and patterns are replaced as a whole. */
export const isGroup = (value: unknown): value is Strings =>
  (value as object | null | undefined)?.constructor === Object;

/** The strings of a language with those of another where it has none. Rules for numbers and dates are never mixed. */
export const withFallback = (own: ContributedTranslation, other: object): Translation =>
  ({ ...mergeStrings(other, own), numbers: own.numbers, dates: own.dates }) as Translation;
