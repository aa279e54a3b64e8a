import { charts } from '../registry.js';
import { specsOf } from '../read-options.js';
import { idOf } from '../render-request.js';
import type { Format } from '../cli/command.js';
import type { Read } from './read.js';
import type { Made } from './types.js';

/** Words that no shell reads otherwise. A comma makes a list in PowerShell. */
const plain = /^[\w.:/=-]+$/;

/**
 * Whether sh, PowerShell and cmd.exe read a text between double quotes alike. On Windows a text without a blank loses its quotes on its
 * way to npx.cmd, and two percent signs can name a variable.
 */
const isSame = (text: string): boolean =>
  !/["“”„$`\\!^\p{Cc}]/u.test(text) && text.split('%').length < 3 && (!/[&|<>]/.test(text) || text.includes(' '));

const quoted = (text: string): string =>
  plain.test(text) ? text : isSame(text) ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`;

/** The line that makes `file`, and where it can be pasted. */
export function made(
  { tag, i18n, attributes, data }: Read,
  format: Format,
  flags: readonly (readonly [string, string])[],
  file: string,
): Made {
  const switches = specsOf<unknown>(charts[tag].options).flatMap(([, spec]) =>
    spec.kind === 'flag' ? [spec.attribute] : [],
  );
  const table = data
    ? [
        ['data', data.file] as const,
        ['lenient', ''] as const,
        ...(data.columns && Object.keys(data.columns).length
          ? [['columns', JSON.stringify(data.columns)] as const]
          : []),
        ...(data.numberLocale ? [['number-locale', data.numberLocale] as const] : []),
      ]
    : [];
  const all = [['format', format] as const, ['lang', i18n.locale] as const, ...table, ...flags, ...attributes];
  const words = all.flatMap(([name, text]) =>
    switches.includes(name) || name === 'lenient'
      ? [`--${name}`]
      : // What is empty gets lost in PowerShell, and what looks like a flag would be one.
        text === '' || text.startsWith('--')
        ? [`--${name}=${text}`]
        : [`--${name}`, text],
  );
  const command = ['npx cityfacts render', tag, ...words.map(quoted), '--out', quoted(file)].join(' ');
  return { file, command, shell: words.every(word => plain.test(word) || isSame(word)) ? 'any' : 'posix' };
}

/** The name of a file that is made: one for each chart, language and choice of options and width. */
export function madeName({ tag, i18n, attributes, width, data }: Read, ending: string): string {
  const choice = idOf(undefined, data ? [attributes, width, data] : [attributes, width]).replace('cf', '');
  return `${tag}.${i18n.locale}${choice}${ending}`;
}
