import type { Translation } from './translation.js';

/** The event of the page when a language was registered. */
export const LOCALE_EVENT = 'cityfacts-locale';

/** Every copy of the library in a page finds the languages here: those of a page may come from several files. */
const page = globalThis as unknown as {
  'cityfacts locales'?: Record<string, Translation>;
  readonly dispatchEvent?: (event: unknown) => void;
  readonly Event: new (name: string) => unknown;
};

/** Makes a language known to all charts of the page, or of the process. Charts in that language are drawn again. */
export function registerLocale(strings: Translation): void {
  (page['cityfacts locales'] ??= {})[strings.language] = strings;
  page.dispatchEvent?.(new page.Event(LOCALE_EVENT));
}

/** The strings that `registerLocale` took for a language. */
export const registered = (language: string): Translation | undefined => page['cityfacts locales']?.[language];
