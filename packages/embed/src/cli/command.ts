import { noTag, noValue, notAllowed, stray, unknownName, UsageError } from '../messages.js';
import { charts, tags, type Tag } from '../charts.js';
import { scales } from '../png.js';
import { specsOf } from '../read-options.js';

export const formats = ['svg', 'flat-svg', 'png', 'html', 'text', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** What the command line asks for. `options` hold the text of each attribute under its own name. */
export type Command =
  | { readonly do: 'help' }
  | { readonly do: 'version' }
  | {
      readonly do: 'render';
      readonly tag: Tag;
      readonly options: Readonly<Record<string, string>>;
      readonly flags: Readonly<Partial<Record<Flag, string>>>;
    };

/** Flags besides the options of the chart. `theme` is one of both. */
export const flags = {
  format: `what comes out: ${formats.join(', ')}`,
  lang: 'en (default), zh-Hans, zh-Hant, or a tag that means one of them, such as zh-CN',
  width: 'outer width in px; svg, png: default 640; flat-svg: default 360; html: one or two, default 360,720',
  scale: `png: pixels per px, ${scales.join(', ')}; default 2`,
  font: 'png: a font file to use besides those of the system; may be given several times',
  section: 'flat-svg: wrapped in a section element, ready to paste',
  data: 'a JSON file with rows of your own, as the data property of the element takes them',
  out: 'the file to write; default: standard output',
  page: 'html: a page of its own, with cityfacts.css linked',
  base: 'html with --page: address of the folder that holds cityfacts.css',
  id: 'svg, html: prefix of the ids in the markup; default: a hash of what is shown',
} as const;
export type Flag = keyof typeof flags;

/** Flags that stand alone. */
const bare: readonly string[] = ['page', 'section'];

/** Flags that may be given several times; their values come parted by line breaks. */
const repeated: readonly string[] = ['font'];

/**
 * The words after `cityfacts` ─▶ what is asked for; values are judged later, by what uses them.
 *
 * @throws {UsageError} for a command, chart or flag that there is not, and for a flag without its value
 */
export function parseCommand(words: readonly string[]): Command {
  const [first, second, ...rest] = words;
  if (first === undefined || words.includes('--help') || words.includes('-h') || first === 'help')
    return { do: 'help' };
  if (first === '--version' || first === '-v') return { do: 'version' };
  if (first !== 'render') throw new UsageError(unknownName('command', first, ['render', '--help', '--version']));
  if (second === undefined || second.startsWith('-')) throw new UsageError(noTag(tags));
  if (!Object.hasOwn(charts, second)) throw new UsageError(unknownName('chart', second, tags));
  const tag = second as Tag;
  const specs = new Map(specsOf<unknown>(charts[tag].options).map(([, spec]) => [spec.attribute, spec]));
  const known = [...Object.keys(flags), ...specs.keys()];
  const options: Record<string, string> = {};
  const found: Partial<Record<Flag, string>> = {};
  for (let index = 0; index < rest.length; index++) {
    const { name, value } = flagOf(rest[index]!);
    if (!known.includes(name))
      throw new UsageError(
        unknownName(
          'flag',
          `--${name}`,
          known.map(flag => `--${flag}`),
        ),
      );
    // The timeline has a page of its list, HTML a page of its own: the first has a number.
    const isOption = specs.has(name) && /^\d+$/.test(value ?? rest[index + 1] ?? '');
    const isBare = (bare.includes(name) && !isOption) || specs.get(name)?.kind === 'flag';
    const text = value ?? (isBare ? '' : rest[++index]);
    if (text === undefined || (value === undefined && text.startsWith('--')))
      throw new UsageError(noValue(`--${name}`));
    const earlier = repeated.includes(name) ? found[name as Flag] : undefined;
    if (Object.hasOwn(flags, name) && !(bare.includes(name) && isOption))
      found[name as Flag] = earlier === undefined ? text : `${earlier}\n${text}`;
    else options[name] = text;
  }
  return { do: 'render', tag, options, flags: found };
}

function flagOf(word: string): { readonly name: string; readonly value?: string } {
  const [, name, , value] = /^--([^=]+)(=([^]*))?$/.exec(word) ?? [];
  if (name === undefined) throw new UsageError(stray(word));
  return value === undefined ? { name } : { name, value };
}

/** @throws {UsageError} that lists the formats that there are */
export function formatOf(text: string | undefined): Format {
  const format = formats.find(one => one === text);
  if (format) return format;
  throw new UsageError(text === undefined ? noValue('--format') : notAllowed('--format', text, formats));
}
