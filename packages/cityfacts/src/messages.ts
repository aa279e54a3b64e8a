import { messages } from '@cityfacts/core';

/** The request is wrong; the message names the value and what is allowed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The request is right, but something is not installed; the message says what. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

const quoted = (value: unknown): string => (typeof value === 'number' ? String(value) : messages.shown(value));
/** A file name is in full, unless it is none. */
const named = (file: string): string => (file.length > 300 ? quoted(file) : JSON.stringify(file));

export const notAllowed = (name: string, value: unknown, allowed: readonly string[]): string =>
  messages.badOption(name, value, allowed).message;

export const unknownName = (what: string, name: unknown, allowed: readonly string[]): string =>
  `there is no ${what} ${quoted(name)}; use one of ${allowed.join(', ')}`;

export const unreadableOptions = (cause: unknown): string =>
  `the options cannot be read: ${quoted(cause)}; use an object of plain values`;

export const badWidth = (name: string, value: unknown, least: number, most: number): string =>
  `${name}=${quoted(value)} is not allowed; use a whole number from ${least} to ${most}`;

export const badWidths = (value: unknown): string =>
  `widths=${Array.isArray(value) && value.length < 3 ? `[${value.join(', ')}]` : quoted(value)} is not allowed; use one width or two different ones, such as [360, 720]`;

export const badId = (value: unknown): string =>
  `id=${quoted(value)} is not allowed; use a letter followed by letters, digits, - or _`;

export const sectionNeedsFlat = 'section is for the flat profile; use profile="flat" (--format flat-svg) with it';

export const noImage = (value: unknown): string =>
  `image=${quoted(value)} is no address of a picture; use one such as https://news.example/radar.png, of a file made with --format png`;

export const noRenderer =
  'PNG needs the renderer @resvg/resvg-js, which is not installed; run: npm install @resvg/resvg-js';

/** Twelve of the characters at most, and the font that has them. */
export function noGlyphs(missing: readonly string[]): string {
  const shown = missing.slice(0, 12).join(' ');
  const more = missing.length > 12 ? ` and ${missing.length - 12} more` : '';
  const font = missing.some(char => /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(char))
    ? 'a Chinese font such as Noto Sans CJK SC (Debian and Ubuntu: apt-get install fonts-noto-cjk; Fedora: dnf install google-noto-sans-cjk-fonts)'
    : 'a font such as Liberation Sans (Debian and Ubuntu: apt-get install fonts-liberation; Fedora: dnf install liberation-sans-fonts)';
  return `no font can draw ${shown}${more}; install ${font}, or name a font file with fonts (--font FILE)`;
}

/** The first problem in full and how many more there are, on one line. */
export const cannotDraw = (problems: readonly string[]): string =>
  problems.length > 1 ? `${problems[0]} (and ${problems.length - 1} more)` : (problems[0] ?? '');

export const noValue = (flag: string): string => `${flag} needs a value, such as ${flag}=…`;
export const stray = (argument: string): string => `${quoted(argument)} is one argument too many; see cityfacts --help`;
export const noTag = (tags: readonly string[], command = 'render'): string =>
  `${command} needs the name of a chart: ${tags.join(', ')}`;
export const noFile = 'check needs the name of a file, such as my.csv; - is standard input';
export const badColumns = (text: string): string =>
  `columns=${quoted(text)} is not allowed; use pairs of a header and a column, such as Stadt=place,Wert=value`;
export const unreadable = (file: string, why: string): string => `--data ${named(file)} cannot be read: ${why}`;
/** Why a file cannot be read. */
export const isDevice = 'it is a device; name a file or a pipe';
export const tooLong = 'it has more than 256 MB';
export const notEncoded = (file: string, line: number): string =>
  `--data ${named(file)} cannot be read: line ${line} is not in the encoding UTF-8; save the file as UTF-8`;
export const hasUnseen = (file: string, line: number, char: string): string =>
  `--data ${named(file)} cannot be read: line ${line} has the invisible character U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}; remove it`;
export const notJson = (file: string, why: string): string => `--data ${named(file)} is not JSON: ${why}`;
export const unwritable = (file: string, why: string): string => `--out ${named(file)} cannot be written: ${why}`;
export const notReplaced = (file: string): string =>
  `--out ${named(file)} has other content, which init would replace; use another name, or delete the file first`;

export const badBase = (text: string): string =>
  `--base ${quoted(text)} is no address of a folder; use one such as https://news.example/charts/, without ? and #`;

export const noThumbnail = (file: string, why: string): string =>
  `${file} is not made, and its answers name no thumbnail: ${why}`;

export const noDist = (folder: string): string =>
  `${quoted(folder)} holds no frame.js: put the content of the folder dist of this package there too, else the charts in frames have no style and no script`;

export const badFolder = (value: string): string =>
  `base=${quoted(value)} is no address of a folder; use a path such as /charts/ or an address that begins with https://`;

export const noHttps = (value: string): string =>
  `base=${quoted(value)} is not allowed in AMP; use the full address, beginning with https://`;

export const notBuilt = (file: string): string =>
  `there is no hashed copy of ${file} in integrity.json; run npm run build, or take plain names`;
