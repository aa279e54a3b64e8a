/** The word that a misspelt one is like: one or two letters differ. */
export function near(word: string, known: readonly string[]): string | undefined {
  if (word.length < 4 || word.length > 40) return undefined;
  const most = word.length < 7 ? 1 : 2;
  return known.find(
    other =>
      other !== word &&
      Math.abs(other.length - word.length) <= most &&
      distance(word.toLowerCase(), other.toLowerCase()) <= most,
  );
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
