/**
 * The contract that every chart fulfils. Pure: rows in, readonly JSON-serialisable objects out.
 *
 *   rows ──computeModel──▶ Model ──computeLayout──▶ Layout ──render──▶ template        Chart, in the first file
 *                            ├──describe──▶ Description, for assistive technology
 *                            ├──datum─────▶ the words for one datum
 *                            └──table, notes, records, credits, details                 ChartDetails, stage `more`
 */
import type { Locale } from '@cityfacts/data';
import type { Credits } from './credits.js';
import type { CitedDocuments } from './documents.js';
import type { Emphasis } from './figure/options.js';
import type { OptionTable } from './options.js';
import type { Problem } from './problems.js';
import type { Translation } from './locales/translation.js';
import type { TextMeasurer } from './text/measure.js';

/** A language and its strings. */
export interface I18n {
  readonly locale: Locale;
  readonly strings: Translation;
}

/** The room a layout may use: its width in CSS pixels and how wide text is. */
export interface LayoutContext {
  readonly width: number;
  readonly measurer: TextMeasurer;
}

/** One sentence per level; every one a whole sentence in the reader's language. */
export interface Description {
  /** What the chart is: also the heading where none is given. */
  readonly title: string;
  /** How it is to be read: scales, dates, units. */
  readonly readingGuide: string;
  /** The figures: how many, from when, what is missing. */
  readonly statistics: readonly string[];
  /** The highest, the lowest, the widest gap. */
  readonly insights: readonly string[];
}

/** One cell of the table: what readers see, what machines read. */
export interface TableCell {
  readonly text: string;
  /** `null` is missing; absent for cells that hold no value. */
  readonly value?: number | string | null;
  /** `true`: `text` is the text for a missing value. */
  readonly missing?: boolean;
  /** Why it is missing; or, beside a value, that sources differ and what the others say. */
  readonly reason?: string;
  /** The same date for machines, as `<time>` of HTML takes it. */
  readonly datetime?: string;
}

/** One shown datum with its citation, flat: a row of the CSV and JSON exports. */
export type DataRecord = Readonly<Record<string, string | number | null>>;

/** What became of data that came from outside. */
export interface Validated<Rows> {
  /** The rows that are sound; the others are left out and named in `problems`. */
  readonly rows: Rows;
  readonly problems: readonly Problem[];
  /** How many rows are left out. */
  readonly leftOut?: number;
  /** The columns of a plain table as they were understood: its header ─▶ a name of ours. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** What an author says of a plain table. */
export interface ReadContext {
  /** Header of the table ─▶ a column of ours, where it is not recognised by itself. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The language whose numbers the texts of the table have, a BCP 47 tag: `de` for `1.200,5`. */
  readonly locale?: string;
  /** The language of the messages, a BCP 47 tag. */
  readonly language?: string;
}

export interface TableRow {
  /** An address in the web that the head leads to. */
  readonly href?: string;
  /** Rows that follow each other with the same heading are under it: a year, a city. */
  readonly group?: string;
  readonly head: string;
  /** Second line of the head: date, scale. */
  readonly detail?: string;
  /** Third line of the head: what is measured. */
  readonly definition?: string;
  readonly cells: readonly TableCell[];
}

/** The same facts as text. `columns[0]` heads the rows. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Very long tables come in pages: the first and last shown row (from 1), how many there are, and that in words. */
  readonly page?: { readonly from: number; readonly to: number; readonly total: number; readonly text: string };
}

/** One datum in words: what the drawing, its tooltip and assistive technology say of it. */
export interface DatumText {
  /** Label, value with unit, date, reason of a gap, as spoken. */
  readonly accessibleName: string;
  /** Heading of its tooltip: `Beijing · R&D intensity`. */
  readonly title: string;
  /** The figure or the date, large in the tooltip. */
  readonly value: string;
  /** Date, status and the like in one line; empty where there is nothing to add. */
  readonly meta: string;
}

/** A line of the details of a datum. */
export interface Detail {
  readonly label: string;
  readonly text: string;
  /** The address in the web of the document that the line names. */
  readonly href?: string;
}

