import type { Observation, Place, RadarRows } from '@cityfacts/data';
import type { MoneyUnit } from '@cityfacts/core/format/money.js';
import type { Annotation } from '@cityfacts/core/options.js';
import type { Problem } from '@cityfacts/core/problems.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { LegendItem, ChartLayout } from '@cityfacts/core/chart-definition.js';
import type { RadarOptions } from './options.js';
import type { RadarSelectedAxis } from './select.js';

export interface RadarCity {
  readonly id: string;
  readonly name: string;
  /** Index into the theme's series. */
  readonly series: number;
  /** How many of its figures are known; those that cannot be shown are. */
  readonly known: number;
}

/** The figure of one city on one axis, or its gap. */
export interface RadarPoint {
  readonly city: string;
  readonly cityName: string;
  readonly value: number | null;
  /** The short figure with its bound, for labels; what the axis says of all its figures is not in it. Empty for a gap. */
  readonly short: string;
  /** There is a figure, though it may not be one that can be shown. */
  readonly isKnown: boolean;
  /** Other sources say otherwise. */
  readonly differs: boolean;
  /** Its row; `undefined` where the data has none. */
  readonly row: Observation | undefined;
}

/** The scale of an axis, in the units of its values. */
export interface AxisScale {
  /** 0, unless there are negative values or the indicator has a start of its own. */
  readonly min: number;
  readonly max: number;
  /** The figures that rounding has to keep apart. */
  readonly among: readonly number[];
  /** The units of an amount of money, exact and rounded. */
  readonly units: { readonly exact: MoneyUnit; readonly short: MoneyUnit } | null;
}

export interface RadarAxis {
  readonly id: string;
  readonly label: string;
  /** The date of its figures in words; empty where it has none. */
  readonly date: string;
  /** Unit, date, and what else the reader must know: `firms`, `2023`, `lower is better`. */
  readonly sub: readonly string[];
  /** The figure that comes first, or that of the highlighted city, with its cities: `Beijing 6.73%`. */
  readonly lead: AxisLead | null;
  /** Scale, status and direction in words, the same for all its figures. */
  readonly contract: string;
  /** What is unusual of all its figures: `target`, `lower is better`. */
  readonly marks: readonly string[];
  /** From what all its figures were counted, but for the name of a list. */
  readonly basis: readonly string[];
  /** The cities without a figure, in words; empty where there is none. */
  readonly gaps: string;
  readonly scale: AxisScale;
  /** Which end leads; `null` where none does: more is neither better nor worse, or the figures are not for ranking. */
  readonly leads: 'highest' | 'lowest' | null;
  /** Whether the distance between its figures may be reported. */
  readonly measures: boolean;
  /** Lower is better. */
  readonly lower: boolean;
  /** One a city, in the order of the cities. */
  readonly points: readonly RadarPoint[];
  /** The rows that it shows. */
  readonly selected: RadarSelectedAxis;
}

export interface AxisLead {
  readonly text: string;
  /** Index into the theme's series: that of its first city. */
  readonly series: number;
  /** All cities that have the figure. */
  readonly entities: readonly string[];
}

/** Numbers, order, and the words that are drawn; all other words are made of its rows when they are asked for. */
export interface RadarModel {
  readonly view: RadarOptions['view'];
  readonly highlight: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly cities: readonly RadarCity[];
  readonly axes: readonly RadarAxis[];
  readonly legend: readonly LegendItem[];
  /** What the sign means that the dot view sets behind figures on which sources differ. */
  readonly differs: string;
  readonly readingGuide: { readonly radar: string; readonly dots: string };
  /** Between the cities that share a figure. */
  readonly listGap: string;
  readonly problems: readonly Problem[];
  /** All rows, and the places that are shown. */
  readonly rows: RadarRows;
  readonly places: readonly Place[];
  /** The observations that contradict one, by its id. */
  readonly rivals: ReadonlyMap<string, readonly Observation[]>;
  /** Other roundings of the figure of an observation, by its id. */
  readonly roundings: ReadonlyMap<string, readonly Observation[]>;
  /** The observations whose figure has the digits of its print. */
  readonly printed: ReadonlySet<string>;
}

/** A point, px. */
export type Point = readonly [x: number, y: number];

/** A drawn datum; hollow where it stands for a missing value. */
export interface RadarMark {
  readonly x: number;
  readonly y: number;
  readonly missing: boolean;
}

/** What is drawn of one city. */
export interface RadarSeries {
  readonly entity: string;
  readonly series: number;
  /** The author leads with it. */
  readonly leads: boolean;
  /** The outline, one point an axis, `null` at a missing value; empty in the dot view. */
  readonly outline: readonly (Point | null)[];
  /** One an axis, in the order of the axes. */
  readonly marks: readonly RadarMark[];
}

/** Where one radar is: alone, or one of the small multiples. Its first axis points up, the others follow clockwise. */
export interface Polar {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** The line of one indicator in the dot view. */
export interface DotScale {
  readonly start: number;
  readonly end: number;
  /** Where 0 is; `null` where the scale does not hold it. */
  readonly zero: number | null;
  readonly y: number;
}

/** A label; it is dimmed with the cities that it is about. */
export interface RadarText extends PlacedText {
  readonly entities?: readonly string[];
  /** The number of an axis: one of many that look the same. */
  readonly isNumber?: boolean;
}

export interface RadarLayout extends ChartLayout {
  readonly view: 'radar' | 'dots' | 'table';
  /** The cities that the author leads with. */
  readonly highlight: readonly string[];
  readonly axisCount: number;
  readonly polars: readonly Polar[];
  readonly scales: readonly DotScale[];
  /** One a city; those that lead come last, over the others. */
  readonly series: readonly RadarSeries[];
  readonly texts: readonly RadarText[];
  /** From marks to annotations that are not beside them. */
  readonly leaders: readonly (readonly [from: Point, to: Point])[];
}
