import type { ContributedTranslation } from './translation.js';

/** The event of the page when a language was registered. */
export const LOCALE_EVENT = 'cityfacts-locale';

interface Page {
  'cityfacts locales'?: Record<string, ContributedTranslation>;
  readonly dispatchEvent?: (event: unknown) => void;
  readonly Event: new (name: string) => unknown;
}

declare const window: Page | undefined;

/** Every copy of the library in a page finds the languages here: those of a page may come from several files. */
const page = typeof window === 'undefined' ? (globalThis as unknown as Page) : window;

/** Makes a language known to all charts of the page, or of the process. Charts in that language are drawn again. */
export function shareLocale(strings: ContributedTranslation): void {
  (page['cityfacts locales'] ??= {})[strings.language] = strings;
  page.dispatchEvent?.(new page.Event(LOCALE_EVENT));
}

/** The strings that `shareLocale` took for a language. */
export const registered = (language: string): ContributedTranslation | undefined =>
  page['cityfacts locales']?.[language];
