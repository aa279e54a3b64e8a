import type { Credits } from '@cityfacts/core/credits.js';
import type { Gap } from '@cityfacts/core/gap.js';
import type { Annotation } from '@cityfacts/core/options.js';
import type { Problem } from '@cityfacts/core/problems.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { DataRecord, LegendItem, ChartLayout, Detail } from '@cityfacts/core/chart-definition.js';
import type { RadarOptions } from './options.js';

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
  /** The exact figure with bound and unit, or the word for a missing one. */
  readonly text: string;
  /** The short figure with its bound, for labels; what the axis says of all its figures is not in it. */
  readonly short: string;
  /** The short figure with its bound in words, for sentences. */
  readonly brief: string;
  /** That sources differ and what the others say; empty where none does. */
  readonly differs: string;
  /** For a gap: why, in words, with the remark on it; empty where `text` says it, or nothing is known. */
  readonly reason: string;
  readonly gap: Gap | null;
  readonly accessibleName: string;
  readonly details: readonly Detail[];
}

export interface RadarAxis {
  readonly id: string;
  readonly label: string;
  /** Unit, date, and what else the reader must know: `firms`, `2023`, `lower is better`. */
  readonly sub: readonly string[];
  /** Scale, date and the same in one line. */
  readonly detail: string;
  readonly definition: string;
  /** Which end leads; `null` where nobody does: more is neither better nor worse, or the figures are not for ranking. */
  readonly leads: 'highest' | 'lowest' | null;
  /** Whether the distance between its figures may be reported. */
  readonly measures: boolean;
  /** Lower is better. */
  readonly lower: boolean;
  /** The cities without a figure, in words; empty where there is none. */
  readonly gaps: string;
  /** End of the scale, in the units of the values; the scale starts at 0. */
  readonly max: number;
  /** The figure that comes first, or that of the highlighted city, with its cities: `Beijing 6.73%`. */
  readonly lead: AxisLead | null;
  /** One a city, in the order of the cities. */
  readonly points: readonly RadarPoint[];
}

export interface AxisLead {
  readonly text: string;
  /** Index into the theme's series: that of its first city. */
  readonly series: number;
  readonly entities: readonly string[];
}

export interface RadarModel extends Credits {
  readonly view: RadarOptions['view'];
  readonly highlight: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly cities: readonly RadarCity[];
  readonly axes: readonly RadarAxis[];
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
  /** What the sign means that the dot view sets behind figures on which sources differ. */
  readonly differs: string;
  readonly records: readonly DataRecord[];
  readonly title: string;
  readonly readingGuide: { readonly radar: string; readonly dots: string };
  readonly indicator: string;
  /** Between the cities that share a figure. */
  readonly listGap: string;
  /** EDTF bounds of the shown periods, formatted. */
  readonly dates: { readonly from: string; readonly to: string };
  readonly problems: readonly Problem[];
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

/** The line of one indicator in the dot view, from 0 to the end of its scale. */
export interface DotScale {
  readonly start: number;
  readonly end: number;
  readonly y: number;
}

/** A label; it is dimmed with the cities that it is about. */
export interface RadarText extends PlacedText {
  readonly entities?: readonly string[];
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
