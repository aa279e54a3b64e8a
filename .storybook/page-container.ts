import { DocsContainer } from '@storybook/addon-docs/blocks';
import React from 'react';
import { themes } from 'storybook/theming';
import { followGlobals, isDarkPage, type PageGlobals } from './page-globals.js';

/** What is used of React here; the types of the whole are not loaded in this repository. */
const { createElement, useEffect, useState } = React as unknown as {
  createElement(type: unknown, props: object, children: unknown): unknown;
  useEffect(effect: () => () => void, on: readonly unknown[]): void;
  useState<T>(first: () => T): [T, (next: T) => void];
};

/** A page of documentation in the theme and the language of the toolbar. Storybook says that all of its pages are English. */
export function PageContainer({ children, ...props }: { readonly children?: unknown; readonly context: unknown }) {
  const [isDark, setDark] = useState(() => isDarkPage({ theme: chosenTheme() }));
  const [lang, setLang] = useState(() => document.documentElement.lang);
  const follow = (globals: PageGlobals) => {
    setDark(isDarkPage(globals));
    setLang(globals.locale);
  };
  useEffect(() => followGlobals(follow), []);
  const theme = isDark ? themes.dark : themes.light;
  return createElement(DocsContainer, { ...props, theme }, createElement('div', { lang }, children));
}

/** The theme that the toolbar chose before this page was drawn: the page has it as its color scheme. */
function chosenTheme(): 'auto' | 'light' | 'dark' {
  const scheme = document.documentElement.style.colorScheme;
  return scheme === 'light' || scheme === 'dark' ? scheme : 'auto';
}
