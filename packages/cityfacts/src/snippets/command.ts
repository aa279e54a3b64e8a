import { idOf } from '../render-request.js';
import type { Format } from '../cli/command.js';
import type { Read } from './read.js';

/** A word of a shell of Unix, in quotes where it needs them. */
const quoted = (text: string): string => (/^[\w.:/,=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** `--name value`; a value that looks like a flag is joined to its name. */
const flag = ([name, text]: readonly [string, string]): string =>
  text.startsWith('--') ? quoted(`--${name}=${text}`) : `--${name}${text && ` ${quoted(text)}`}`;

/** The line that makes `file`. */
export const command = (
  read: Read,
  format: Format,
  flags: readonly (readonly [string, string])[],
  file: string,
): string =>
  [
    `npx cityfacts render ${read.tag}`,
    ...[['format', format] as const, ['lang', read.i18n.locale] as const, ...flags, ...read.attributes].map(flag),
    `--out ${quoted(file)}`,
  ].join(' ');

/** The name of a file that is made: one for each chart, language and choice of options and width. */
export function madeName({ tag, i18n, attributes, width }: Read, ending: string): string {
  const choice = idOf(undefined, [attributes, width]).replace('cf', '');
  return `${tag}.${i18n.locale}${choice}${ending}`;
}
