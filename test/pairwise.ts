/** Every value that each factor can take. */
export type Factors = Readonly<Record<string, readonly unknown[]>>;

/** One choice: a value for every factor. */
export type Choice<F extends Factors> = { readonly [K in keyof F]: F[K][number] };

/**
 * Few choices in which every two values of different factors meet at least once: most faults need no more than two.
 * The same choices every time; every value is chosen, so that no case is left out.
 */
export function pairwise<const F extends Factors>(factors: F): readonly Choice<F>[] {
  const names = Object.keys(factors);
  const counts = names.map(name => factors[name]!.length);
  const open = new Set(pairsOf(counts));
  const rows: number[][] = [];
  while (open.size) {
    const [first] = open;
    const row = complete(first!, counts, open, rows.length);
    for (const pair of pairsIn(row)) open.delete(pair);
    rows.push(row);
  }
  return rows.map(row => choice(factors, names, row));
}

/** Every choice there is. */
export function every<const F extends Factors>(factors: F): readonly Choice<F>[] {
  const names = Object.keys(factors);
  const rows = names.reduce<number[][]>(
    (sofar, name) => sofar.flatMap(row => factors[name]!.map((_, index) => [...row, index])),
    [[]],
  );
  return rows.map(row => choice(factors, names, row));
}

const choice = <F extends Factors>(factors: F, names: readonly string[], row: readonly number[]): Choice<F> =>
  Object.fromEntries(names.map((name, index) => [name, factors[name]![row[index]!]])) as Choice<F>;

/** `factor.value/factor.value`, the lower factor first. */
const pair = (a: number, x: number, b: number, y: number): string => `${a}.${x}/${b}.${y}`;

const pairsIn = (row: readonly number[]): readonly string[] =>
  row.flatMap((x, a) => row.slice(a + 1).map((y, rest) => pair(a, x, a + 1 + rest, y)));

const pairsOf = (counts: readonly number[]): readonly string[] =>
  counts.flatMap((size, a) =>
    counts
      .slice(a + 1)
      .flatMap((other, rest) => range(size).flatMap(x => range(other).map(y => pair(a, x, a + 1 + rest, y)))),
  );

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** A row with the pair `first` in it; every other factor takes the value that settles most open pairs. */
function complete(first: string, counts: readonly number[], open: ReadonlySet<string>, turn: number): number[] {
  const row: (number | undefined)[] = counts.map(() => undefined);
  for (const part of first.split('/')) {
    const [factor, value] = part.split('.').map(Number);
    row[factor!] = value!;
  }
  for (const [factor, size] of counts.entries()) {
    if (row[factor] !== undefined) continue;
    const settles = (value: number) =>
      row.filter(
        (other, index) =>
          other !== undefined &&
          open.has(index < factor ? pair(index, other, factor, value) : pair(factor, value, index, other)),
      ).length;
    // Another start each time, so that where nothing is to be settled the values take turns.
    const values = range(size).map(value => (value + turn) % size);
    row[factor] = values.reduce((best, value) => (settles(value) > settles(best) ? value : best));
  }
  return row as number[];
}
