/** The pages of Storybook are in Chinese and English: the toolbar sets `lang` of the page, and the texts follow. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A text in both languages. */
export type Words = readonly [english: string, chinese: string];

export const isChinese = (): boolean => /^zh\b/i.test(document.documentElement.lang);

/** Calls back when the language of the page changes. Returns the function that stops this. */
export function onLanguage(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}

/** Draws an element again in the language of the page. */
export class PageLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop = (): void => {};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onLanguage(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** One of two texts, by the language of the page. */
  readonly text = (english: string, chinese: string): string => (isChinese() ? chinese : english);
}
