import type { ChartLayout } from '@cityfacts/core/chart-definition.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { Annotation } from '@cityfacts/core/options.js';
import type { Problem } from '@cityfacts/core/problems.js';
import type { BarsOptions } from './options.js';
import type { BarsSource } from './source.js';

/** What a bar's fill says of its figure; see `patternOf`. */
export type Pattern = 'solid' | 'stock' | 'hatched' | 'outlined';

/** What is drawn of a fund that has a value on the scale. */
export interface BarFund {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** The figure at its bar: bound in words, number in the unit of the scale, ≠ where sources differ. */
  readonly figure: string;
  readonly pattern: Pattern;
  /** The figure is a lower bound: the bar has no closing stroke. */
  readonly open: boolean;
}

/** A row, with the parts of its fund. */
export interface BarRow extends BarFund {
  /** Id of the city, which of a district's fund is the district's city. */
  readonly city: string;
  /** Index into the theme's series: that of the city. */
  readonly series: number;
  /** Second line of the label: place, form, date; may be empty. */
  readonly meta: string;
  /** Parts inside the bar, to scale, in their order from 0. */
  readonly segments: readonly BarFund[];
  /** Ids of all parts, in reading order. */
  readonly parts: readonly string[];
  /** Parts by name and figure, for one line below the bar. */
  readonly caption: readonly (readonly [name: string, figure: string])[];
  /** Names of the fund and of its parts in full, for what selecting them says. */
  readonly labels: readonly string[];
  /** Labels of the author. */
  readonly annotations: readonly Annotation[];
}

/** Rows below one heading; `''` is none. */
export interface BarGroup {
  readonly heading: string;
  /** Beside the heading, in a smaller size. */
  readonly caption: string;
  /** Of the city that the heading names; `null` where it names none. */
  readonly city: { readonly id: string; readonly series: number } | null;
  readonly rows: readonly BarRow[];
}

/** Funds without a bar, in one sentence. */
export interface BarList {
  readonly heading: string;
  readonly items: readonly { readonly id: string; readonly city: string; readonly text: string }[];
  /** "and 12 more"; empty where all are named. */
  readonly more: string;
}

export interface BarsModel {
  readonly view: BarsOptions['view'];
  readonly groups: readonly BarGroup[];
  readonly lists: readonly BarList[];
  /** Before the parts of a fund. */
  readonly including: string;
  /** Each row carries its city's marker: more than one city, and no headings that name them. */
  readonly marked: boolean;
  /** Ends of the scale, 0 among them. */
  readonly domain: readonly [min: number, max: number];
  /** Where the funds are that a limit leaves out of the drawing, and the words of the button that shows them; else empty. */
  readonly more: string;
  readonly showAll: string;
  readonly title: string;
  readonly readingGuide: string;
  /** How many funds are shown of how many. */
  readonly shown: string;
  readonly problems: readonly Problem[];
  /** From what all else is put into words when it is asked for. */
  readonly source: BarsSource;
}

/** A bar, or a piece of one: a whole, a part, or what the parts leave of their whole. Edges in px. */
export interface BarPiece {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly pattern: Pattern;
  readonly open: boolean;
  readonly series: number;
  /** It stands out where one of these is selected: fund, whole, city. */
  readonly entities: readonly string[];
}

/** Words inside a piece; on what is not solid they have a ground of their own. */
export interface PieceLabel {
  readonly text: PlacedText;
  readonly piece: BarPiece;
  readonly width: number;
}

/** Words with the marker of their city, where they need one. */
export interface PlacedLabel {
  readonly entities: readonly string[];
  /** Below 0: no city. */
  readonly series: number;
  readonly marker: { readonly x: number; readonly y: number } | null;
  readonly texts: readonly PlacedText[];
}

/** All that is drawn of one row. */
export interface PlacedRow extends PlacedLabel {
  readonly pieces: readonly BarPiece[];
  readonly labels: readonly PieceLabel[];
}

/** A line between two points of one x or one y, px. */
export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

export interface BarsLayout extends ChartLayout {
  readonly view: 'bars' | 'table';
  readonly shown: string;
  readonly showAll: string;
  /** The line at 0, a piece a row; none where every bar begins there. */
  readonly zero: readonly Line[];
  /** Lines below group headings. */
  readonly rules: readonly Line[];
  /** Group headings, then lists of funds without a bar. */
  readonly headings: readonly PlacedLabel[];
  readonly rows: readonly PlacedRow[];
}
