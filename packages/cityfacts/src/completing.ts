const completed = new WeakMap<object, object>();

/** Adds evidence to rows, once for each object of rows: every element of a page shows the same one. */
export const completing = <Rows extends object>(
  withEvidence: (slim: Rows) => Rows,
): { complete(slim: Rows): Rows } => ({
  complete(slim) {
    const known = (completed.get(slim) as Rows | undefined) ?? withEvidence(slim);
    completed.set(slim, known);
    return known;
  },
});
