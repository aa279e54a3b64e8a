/**
 * How high a figure is, without a browser: what a frame needs in pages that run no script.
 *
 *   drawing ─▶ its parts from top to bottom, each with the room above it ─▶ height
 */
import { formatEdtf, MARGIN, newestSource, type FigureOptions, type LegendItem, type Words } from '@cityfacts/layout';
import { summaryOf, type Drawing } from '@cityfacts/marks';
import type { Tag } from '../charts.js';
import { checkWidth, order, type Asked } from '../drawn.js';
import { widthsOf, type HtmlOptions } from '../html.js';
import { controlsHigh, stillHigh } from './height-controls.js';
import { tableHigh } from './height-table.js';
import { closedHigh, linesHigh, rowsHigh, TARGET, TYPE, widthOf, type Type } from './height-text.js';

/** Room above a part of the figure, and its own height; a part without height has no room. */
type Part = readonly [above: number, height: number];

/** More source lines than these are folded away. */
const FOLD = 12;
/** From this room on the wider of two drawings shows; the narrower is never wider than the second. */
const WIDE = { from: 600, narrow: 480 };

/** What the heading leaves to the menu beside it, where its button has room for its name and where not. */
const MENU = { named: 800, narrow: 1.8 * TYPE.heading.size, wide: 10 * TYPE.heading.size };
/** Widths of scrollbars, px: `frame.css` keeps room for one, which is none where they lie over the page. */
const SCROLLBARS = [0, 12, 15, 17];

/**
 * Height of the figure as its script draws it: heading with the menu beside it, controls, drawing, notes and sources, nothing opened.
 *
 * @param width outer width of the figure, px, whole; 320–4000
 * @returns CSS px: what it takes in the fonts of our frames at the usual size of text, or up to a line more. The view `table` is an
 *   estimate where columns stand side by side, because browsers share out the room each in their own way.
 * @throws {UsageError} that names the value and what is allowed
 */
export const figureHeight = <T extends Tag>(tag: T, asked: Asked<T>, width: number): number =>
  live(tag, asked, checkWidth('width', width));

/**
 * Height of the same figure where no script runs, as `renderHtml` writes it. Where it is as wide as one of its drawings that is
 * about `figureHeight`; elsewhere a drawing is scaled, and so is its height.
 *
 * @param asked with `widths`, those of the drawings in the markup
 * @throws {UsageError} that names the value and what is allowed
 */
export const stillHeight = <T extends Tag>(tag: T, asked: StillOptions<T>, width: number): number =>
  still(tag, asked)(checkWidth('width', width));

/** What `stillHeight` takes: the options of the figure and the widths of its drawings. */
export type StillOptions<T extends Tag> = Asked<T> & Pick<HtmlOptions<T>, 'widths'>;

/**
 * Height for an `<iframe>` of that width, whether or not scrollbars take room there.
 *
 * @param script `false`: for a frame whose scripts are forbidden
 * @throws {UsageError} that names the value and what is allowed
 */
export function frameHeight<T extends Tag>(tag: T, asked: StillOptions<T>, width: number, script = true): number {
  const { widths: _widths, ...options } = asked;
  const outside = checkWidth('width', width);
  const inside = SCROLLBARS.map(bar => outside - bar);
  return script
    ? Math.max(...inside.map(room => live(tag, options as Asked<T>, room)))
    : Math.max(...inside.map(still(tag, asked)));
}

function live<T extends Tag>(tag: T, asked: Asked<T>, width: number): number {
  const { options, words, draw } = order(tag, asked);
  const room = width - 2 * MARGIN;
  const { drawing } = draw(width);
  return total([
    ...head(drawing, drawing.subheading, options, words, room),
    legend(drawing.layout.legend, options, room),
    [8, controlsHigh(tag, drawing.layout, options, words, room)],
    ...(drawing.layout.view === 'table' ? [] : [[12, drawing.layout.height] as const]),
    ...foot(drawing, options, words, room),
  ]);
}

