/** Hostile values and places for them as fast-check generates them. */
import fc from 'fast-check';
import { pathsOf, soundRows, type ChartName, type Path } from './rows.js';
import { texts } from './texts.js';
import { kindsOfValues, makers } from './values.js';

/** A value that is made when it is used: some are spent by use, and none can be printed. */
export interface Hostile {
  readonly kind: string;
  readonly make: () => unknown;
}

const given =
  (kind: string) =>
  (value: unknown): Hostile => ({ kind, make: () => value });

/** A value of a kind that somebody thought of, a text that somebody thought of, or any at all. */
export const hostile: fc.Arbitrary<Hostile> = fc.noShrink(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...kindsOfValues).map((kind): Hostile => ({ kind, make: makers[kind]! })) },
    { weight: 4, arbitrary: fc.constantFrom(...texts).map(given('text')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map(given('any text')) },
    {
      weight: 1,
      arbitrary: fc
        .anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true })
        .map(given('anything')),
    },
  ),
);

/** A place in the rows of a chart. */
export const pathIn = (chart: ChartName): fc.Arbitrary<Path> => fc.constantFrom(...pathsOf(soundRows[chart]));

/** The one seed of all tests: they take the same inputs at every run. */
export const SEED = 20_261_127;

/** How many inputs each test takes: the first three of each of the three charts. */
export const counts = {
  checked: 2_000,
  drawn: 120,
  rendered: 120,
  read: 2_400,
  asked: 600,
  queries: 900,
  messages: 300,
};

/** Runs `judge` on exactly `count` generated inputs and says how many it took. */
export function take<T>(arbitrary: fc.Arbitrary<T>, count: number, judge: (input: T, index: number) => void): number {
  let taken = 0;
  fc.assert(
    fc.property(arbitrary, input => judge(input, taken++)),
    { seed: SEED, numRuns: count, endOnFailure: true },
  );
  return taken;
}
