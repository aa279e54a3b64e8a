import { figureSpans, kinsoku, segments, trimEnd } from './breaks.js';
import { eachGrapheme, graphemes } from './graphemes.js';
import type { TextMeasurer } from './measure.js';

/** How a text is set. */
export interface WrapOptions {
  readonly text: TextMeasurer;
  /** Font size in px. */
  readonly size: number;
  readonly weight?: number;
  /** Room for one line in px. */
  readonly width: number;
}

/**
 * Breaks a text into lines no wider than `width`, as full as they go: at spaces, after hyphens and slashes and between
 * Chinese characters, where the marks on both sides allow it; never inside a figure with its unit or a Latin word,
 * unless that alone is wider than a line. `\n` begins a line. A text that needs more than `maxLines` ends with "…".
 * An empty text has no lines.
 */
export function wrap(text: string, setting: WrapOptions & { readonly maxLines?: number }): readonly string[] {
  const paragraphs = text ? text.split(/\r\n?|\n/) : [];
  const lines = paragraphs.flatMap(paragraph => wrapParagraph(paragraph, setting));
  const most = Math.max(1, setting.maxLines ?? Infinity);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines[most - 1] ?? '', setting)];
}

/** `wrap` into lines of about one length: as narrow as they can be without one more of them or a word cut at its hyphen. */
export function balanced(text: string, setting: WrapOptions & { readonly maxLines?: number }): readonly string[] {
  const lines = wrap(text, setting);
  if (lines.length < 2 || lines.length === setting.maxLines) return lines;
  const narrower = [0.55, 0.65, 0.75, 0.85, 0.95].map(share =>
    wrap(text, { ...setting, width: setting.width * share }),
  );
  const whole = (others: readonly string[]) =>
    !others.some((line, index) => /[-/]$/.test(line) && line !== lines[index]);
  return narrower.find(others => others.length === lines.length && whole(others)) ?? lines;
}

/** The text if it fits, else its longest beginning with "…". A figure is never cut: it would read as another figure. */
export function ellipsis(text: string, setting: WrapOptions): string {
  return setting.text.width(text, setting.size, setting.weight) <= setting.width ? text : shorten(text, setting);
}

/** So many characters at least stay in a line that gives one away. */
const MIN_LINE_CHARACTERS = 4;
/** One character, with or without a mark that closes. */
const SINGLE_CHARACTER = /^\p{Script=Han}[\p{P}]?$/u;

function wrapParagraph(text: string, { text: measurer, size, weight, width }: WrapOptions): readonly string[] {
  const widthOf = (part: string): number => measurer.width(part, size, weight);
  // Most texts fit in one line: where they could break need not be known. Of a long one it is not asked.
  const whole = trimEnd(text);
  if (whole.length * size < 3 * width && widthOf(whole) <= width) return [whole];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  /** Ends of the last whole line: before its last part, and of the line. */
  let cut = 0;
  let last = 0;
  for (const segment of measurer.segments?.(text) ?? segments(text)) {
    const word = trimEnd(segment);
    if (line && used + widthOf(word) > width) {
      lines.push(trimEnd(line));
      cut = last;
      line = '';
      used = 0;
    }
    let rest = segment;
    if (!line && widthOf(word) > width) {
      const pieces = chop(word, widthOf, width);
      lines.push(...pieces.slice(0, -1));
      rest = (pieces.at(-1) ?? '') + segment.slice(word.length);
    }
    last = line.length;
    line += rest;
    used += widthOf(rest);
  }
  const full = lines.at(-1);
  // A Chinese character is not alone in the last line: the one before goes with it.
  if (full && cut >= MIN_LINE_CHARACTERS && SINGLE_CHARACTER.test(line) && widthOf(full.slice(cut) + line) <= width) {
    lines[lines.length - 1] = trimEnd(full.slice(0, cut));
    line = full.slice(cut) + line;
  }
  return [...lines, trimEnd(line)];
}

/**
 * Cuts a word that is wider than a line, one grapheme a line at least: best at a space (of a figure and its unit),
 * else where the marks allow it and no number is cut, else where the line is full.
 */
function chop(word: string, widthOf: (part: string) => number, width: number): readonly string[] {
  const pieces: string[] = [];
  let rest = graphemes(word);
  while (rest.length) {
    let full = 0;
    for (let used = 0; full < rest.length; full += 1) {
      used += widthOf(rest[full] ?? '');
      if (used > width && full) break;
    }
    const cut = full === rest.length ? full : (lastCut(rest, full, isSpace) ?? lastCut(rest, full, isSound) ?? full);
    const piece = trimEnd(rest.slice(0, cut).join(''));
    if (piece) pieces.push(piece);
    rest = rest.slice(cut);
  }
  return pieces;
}

/** The last place up to `full` (and not the first) between two graphemes that `allows` takes. */
function lastCut(
  all: readonly string[],
  full: number,
  allows: (before: string, next: string) => boolean,
): number | undefined {
  for (let cut = full; cut > 0; cut -= 1) if (allows(all[cut - 1] ?? '', all[cut] ?? '')) return cut;
  return undefined;
}

const isSpace = (before: string): boolean => before === ' ';
const isSound = (before: string, next: string): boolean =>
  kinsoku(before, next) && !(/[\d.,]/.test(before) && /\d/.test(next));

/** The longest beginning of a text that fits with "…" after it. */
function shorten(text: string, { text: measurer, size, weight, width }: WrapOptions): string {
  const figures = figureSpans(text);
  let used = measurer.width('…', size, weight);
  let end = 0;
  let kept = 0;
  for (const grapheme of eachGrapheme(text)) {
    used += measurer.width(grapheme, size, weight);
    if (used > width) break;
    end += grapheme.length;
    if (!figures.some(([from, to]) => end > from && end < to)) kept = end;
  }
  return `${text.slice(0, kept).replace(/[\s\u200b、，,;；:：(（《「『“‘]+$/, '')}…`;
}