/** The height of its drawings by the width of the figure. */
function still<T extends Tag>(tag: T, { widths, ...asked }: StillOptions<T>): (width: number) => number {
  const { options, words, draw } = order(tag, asked as Asked<T>);
  const drawn = widthsOf(widths).map(draw);
  const wide = drawn.at(-1)!.drawing;
  return width => {
    const room = width - 2 * MARGIN;
    const shown = room < WIDE.from ? drawn[0]! : drawn.at(-1)!;
    const { layout, subheading } = shown.drawing;
    const span = drawn.length > 1 && shown === drawn[0] ? Math.min(room, WIDE.narrow) : room;
    return total([
      ...head(wide, subheading, options, words, room),
      legend(layout.legend, options, room),
      [8, stillHigh(shown.still, room)],
      ...(wide.layout.view === 'table' ? [] : [[12, (layout.height * span) / layout.width] as const]),
      ...foot({ ...wide, notes: shown.drawing.notes }, options, words, room),
    ]);
  };
}

/** Browsers count in 1/64 px: a quarter more is on the safe side of every sum of them. */
const total = (parts: readonly Part[]): number =>
  Math.ceil(parts.reduce((sum, [above, height]) => sum + (height && above + height), 2 * MARGIN + 0.25));

const head = (
  { heading, description }: Drawing,
  subheading: string,
  { noMenu }: FigureOptions,
  { locale }: Words,
  room: number,
): readonly Part[] => [
  [0, linesHigh(heading, TYPE.heading, room - (noMenu ? 0 : room < MENU.named ? MENU.narrow : MENU.wide))],
  [4, linesHigh(subheading, TYPE.text, room)],
  [8, linesHigh(summaryOf(description, locale), TYPE.text, room)],
];

/** Table, notes and sources in the order in which they stand. */
function foot(drawing: Drawing, options: FigureOptions, words: Words, room: number): readonly Part[] {
  const { table, description, layout, notes } = drawing;
  const { strings } = words;
  const there = table.rows.length > 0;
  const open = there && layout.view === 'table' ? tableHigh(table, description.statistics, words, room) : 0;
  return [
    [10, open],
    [10, listHigh(notes, room)],
    [10, there && !open ? closedHigh(strings.figure.table, TYPE.small, room) : 0],
    [10, options.noSource ? 0 : sourcesHigh(drawing, words, room)],
  ];
}

/** Lines of notes or sources, 2 px between them. */
const listHigh = (lines: readonly string[], room: number): number =>
  lines.reduce((sum, line) => sum + (sum && 2) + linesHigh(line, TYPE.note, room), 0);

function sourcesHigh(
  { sources, documents }: Drawing,
  { strings: { figure: say }, locale }: Words,
  room: number,
): number {
  const newest = newestSource(documents);
  const dated = newest ? ` · ${say.newest(formatEdtf(newest, locale))}` : '';
  if (!sources.length) return 0;
  return sources.length > FOLD
    ? closedHigh(`${say.sources} (${sources.length})${dated}`, TYPE.note, room)
    : linesHigh(say.sources + dated, TYPE.note, room) + listHigh(sources, room) + 2;
}

/** Swatch, name and detail of an entry, and the room between them. */
const SWATCH = 28;
const INSIDE = 6;

function legend(items: readonly LegendItem[], { noLegend }: FigureOptions, room: number): Part {
  const boxes = items.map(({ label, detail = '' }) => {
    const texts = [sized(label, TYPE.strong), ...(detail ? [sized(detail, TYPE.detail)] : [])];
    const words = texts.reduce((sum, { width }) => sum + width, 0);
    // The `<span>` of the detail is there without words too, and the room before it with it.
    const left = room - SWATCH - 2 * INSIDE;
    // Where the words are too long for a line, name and detail give way in proportion.
    const share = Math.min(1, left / words);
    const heights = texts.map(({ text, type, width }) => linesHigh(text, type, share < 1 ? width * share : width + 1));
    return { width: SWATCH + 2 * INSIDE + Math.min(words, left), height: Math.max(TARGET, ...heights) };
  });
  return [10, noLegend ? 0 : rowsHigh(boxes, room, 18, 0)];
}

const sized = (text: string, type: Type) => ({ text, type, width: widthOf(text, type) });
