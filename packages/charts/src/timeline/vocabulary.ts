/** The ids that rows can have, in the order of choices and of the legend. */
export const roles = [
  'issued',
  'effective',
  'established',
  'held',
  'visit',
  'signed',
  'started',
  'completed',
  'announced',
  'progress',
  'target',
];
export const kinds = ['policy', 'facility', 'fund', 'meeting', 'visit', 'zone', 'agreement', 'target', 'other'];
/** What a row of `targets` can be. */
export const aims = ['target', 'ceiling', 'voucher', 'pledge', 'support'];
/** What readers and authors can choose from. */
export const allKinds = [...new Set([...kinds.slice(0, -1), ...aims, 'other'])];

/** Those of the vocabulary, and after them an author's own that occur. */
export const withOwn = (ids: readonly string[], there: Iterable<string | null | undefined>): readonly string[] => [
  ...new Set([...ids, ...[...there].filter(id => !!id)] as string[]),
];
