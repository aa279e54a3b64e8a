import { parseArgs } from 'node:util';
import { badColumns, noFile, noTag, noValue, notAllowed, stray, unknownName, UsageError } from '../messages.js';
import { STANDARD } from './files.js';
import { charts, tags, type Tag } from '../registry.js';
import { scales } from '../png.js';
import { specsOf } from '../read-options.js';

const formats = ['svg', 'flat-svg', 'png', 'html', 'image-html', 'text', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** A parsed command. `options` has the text of each attribute by its name. */
export type Command =
  | { readonly do: 'help' }
  | { readonly do: 'version' }
  | {
      readonly do: 'render';
      readonly tag: Tag;
      readonly options: Readonly<Record<string, string>>;
      readonly flags: Readonly<Partial<Record<Flag, string>>>;
    }
  | {
      readonly do: 'check';
      readonly file: string;
      readonly flags: Readonly<Partial<Record<CheckFlag, string>>>;
    }
  | { readonly do: 'init'; readonly tag: Tag; readonly flags: Readonly<Partial<Record<InitFlag, string>>> }
  | { readonly do: 'oembed'; readonly flags: Readonly<Partial<Record<OembedFlag, string>>> };

/** Flags besides the options of the chart. `theme` is one of both. */
export const flags = {
  format: `output format: ${formats.join(', ')}`,
  lang: 'en (default), zh-Hans, zh-Hant, de, es, fr, or a tag that means one of them, such as zh-CN or de-CH',
  width:
    'outer width in px; svg, png, image-html: default 640; flat-svg: default 360; html: one or two, default 360,720',
  scale: `png: pixels per px, ${scales.join(', ')}; default 2`,
  font: 'png: a font file, besides those of the system; can be repeated',
  section: 'flat-svg: wrapped in a section element, ready to paste',
  image: 'image-html: URL of the picture, a PNG with the same options, lang and width',
  data: 'a CSV or JSON file with your own rows; - is standard input',
  columns: 'with --data: meaning of headers that are not recognized, such as Stadt=place,Wert=value',
  'number-locale': 'with --data: language of numbers and dates in the table, such as de for 1.200,5',
  lenient: 'with --data: draw the valid rows even if others are invalid; problems are warnings',
  out: 'the file to write; -, the default, is standard output',
  page: 'html: a standalone page that links cityfacts.css',
  base: 'html with --page: URL of the folder with cityfacts.css',
  id: 'svg, html: prefix of the ids in the markup; default: a hash of what is shown',
} as const;
export type Flag = keyof typeof flags;

/** Flags of `check`. */
export const checkFlags = {
  chart: 'the chart for the table; default: the one that fits its columns',
  lang: flags.lang,
  columns: 'meaning of headers that are not recognized, such as Stadt=place,Wert=value',
  'number-locale': 'language of numbers and dates in the table, such as de for 1.200,5',
} as const;
export type CheckFlag = keyof typeof checkFlags;

/** Flags of `init`. */
export const initFlags = {
  lang: flags.lang,
  out: flags.out,
} as const;
export type InitFlag = keyof typeof initFlags;

/** Flags of `oembed`. */
export const oembedFlags = {
  base: 'URL of the folder where you will put the files, such as https://news.example/charts/',
  out: 'the folder to write to, a copy of dist; created if missing',
  chart: 'one or several, separated by commas; default: all',
  lang: 'one or several, separated by commas; default: en,zh-Hans,zh-Hant',
  width: 'width of the frames in px; default 720',
  provider: 'name of your site; default: the host of --base',
  font: 'a font file for the thumbnails, besides those of the system; can be repeated',
} as const;
export type OembedFlag = keyof typeof oembedFlags;

/** Flags without a value. */
const bare: readonly string[] = ['page', 'section', 'lenient'];

/** Flags that can be repeated; their values are separated by line breaks. */
const repeated: readonly string[] = ['font'];

/**
 * The words after `cityfacts` ─▶ what is asked for; values are judged later, by what uses them.
 *
 * @throws {UsageError} for a command, chart or flag that there is not, and for a flag without its value
 */
export function parseCommand(words: readonly string[]): Command {
  const [first, second, ...rest] = words;
  if (first === undefined || first === 'help' || isHelp(first)) return { do: 'help' };
  if (first === '--version' || first === '-v') return { do: 'version' };
  if (first === 'oembed') {
    const found = readFlags(words.slice(1), Object.keys(oembedFlags), [], []);
    return found === 'help' ? { do: 'help' } : { do: 'oembed', flags: Object.fromEntries(found) };
  }
  if (first !== 'render' && first !== 'check' && first !== 'init')
    throw new UsageError(unknownName('command', first, ['render', 'check', 'init', 'oembed', '--help', '--version']));
  if (second !== undefined && isHelp(second)) return { do: 'help' };
  if (first === 'check') {
    if (second === undefined || (second.startsWith('-') && second !== STANDARD)) throw new UsageError(noFile);
    const found = readFlags(rest, Object.keys(checkFlags), [], []);
    return found === 'help' ? { do: 'help' } : { do: 'check', file: second, flags: Object.fromEntries(found) };
  }
  if (first === 'init') {
    const tag = second === undefined ? undefined : chartOf(second);
    if (tag === undefined) throw new UsageError(noTag(Object.keys(shortNames), 'init'));
    const found = readFlags(rest, Object.keys(initFlags), [], []);
    return found === 'help' ? { do: 'help' } : { do: 'init', tag, flags: Object.fromEntries(found) };
  }
  if (second === undefined || second.startsWith('-')) throw new UsageError(noTag(tags));
  if (!Object.hasOwn(charts, second)) throw new UsageError(unknownName('chart', second, tags));
  const tag = second as Tag;
  const specs = specsOf<unknown>(charts[tag].options).map(([, spec]) => spec);
  const names = specs.map(({ attribute }) => attribute);
  const switches = specs.filter(({ kind }) => kind === 'flag').map(({ attribute }) => attribute);
  // The timeline has a page of its list, HTML a page of its own: the first has a number.
  const both = bare.filter(flag => names.includes(flag));
  const found = readFlags(rest, [...Object.keys(flags), ...names], [...bare, ...switches], both);
  if (found === 'help') return { do: 'help' };
  const isOurs = ([name, text]: readonly [string, string]) =>
    Object.hasOwn(flags, name) && !(both.includes(name) && isNumber(text));
  return {
    do: 'render',
    tag,
    options: Object.fromEntries(found.filter(one => !isOurs(one))),
    flags: Object.fromEntries(found.filter(isOurs)),
  };
}

/** Short names of the charts. */
const shortNames: Readonly<Record<string, Tag>> = {
  radar: 'city-radar',
  bars: 'fund-bars',
  timeline: 'policy-timeline',
};

/** A chart by its name, long or short. @throws {UsageError} */
export function chartOf(name: string): Tag {
  const tag = Object.hasOwn(shortNames, name) ? shortNames[name] : tags.find(tag => tag === name);
  if (tag === undefined) throw new UsageError(unknownName('chart', name, [...Object.keys(shortNames), ...tags]));
  return tag;
}

/** `Stadt=place,Wert=value`, or the same as JSON. @throws {UsageError} */
export function columnsOf(text: string | undefined): Readonly<Record<string, string>> | undefined {
  if (text === undefined) return undefined;
  try {
    if (/^\s*\{/.test(text)) return JSON.parse(text) as Readonly<Record<string, string>>;
  } catch {
    throw new UsageError(badColumns(text));
  }
  const pairs = text.split(',').map(pair => pair.split('=').map(part => part.trim()));
  if (pairs.some(pair => pair.length !== 2 || !pair[0])) throw new UsageError(badColumns(text));
  return Object.fromEntries(pairs) as Readonly<Record<string, string>>;
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h';
const isNumber = (text: string | undefined): boolean => /^\d+$/.test(text ?? '');

/**
 * Flags with their values, or `help` where it is asked for: as a flag, for `-h` after a flag is its value. Those of `bare` take no value, those of `both` only where no number follows.
 *
 * @throws {UsageError} for a flag that there is not, and for one without its value
 */
function readFlags(
  words: readonly string[],
  known: readonly string[],
  bare: readonly string[],
  both: readonly string[],
): readonly (readonly [name: string, text: string])[] | 'help' {
  const options = Object.fromEntries(
    known.map(name => [name, { type: bare.includes(name) ? 'boolean' : 'string' } as const]),
  );
  // Not strict: errors are reported in our words, and name the flags that there are.
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  const found: [name: string, text: string][] = [];
  for (const [at, token] of tokens.entries()) {
    const last = tokens[at - 1];
    if (token.kind === 'positional' && last?.kind === 'option' && both.includes(last.name) && !last.inlineValue) {
      if (isNumber(token.value)) {
        found.at(-1)![1] = token.value;
        continue;
      }
    }
    if (token.kind === 'option' && isHelp(token.rawName)) return 'help';
    if (token.kind !== 'option' || !token.rawName.startsWith('--')) throw new UsageError(stray(words[token.index]!));
    const { name, value, inlineValue } = token;
    if (!known.includes(name)) {
      const names = known.map(flag => `--${flag}`);
      throw new UsageError(unknownName('flag', `--${name}`, names));
    }
    const text = value ?? (bare.includes(name) ? '' : undefined);
    if (text === undefined || (!inlineValue && text.startsWith('--'))) throw new UsageError(noValue(`--${name}`));
    const earlier = repeated.includes(name) ? found.find(([other]) => other === name) : undefined;
    if (earlier) earlier[1] += `\n${text}`;
    else found.push([name, text]);
  }
  return found;
}

/** @throws {UsageError} that lists the formats that there are */
export function formatOf(text: string | undefined): Format {
  const format = formats.find(one => one === text);
  if (format) return format;
  throw new UsageError(text === undefined ? noValue('--format') : notAllowed('--format', text, formats));
}
