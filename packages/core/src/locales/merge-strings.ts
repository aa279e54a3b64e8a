type Strings = Readonly<Record<string, unknown>>;

/** Two parts of the strings of a language as one: groups that are in both are joined. */
export function mergeStrings(a: object, b: object): object {
  const merged: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b as Strings)) {
    const known = merged[key];
    merged[key] = isGroup(known) && isGroup(value) ? { ...known, ...value } : value;
  }
  return merged;
}

/** Lists and patterns are replaced as a whole. */
export const isGroup = (value: unknown): value is Strings => Object(value).constructor === Object;