/** A drawn datum that a reader can reach. Order in `ChartLayout.nodes` is reading order. */
export interface NavigationNode {
  /** Unique within the chart. */
  readonly id: string;
  /** Centre of the mark, px. */
  readonly x: number;
  readonly y: number;
  /** Radius of the focus ring, px; the pointer target is at least 12. */
  readonly r: number;
  /** Where the datum is no point but a bar or a row: left, top, width, height in px; ring and pointer target take it. */
  readonly box?: readonly [x: number, y: number, width: number, height: number];
  /** Ids of the neighbours for the arrow keys; an absent one means: stay. */
  readonly left?: string;
  readonly right?: string;
  readonly up?: string;
  readonly down?: string;
  /** Where Home, End, PageUp and PageDown lead; absent: to the ends of all nodes, or ten further. */
  readonly first?: string;
  readonly last?: string;
  readonly top?: string;
  readonly bottom?: string;
  /** The entity that selecting this datum selects: a city, fund or event id. */
  readonly entity: string;
  /** Nodes that follow each other with the same name are one group for assistive technology: a city, a lane. */
  readonly group?: string;
  /** The city of that fund or event, where it has one: selecting the city selects this too. */
  readonly place?: string;
  /** The places of an event of several: selecting one of them selects this too. */
  readonly places?: readonly string[];
  /** A count that Enter opens and closes: the id to add to, or take from, the option `open`. */
  readonly opens?: string;
  /** Whether that count is open. */
  readonly expanded?: boolean;
  /** Name of what selecting it selects. */
  readonly label: string;
}

/** One entry of the legend. */
export interface LegendItem {
  readonly entity: string;
  readonly label: string;
  /** Second part in a muted colour, for example "3 of 4 known". */
  readonly detail?: string;
  /** Index into the theme's series (colour, dash and marker); below 0: ink, no marker, and `entity` is empty. */
  readonly series: number;
  /** The author's highlight, which the drawing shows by itself. */
  readonly leads?: boolean;
  /** Paths of the swatch, filled and stroked, from 0,0 to the right (28 px) where a line would mislead. */
  readonly shape?: Shape;
}

/** An area and its strokes as SVG paths; an empty path draws nothing. */
export interface Shape {
  readonly fill: string;
  readonly stroke: string;
}

/** What every layout returns besides its own shapes. Lengths in CSS pixels. */
export interface ChartLayout {
  readonly view: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NavigationNode[];
  readonly legend: readonly LegendItem[];
  /** How the drawn view is to be read, where that differs from `Description.readingGuide`; empty: nothing to say. */
  readonly readingGuide?: string;
  /** At most two sentences without which the drawing would mislead. All other notes are in `ChartDetails.notes`. */
  readonly notes: readonly string[];
  /** The button below a drawing that shows some of the data only; empty or absent: all are drawn. */
  readonly showAll?: string;
  readonly problems: readonly Problem[];
}

/** A chart without its drawing. The element, the static SVG, the CLI, the stories and the tests all take the same object. */
export interface ChartDefinition<Rows, Options, Model, Layout extends ChartLayout> {
  /** The tag name of its element. */
  readonly name: string;
  readonly options: OptionTable<Options>;
  /** What is shown: ids, numbers, order, and the strings that are drawn; no pixels. Takes ALL rows, because scales need them. */
  computeModel(rows: Rows, options: Options, i18n: I18n, emphasis?: Emphasis): Model;
  /** Positions, placed labels, nodes, height; resolves view "auto". Measures, then margins, then scales, then marks. */
  computeLayout(model: Model, context: LayoutContext): Layout;
  describe(model: Model, i18n: I18n): Description;
  /** The words for one datum. */
  datum(model: Model, node: NavigationNode, i18n: I18n): DatumText;
  /** The documents that the shown facts come from, and who compiled them. */
  documents(model: Model, i18n: I18n): CitedDocuments;
  /** How the drawing is operated by keys, a sentence; what holds for all charts is in `figure.keys`. */
  keyboardHelp(i18n: I18n): string;
}

/** Takes anything and returns rows that a chart can rely on. Never throws. */
export type Validate<Rows> = (input: unknown, context?: ReadContext) => Validated<Rows>;

/**
 * What stands behind "All figures, sources and notes", and in exports: the stage `more`. Its model is computed from all that
 * is known of the rows, evidence included.
 */
export interface ChartDetails<Model> {
  table(model: Model, i18n: I18n): Table;
  /** Footnotes in reading order, whole sentences. */
  notes(model: Model, i18n: I18n): readonly string[];
  /** The shown data with their citations, for CSV and JSON. */
  records(model: Model, i18n: I18n): readonly DataRecord[];
  /** Where the shown facts come from. */
  credits(model: Model, i18n: I18n): Credits;
  /** All that is known of one datum. */
  details(model: Model, node: NavigationNode, i18n: I18n): readonly Detail[];
}
