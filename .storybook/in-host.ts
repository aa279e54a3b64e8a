import type { Decorator } from '@storybook/web-components-vite';

/**
 * Gives the page around a story the language and colour scheme of the toolbar, so that the charts take both from
 * their place in the page, as they do anywhere else.
 */
export const inHost: Decorator = (story, { globals }) => {
  const { locale, theme } = globals as { locale: string; theme: string };
  const page = document.documentElement;
  page.lang = locale;
  page.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  return story();
};
