import type { Decorator } from '@storybook/web-components-vite';

/**
 * Gives the page around a story the language, colour scheme and house style of the toolbar, so that the charts take them from
 * their place in the page, as they do anywhere else.
 */
export const inHost: Decorator = (story, { globals }) => {
  const { locale, theme, house } = globals as { locale: string; theme: string; house: string };
  const page = document.documentElement;
  page.lang = locale;
  // A house style brings its own scheme.
  page.style.colorScheme = house !== 'none' ? '' : theme === 'auto' ? 'light dark' : theme;
  page.className = house === 'none' ? '' : house;
  return story();
};
