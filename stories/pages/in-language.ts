import React from 'react';
import { addons } from 'storybook/preview-api';
import { isChinese, onLanguage } from '../page-language.js';

/** What is used of React here; the types of the whole are not loaded in this repository. */
const { createElement, useEffect, useState } = React as unknown as {
  createElement(type: string, props: object, children: string): unknown;
  useEffect(effect: () => () => void, on: readonly unknown[]): void;
  useState<T>(first: () => T): [T, (next: T) => void];
};

/** `<In lang="zh-Hans">`: what is in it is on the page only while the page is in this language. English is for all others. */
export function In({ lang, children }: { readonly lang: 'en' | 'zh-Hans'; readonly children?: unknown }): unknown {
  const [chinese, setChinese] = useState(isChinese);
  useEffect(() => onLanguage(() => setChinese(isChinese())), []);
  return chinese === (lang === 'zh-Hans') ? children : null;
}

/** A button that sets the language of the toolbar. */
export function SwitchTo({ lang, children }: { readonly lang: string; readonly children: string }): unknown {
  const onClick = () => addons.getChannel().emit('updateGlobals', { globals: { locale: lang } });
  return createElement('button', { type: 'button', lang, onClick }, children);
}
