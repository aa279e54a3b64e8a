/** Heights of text as `cityfacts.css` sets it: how many lines, and how high each is. Sizes in px. */
import { wrap } from '@cityfacts/layout';
import { arial } from './height-font.js';

/** Fonts of the stylesheet and the heights of their lines, where the reader's own size is the usual 16 px. */
export const TYPE = {
  heading: { size: 20, weight: 600, leading: 26 },
  text: { size: 14, weight: 400, leading: 21 },
  small: { size: 13, weight: 400, leading: 19.5 },
  strong: { size: 13, weight: 600, leading: 19.5 },
  detail: { size: 12, weight: 400, leading: 18 },
  note: { size: 12, weight: 400, leading: 17.4 },
} as const;
export type Type = (typeof TYPE)[keyof typeof TYPE];

/** Least height of what can be pressed. */
export const TARGET = 24;

/** The triangle before the words of a disclosure takes about as much. */
const TRIANGLE = '\u25b8 ';

/** Width of one line of text. */
export const widthOf = (text: string, { size, weight }: Type): number => arial.width(text, size, weight);

/** Height of a paragraph; nothing where there are no words. */
export const linesHigh = (text: string, { size, weight, leading }: Type, width: number): number =>
  wrap(asBrowsersBreak(text), { text: arial, size, weight, width }).length * leading;

/**
 * Our own lines keep a figure and its unit together; browsers end a line at any space and between a digit and a Chinese character, but
 * not between % and a bracket (three narrow brackets are as wide as the wide one, and nothing is torn from them).
 */
const asBrowsersBreak = (text: string): string =>
  text
    .replace(/ (?=\S)/g, ' \u200b')
    .replace(/(?<=\d)(?=\p{Script=Han})/gu, '\u200b')
    .replace(/(?<=[%‰℃])（/g, '(((');

/** Height of a closed disclosure. */
export const closedHigh = (text: string, type: Type, width: number): number =>
  Math.max(TARGET, linesHigh(TRIANGLE + text, type, width));

/** Height of boxes side by side that wrap: each row is as high as its highest. */
export function rowsHigh(
  boxes: readonly { readonly width: number; readonly height: number }[],
  width: number,
  across: number,
  down: number,
): number {
  const rows: { used: number; height: number }[] = [];
  for (const box of boxes) {
    const row = rows.at(-1);
    if (row && row.used + across + box.width <= width) {
      row.used += across + box.width;
      row.height = Math.max(row.height, box.height);
    } else rows.push({ used: box.width, height: box.height });
  }
  return rows.reduce((sum, { height }) => sum + height, 0) + Math.max(0, rows.length - 1) * down;
}
