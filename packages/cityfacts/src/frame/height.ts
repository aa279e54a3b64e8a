import {
  MARGIN,
  joinSentences,
  groupRuns,
  tableMeasurer,
  wrap,
  type TableCell,
  type LegendItem,
  type TextMeasurer,
} from '@cityfacts/core';
import { sourceText, type FullFigure } from '@cityfacts/core';
import type { Tag } from '../registry.js';
import { checkWidth, resolveRequest, type RenderRequest, type ResolvedRequest } from '../render-request.js';
import type { ComputedChart } from '../register-chart.js';

/** Text as wide as the table says, and up to what the widest common faces take: Verdana, DejaVu Sans, serifs of their width. */
const faces = [1, 1.03, 1.06, 1.1].map((factor): TextMeasurer => ({
  width: (text, size, weight = 400) =>
    tableMeasurer.width(text, size, weight) * (weight < 600 ? factor : 2 * factor - 1),
}));
const widest = faces.at(-1)!;

/** How the parts of a figure are set, px; see `figureCss`. */
const styles = {
  heading: { size: 21, weight: 700, leading: 27.1 },
  narrowHeading: { size: 18, weight: 700, leading: 23.2 },
  text: { size: 14, weight: 400, leading: 19.1 },
  legend: { size: 13, weight: 600, leading: 19.5 },
  cell: { size: 13, weight: 400, leading: 19.5 },
  detail: { size: 12, weight: 400, leading: 18 },
  note: { size: 12, weight: 400, leading: 17.4 },
} as const;
type Style = (typeof styles)[keyof typeof styles];

/** Labels of a width between those of `faces` may place themselves so that a drawing is a little higher. */
const SLACK = 1.02;
/** Room for a scrollbar, px: none where it lies over the page, at most that of Windows. */
const SCROLLBARS = [0, 17];
/** An entry of the legend, and the line of the link below the drawing. */
const ENTRY = 24;
const LINK = 25;
/** The button below a drawing, as high as fingers need it. */
const BUTTON = 8 + 44;
/** Room that the link takes from the source line, where it is beside it. */
const LINK_WIDTH = 17 * 12;
/** Room that the menu takes from the heading, where it shows its name and where not. */
const MENU = { named: 800, wide: 200, narrow: 36 };
/**
 * Height for an `<iframe>` of that width: at least what its figure takes, whichever font it is drawn in, whether or not
 * scrollbars take room, with script or with a static drawing of the same width.
 *
 * @param width px, whole; 320–4000
 * @returns px
 * @throws {UsageError} that names the value and what is allowed
 */
export function frameHeight<T extends Tag>(tag: T, asked: RenderRequest<T>, width: number): number {
  const outside = checkWidth('width', width);
  const ordered = resolveRequest(tag, asked);
  const heights = SCROLLBARS.flatMap(bar =>
    faces.map(text => figureHeight(ordered, ordered.draw(outside - bar, text), outside - bar)),
  );
  return Math.ceil(Math.max(...heights));
}

function figureHeight({ options, i18n }: ResolvedRequest, { figure }: ComputedChart, width: number): number {
  const { layout } = figure;
  const room = width - 2 * MARGIN;
  const beside = options.noMenu ? 0 : room < MENU.named ? MENU.narrow : MENU.wide;
  const headed = options.heading !== '';
  return (
    2 * MARGIN +
    (headed ? textHeight(figure.heading, room < COLUMNS ? styles.narrowHeading : styles.heading, room - beside) : 0) +
    4 +
    textHeight(figure.subheading, styles.text, headed ? room : room - beside) +
    (options.summary === null ? 0 : 8 + textHeight(figure.summary, styles.text, room)) +
    (options.noLegend ? 0 : legendHeight(layout.legend, room)) +
    (layout.view === 'table' ? tableHeight(figure, i18n, room) : 12 + SLACK * layout.height) +
    (layout.showAll ? BUTTON : 0) +
    (figure.notes.length ? 10 + listHeight(figure.notes, room) : 0) +
    footerHeight(options.noSource ? options.credit : sourceText(figure, options, i18n), figure.hasData, room)
  );
}

/** The source line and the link: side by side where there is room, else one below the other. */
function footerHeight(text: string, hasLink: boolean, room: number): number {
  if (!text && !hasLink) return 0;
  const link = hasLink ? LINK : 0;
  const wide = room >= COLUMNS;
  const source = text && 8 + textHeight(text, styles.note, wide && hasLink ? room - LINK_WIDTH : room);
  return 23 + (wide ? Math.max(link, source || 0) : link + (source || 0));
}

