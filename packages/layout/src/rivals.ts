/** A row that may say in which rows another source says otherwise. */
interface Disputed {
  readonly id?: string;
  readonly conflictWith?: readonly string[] | null;
}

/** Most rows that are told to contradict one. */
const MOST = 20;

/** By id: the rows that say otherwise, whichever of the two says so, in the order of their ids. */
export function rivalsOf<Row extends Disputed>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const named = rows.filter(row => row.conflictWith?.length);
  const rivals = new Map<string, readonly Row[]>();
  if (!named.length) return rivals;
  const byId = new Map(rows.map(row => [row.id, row]));
  const add = (row: Row, other: Row) => {
    const known = rivals.get(row.id ?? '') ?? [];
    if (row.id !== undefined && row !== other && known.length < MOST && !known.includes(other))
      rivals.set(
        row.id,
        [...known, other].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
      );
  };
  for (const row of named)
    for (const id of row.conflictWith ?? []) {
      const other = byId.get(id);
      if (!other) continue;
      add(row, other);
      add(other, row);
    }
  return rivals;
}
