import { en } from './en.js';
import { missingStrings } from './missing-strings.js';
import { shareLocale } from './register.js';
import type { ContributedTranslation } from './translation.js';

const { console } = globalThis as unknown as { readonly console: { warn(message: string): void } };

/**
 * Makes a language known to all charts of the page, or of the process; charts in that language are drawn again. What it
 * lacks is English, and named once in the console. A language that is there is replaced.
 */
export function registerLocale(strings: ContributedTranslation): void {
  const lacks = missingStrings(strings, en);
  if (lacks.length)
    console.warn(`cityfacts: the strings of "${strings.language}" lack ${lacks.join(', ')}: English stands in`);
  shareLocale(strings);
}
