import { addons } from 'storybook/preview-api';

/** What the toolbar says of the page. */
export interface PageGlobals {
  readonly locale: string;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly house: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The language of the reader, where the charts have it; else English. */
export function readersLocale(tags: readonly string[] = navigator.languages): string {
  for (const tag of tags) {
    if (/^zh\b/i.test(tag)) return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
    const language = tag.slice(0, 2).toLowerCase();
    if (['en', 'de', 'fr', 'es'].includes(language)) return language;
  }
  return 'en';
}

/** How Storybook names the events that carry the globals. */
const NEWS = ['setGlobals', 'globalsUpdated'];

/** Calls back with what the toolbar says, now and after each change. */
export function followGlobals(callback: (globals: PageGlobals) => void): () => void {
  const channel = addons.getChannel();
  const listen = ({ globals }: { readonly globals: PageGlobals }) => callback(globals);
  for (const name of NEWS) channel.on(name, listen);
  return () => NEWS.forEach(name => channel.off(name, listen));
}

/** Gives the page language, scheme, house style and direction, so that the charts take them from their place in the page. */
export function applyToPage({ locale, theme, house, direction }: PageGlobals): void {
  const page = document.documentElement;
  page.lang = locale;
  page.dir = direction;
  // A house style may bring its own scheme.
  page.style.colorScheme = theme !== 'auto' ? theme : house === 'none' ? 'light dark' : '';
  page.className = house === 'none' ? '' : house;
}

/** Whether the page is dark. */
export const isDarkPage = ({ theme }: Pick<PageGlobals, 'theme'>): boolean =>
  theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
