import { prose, runsOf, type Cell, type Table, type Words } from '@cityfacts/layout';
import { linesHigh, TYPE, widthOf, type Type } from './height-text.js';

/** From this room on rows stand side by side; below it each is a block of lines. */
const WIDE = 480;
/** Room between columns. */
const BETWEEN = 12;
/** Least width of the heads of rows, 9em, and of cells, 5.5em. */
const HEAD = 117;
const CELL = 71.5;

/** A heading over rows: its line of 14 px, room above and below, the rule; in narrow places also the room of a row. */
const GROUP = { wide: 45, narrow: 58 };

/** Words in one of two sizes, a second line below the first. */
interface TwoLines {
  readonly text: string;
  readonly type: Type;
  readonly below: string;
}

/** Height of the table when it is open. */
export function tableHigh(
  table: Table,
  statistics: readonly string[],
  { strings, locale }: Words,
  room: number,
): number {
  const { caption, columns, rows } = table;
  const captionHigh = 8 + high({ text: caption, type: TYPE.strong, below: prose(statistics, locale) }, room);
  const groups = runsOf(rows).filter(({ group }) => group).length;
  if (room < WIDE) {
    const cell = ({ text, reason }: Cell, index: number) =>
      2 + linesHigh(`${columns[index + 1] ?? ''}${strings.colon}${text} ${reason ?? ''}`, TYPE.small, room);
    return rows.reduce(
      (sum, { head, detail = '', cells }) =>
        sum + 15 + high({ text: head, type: TYPE.strong, below: detail }, room) + cells.map(cell).reduce(add, 0),
      captionHigh + groups * GROUP.narrow,
    );
  }
  const grid: readonly (readonly TwoLines[])[] = [
    columns.map(text => ({ text, type: TYPE.strong, below: '' })),
    ...rows.map(({ head, detail = '', cells }) => [
      { text: head, type: TYPE.strong, below: detail },
      ...cells.map(({ text, reason = '' }) => ({ text, type: TYPE.small, below: reason })),
    ]),
  ];
  const widths = widthsOf(grid, room);
  const rowHigh = (row: readonly TwoLines[]) =>
    11 + Math.max(...row.map((words, index) => high(words, widths[index]! - BETWEEN)));
  return captionHigh + groups * GROUP.wide + grid.map(rowHigh).reduce(add, 0);
}

const add = (a: number, b: number): number => a + b;

const high = ({ text, type, below }: TwoLines, width: number): number =>
  linesHigh(text, type, width) + linesHigh(below, TYPE.detail, width);

/** Columns as wide as their content where there is room for all, else between that and their longest word, as browsers share it out. */
function widthsOf(grid: readonly (readonly TwoLines[])[], room: number): readonly number[] {
  const columns = grid[0]!.map((_, index) => grid.map(row => row[index]!));
  const widest = (words: readonly TwoLines[], parts: (text: string) => readonly string[]) =>
    BETWEEN +
    Math.max(
      ...words.flatMap(({ text, type, below }) => [
        ...parts(text).map(part => widthOf(part, type)),
        ...parts(below).map(part => widthOf(part, TYPE.detail)),
      ]),
    );
  const most = columns.map(words => widest(words, text => [text]));
  const least = columns.map((words, index) => (index ? Math.max(CELL, widest(words, unbroken)) : HEAD));
  const [sumMost, sumLeast] = [most.reduce(add, 0), least.reduce(add, 0)];
  if (sumLeast >= room) return least;
  const share = Math.min(1, (room - sumLeast) / Math.max(1, sumMost - sumLeast));
  return most.map((width, index) => least[index]! + Math.max(0, width - least[index]!) * share);
}

/** What no line can end in. */
const unbroken = (text: string): readonly string[] => ['', ...text.split(/[\s/]|(?<=-)|(?=\p{Script=Han})/u)];