const textHeight = (text: string, { size, weight, leading }: Style, width: number) =>
  wrap(text, { text: widest, size, weight, width }).length * leading;

/** Lines of notes or sources, 2 px below each. */
const listHeight = (lines: readonly string[], room: number): number =>
  lines.reduce((sum, line) => sum + textHeight(line, styles.note, room) + 2, 0);

/** Entries side by side, as many as have room. */
function legendHeight(items: readonly LegendItem[], room: number): number {
  let [height, used] = [0, Infinity];
  for (const { label, detail = '' } of items) {
    const text = `${label} ${detail}`;
    const width = 58 + widest.width(text, styles.legend.size, styles.legend.weight);
    const entry = Math.max(ENTRY, textHeight(text, styles.legend, room - 40));
    if (used + width > room + 18) [height, used] = [height + entry, 0];
    used += width;
  }
  return height && height + 10;
}

/** Where a line may end. */
const WORDS = /[\s/]|(?<=-)|(?=\p{Script=Han})/u;
/** A heading over rows. */
const GROUP = 58;
/** Less room than this makes a block of lines of every row. */
const COLUMNS = 480;
/** Room between columns, and the least width of the first and of the others. */
const COLUMN_GAP = 12;
const MIN_COLUMN_WIDTHS = [117, 71.5];

/** The words of a cell, one below the other. */
type Lines = readonly (readonly [text: string, style: Style])[];

/** A table whose rows are all there to be seen. */
function tableHeight(
  { details: { table }, description }: FullFigure,
  i18n: ResolvedRequest['i18n'],
  room: number,
): number {
  const { caption, columns, rows } = table;
  const wide = room >= COLUMNS;
  const { cell: plain, legend: bold, detail: small } = styles;
  const inBlocks = ({ text, reason = '' }: TableCell, index: number): Lines => [
    [`${columns[index + 1]}${i18n.strings.colon}${text} ${reason}`, plain],
  ];
  const inColumns = ({ text, reason = '' }: TableCell): Lines => [
    [text, plain],
    [reason, small],
  ];
  const grid = rows.map(({ head, detail = '', definition = '', cells }): readonly Lines[] => [
    [
      [head, bold],
      [detail, small],
      [definition, small],
    ],
    ...cells.map(wide ? inColumns : inBlocks),
  ]);
  if (wide) grid.unshift(columns.map((text): Lines => [[text, bold]]));
  const widths = wide ? columnWidths(grid, room) : columns.map(() => room);
  const rowHeight = (cells: readonly Lines[]) => {
    const heights = cells.map((lines, index) => linesHeight(lines, widths[index]! - (wide ? COLUMN_GAP : 0)));
    return wide ? 11 + Math.max(...heights) : 15 + sum(heights.map(height => height + 2));
  };
  const head = linesHeight(
    [
      [`${caption} `, bold],
      [joinSentences(description.statistics, i18n), small],
    ],
    room,
  );
  return 24 + head + GROUP * groupRuns(rows).filter(({ group }) => group).length + sum(grid.map(rowHeight));
}

/** As browsers share out the room: each column its longest word, and the rest in proportion to what they want. */
function columnWidths(grid: readonly (readonly Lines[])[], room: number): readonly number[] {
  const longest = (lines: Lines, parts: RegExp) =>
    Math.max(
      ...lines.flatMap(([text, { size, weight }]) => text.split(parts).map(one => widest.width(one, size, weight))),
    );
  const column = (index: number, parts: RegExp) =>
    COLUMN_GAP + Math.max(...grid.map(cells => longest(cells[index]!, parts)));
  const most = grid[0]!.map((_, index) => column(index, /$/));
  const least = most.map((_, index) =>
    index ? Math.max(MIN_COLUMN_WIDTHS[1]!, column(index, WORDS)) : MIN_COLUMN_WIDTHS[0]!,
  );
  const share = Math.max(0, Math.min(1, (room - sum(least)) / Math.max(1, sum(most) - sum(least))));
  return most.map((width, index) => least[index]! + Math.max(0, width - least[index]!) * share);
}

const linesHeight = (lines: Lines, width: number): number =>
  sum(lines.map(([text, style]) => textHeight(text, style, width)));

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
