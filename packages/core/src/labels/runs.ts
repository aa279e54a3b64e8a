/** What is under one heading, or under none. */
export interface Run<T> {
  readonly group: string;
  readonly items: readonly T[];
}

/** Items that follow each other with the same `group`, together. */
export function groupRuns<T extends { readonly group?: string }>(items: readonly T[]): readonly Run<T>[] {
  const runs: { readonly group: string; readonly items: T[] }[] = [];
  for (const item of items) {
    const group = item.group ?? '';
    const last = runs.at(-1);
    if (last?.group === group) last.items.push(item);
    else runs.push({ group, items: [item] });
  }
  return runs;
}
