import type { Credits } from '@cityfacts/core/credits.js';
import type {
  TableCell,
  DataRecord,
  LegendItem,
  ChartLayout,
  Shape,
  Detail,
} from '@cityfacts/core/chart-definition.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { Problem } from '@cityfacts/core/problems.js';
import type { BarsFilters } from './filters.js';
import type { BarsOptions } from './options.js';

/** What a bar's fill says of its figure; see `textureOf`. */
export type Pattern = 'solid' | 'stock' | 'hatched' | 'outlined';

/** What a bar's outline says of its form; see `buildOf`. */
export type BarShape = 'single' | 'framed' | 'several';

/** What every shown fund has, as words. */
export interface BarFund {
  readonly id: string;
  /** Id of the city, which of a district's fund is the district's city. */
  readonly city: string;
  /** Index into the theme's series: that of the city. */
  readonly series: number;
  readonly name: string;
  /** Second line of the label: form, level, status, date, and what else the reader must know. */
  readonly meta: readonly string[];
  /** As stated, in its own currency; `null` is missing. */
  readonly size: number | null;
  /** `size` where it is on the common scale, else `null`: no bar. */
  readonly value: number | null;
  /** The exact figure with bound and currency, or the word for a missing one. */
  readonly text: string;
  /** The short figure for the drawing, in the unit of the scale. */
  readonly short: string;
  /** The short figure for sentences: bounds in words. */
  readonly brief: string;
  /** For a fund without a bar: why, in words; else empty. */
  readonly reason: string;
  /** A remark on the figure; empty where there is none. */
  readonly note: string;
  readonly pattern: Pattern;
  readonly shape: BarShape;
  /** The figure is a lower bound: the bar has no closing stroke. */
  readonly open: boolean;
  /** Cells of the table, in the order of `BarsModel.columns` without the first. */
  readonly cells: readonly TableCell[];
  readonly accessibleName: string;
  readonly details: readonly Detail[];
}

/** A part of a whole. */
export interface BarPart extends BarFund {
  /** 0: a part of the row's fund; 1: a part of the last part of depth 0 before it; and so on, 2 at most. */
  readonly depth: number;
  /** Drawn to scale inside its whole's bar; else a line of text below it. */
  readonly segment: boolean;
  /** Name with figure, then what the reader must know. */
  readonly label: readonly string[];
  /** "part of …" for the table. */
  readonly of: string;
}

/** A fund that is part of no other shown one, with its parts in the order of their segments, each followed by its own. */
export interface BarRow extends BarFund {
  readonly parts: readonly BarPart[];
  /** "part of …" where the whole is not shown, else empty. */
  readonly of: string;
  /** Ids of the rows about the same fund, contradicting or not. */
  readonly linked: readonly string[];
}

/** Rows under one heading; `''` is none. */
export interface BarGroup {
  readonly heading: string;
  /** Of the city that the heading names; `null` where it names none. */
  readonly city: { readonly id: string; readonly series: number } | null;
  readonly rows: readonly BarRow[];
}

export interface BarsModel extends Credits {
  readonly view: BarsOptions['view'];
  readonly groups: readonly BarGroup[];
  /** Each row carries its city's marker: more than one city, and no headings that name them. */
  readonly marked: boolean;
  /** Largest length, which is the end of the scale; the scale starts at 0. */
  readonly max: number;
  /** `full` names the currency too. */
  readonly ticks: readonly { readonly value: number; readonly text: string; readonly full: string }[];
  readonly filters: BarsFilters;
  /** How many funds are shown of how many. */
  readonly shown: string;
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
  /** One more note, for a drawing in which bars are longer than in proportion. */
  readonly shortest: string;
  readonly records: readonly DataRecord[];
  readonly title: string;
  readonly readingGuide: string;
  readonly statistics: readonly string[];
  readonly insights: readonly string[];
  /** Heads of the table's columns. */
  readonly columns: readonly string[];
  readonly problems: readonly Problem[];
}

/** A piece of a bar: a whole, a part, or what the parts leave of their whole. */
export interface BarPiece extends Shape {
  /** It stands out where one of these is selected: fund, whole, city. */
  readonly entities: readonly string[];
  readonly series: number;
}

/** All that is drawn of one row. */
export interface PlacedRow {
  readonly entities: readonly string[];
  readonly series: number;
  /** Where the city's marker is; `null` where the rows need none. */
  readonly marker: { readonly x: number; readonly y: number } | null;
  readonly pieces: readonly BarPiece[];
  /** Brackets under the parts and lines to their labels. */
  readonly lines: string;
  readonly texts: readonly PlacedText[];
}

/** Heading of a group, with the city's marker where it names one. */
export interface PlacedHeading {
  readonly entities: readonly string[];
  readonly series: number;
  readonly marker: { readonly x: number; readonly y: number } | null;
  readonly texts: readonly PlacedText[];
}

export interface BarsLayout extends ChartLayout {
  readonly view: 'bars' | 'table';
  readonly filters: BarsFilters;
  readonly shown: string;
  /** Hairlines at the ticks, behind the bars. */
  readonly grid: string;
  /** The line at 0, and brackets at the left of rows that contradict each other. */
  readonly zero: string;
  /** Hairlines above group headings. */
  readonly rules: string;
  readonly ticks: readonly PlacedText[];
  readonly headings: readonly PlacedHeading[];
  readonly rows: readonly PlacedRow[];
}
