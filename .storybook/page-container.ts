import { DocsContainer } from '@storybook/addon-docs/blocks';
import React from 'react';
import { themes } from 'storybook/theming';
import { followGlobals, isDarkPage } from './page-globals.js';

/** What is used of React here; the types of the whole are not loaded in this repository. */
const { createElement, useEffect, useState } = React as unknown as {
  createElement(type: unknown, props: object, children: unknown): unknown;
  useEffect(effect: () => () => void, on: readonly unknown[]): void;
  useState<T>(first: () => T): [T, (next: T) => void];
};

/** A page of documentation in the theme of the toolbar. */
export function PageContainer({ children, ...props }: { readonly children?: unknown; readonly context: unknown }) {
  const [isDark, setDark] = useState(() => isDarkPage({ theme: chosenTheme() }));
  useEffect(() => followGlobals(globals => setDark(isDarkPage(globals))), []);
  return createElement(DocsContainer, { ...props, theme: isDark ? themes.dark : themes.light }, children);
}

/** The theme that the toolbar chose before this page was drawn: the page has it as its color scheme. */
function chosenTheme(): 'auto' | 'light' | 'dark' {
  const scheme = document.documentElement.style.colorScheme;
  return scheme === 'light' || scheme === 'dark' ? scheme : 'auto';
}
