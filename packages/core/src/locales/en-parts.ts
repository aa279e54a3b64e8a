/** What English sentences are made of. */
export const symbols = { eq: '', ge: '≥ ', gt: '> ', le: '≤ ', lt: '< ', approx: '≈ ' } as const;
export const aloud = { eq: '', ge: 'at least ', gt: 'more than ', le: 'at most ', lt: 'under ', approx: 'about ' };

const units = { m: 'million', bn: 'billion', tn: 'trillion' } as const;

/** An amount with its unit in full: "CNY 300 billion". */
export const inFull = (text: string): string =>
  text.replace(/(\d)(m|bn|tn)$/, (_, digit: string, unit: 'm') => `${digit} ${units[unit]}`);

export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Too many names for a heading, or too long ones. */
export const isLong = (names: readonly string[]): boolean => names.length > 4 || names.join().length > 60;

const numerals = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A count as a word, as newspapers print those below ten. */
export const numeral = (count: number): string => numerals[count] ?? String(count);
