import { escape } from './to-markup.js';

/** The opening tag of an element of ours, as it is in a page: its language, then what differs from the defaults. */
export const openTag = (
  tag: string,
  lang: string,
  attributes: readonly (readonly [attribute: string, text: string])[],
): string =>
  `<${[tag, ...[['lang', lang] as const, ...attributes].map(([name, text]) => `${name}="${escape(text)}"`)].join(' ')}>`;
