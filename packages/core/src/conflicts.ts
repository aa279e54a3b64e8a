/** A row that may say in which rows another source says otherwise. */
interface Disputed {
  readonly id?: string;
  readonly conflictWith?: readonly string[] | null;
}

/** Most rows that are linked to one. */
const MAX_LINKED_ROWS = 20;

/**
 * By id: the rows that say otherwise; `contradict` distinguishes those that only seem to.
 */
export const conflictsOf = <Row extends Disputed>(
  rows: readonly Row[],
  contradict?: (a: Row, b: Row) => boolean,
): ReadonlyMap<string, readonly Row[]> => linkedRows(rows, row => row.conflictWith, contradict);

/** By id: the rows that are linked to it, whichever of the two says so, in the order of their ids. */
export function linkedRows<Row extends { readonly id?: string }>(
  rows: readonly Row[],
  idsOf: (row: Row) => readonly string[] | null | undefined,
  isLinked: (a: Row, b: Row) => boolean = () => true,
): ReadonlyMap<string, readonly Row[]> {
  const named = rows.filter(row => idsOf(row)?.length);
  const rivals = new Map<string, readonly Row[]>();
  if (!named.length) return rivals;
  const linked = new Set(named.flatMap(row => idsOf(row) ?? []));
  const byId = new Map(rows.filter(({ id }) => id !== undefined && linked.has(id)).map(row => [row.id, row]));
  const add = (row: Row, other: Row) => {
    const known = rivals.get(row.id ?? '') ?? [];
    if (row.id !== undefined && row !== other && known.length < MAX_LINKED_ROWS && !known.includes(other))
      rivals.set(
        row.id,
        [...known, other].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
      );
  };
  for (const row of named)
    for (const id of idsOf(row) ?? []) {
      const other = byId.get(id);
      if (!other || !isLinked(row, other)) continue;
      add(row, other);
      add(other, row);
    }
  return rivals;
}
