import { make } from 'covertable';

/** Every value that each factor can take. */
export type Factors = Readonly<Record<string, readonly unknown[]>>;

/** One choice: a value for every factor. */
export type Choice<F extends Factors> = { readonly [K in keyof F]: F[K][number] };

/**
 * Few choices in which every two values of different factors meet at least once: most faults need no more than two.
 * The same choices every time; every value is chosen, so that no case is left out.
 */
export const pairwise = <const F extends Factors>(factors: F): readonly Choice<F>[] =>
  choices(factors, make(Object.values(factors).map(values => [...values.keys()])));

/** As few choices as there are values of the largest factor: every value of every factor is chosen at least once. */
export const each = <const F extends Factors>(factors: F): readonly Choice<F>[] => {
  const counts = Object.values(factors).map(({ length }) => length);
  return choices(
    factors,
    Array.from({ length: Math.max(...counts) }, (_, at) => counts.map(count => at % count)),
  );
};

/** Every choice there is. */
export const every = <const F extends Factors>(factors: F): readonly Choice<F>[] =>
  choices(
    factors,
    Object.values(factors).reduce<number[][]>(
      (rows, values) => rows.flatMap(row => [...values.keys()].map(index => [...row, index])),
      [[]],
    ),
  );

/** From the indices of the chosen values, one list for each choice. */
const choices = <F extends Factors>(factors: F, rows: readonly (readonly number[])[]): readonly Choice<F>[] =>
  rows.map(
    row =>
      Object.fromEntries(Object.entries(factors).map(([name, values], at) => [name, values[row[at]!]])) as Choice<F>,
  );
