import type { Translation } from './translation.js';

/** Whole sentences as one paragraph. */
export const joinSentences = (
  sentences: readonly string[],
  { strings }: { readonly strings: Pick<Translation, 'space'> },
): string => sentences.filter(Boolean).join(strings.space);
