/**
 * What a table itself has under a key that comes from outside. What every object inherits (`constructor`, or what a page
 * added to `Object.prototype`) is not of the table.
 */
export const getOwn = <V>(table: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The word for a code, or the code: an author's own word. */
export const wordFor = (words: Readonly<Record<string, string>>, code: string | null | undefined): string =>
  getOwn(words, code ?? '') ?? code ?? '';
