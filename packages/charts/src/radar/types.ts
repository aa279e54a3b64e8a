import type { Credits } from '@cityfacts/core/credits.js';
import type { Gap } from '@cityfacts/core/gap.js';
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
  /** The short figure without a counting word, for labels beside a scale that says it. */
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
  /** Scale, date, and what else the reader must know: `0–8%`, `2023`. */
  readonly sub: readonly string[];
  /** The same in one line, with the date in full. */
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
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** One a city, in the order of the cities. */
  readonly points: readonly RadarPoint[];
}

export interface RadarModel extends Credits {
  readonly view: RadarOptions['view'];
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

/** A drawn datum; hollow where it stands for a missing value. */
export interface RadarMark {
  readonly x: number;
  readonly y: number;
  readonly entity: string;
  readonly series: number;
  readonly missing: boolean;
}

/** One radar: alone, or one of the small multiples. */
export interface RadarPanel {
  readonly rim: string;
  readonly grid: string;
  readonly spokes: string;
  readonly ticks: string;
  readonly outlines: readonly { readonly entity: string; readonly series: number; readonly d: string }[];
  readonly marks: readonly RadarMark[];
  readonly texts: readonly PlacedText[];
  /** Names beside the outlines; empty where a legend or a title has them. */
  readonly names: readonly RadarName[];
}

/** The name of a city with the line that joins it to the city's outline. */
export interface RadarName {
  readonly entity: string;
  readonly series: number;
  readonly leader: string;
  /** The area under the letters, to keep hairlines from them. */
  readonly background: string;
  /** The marker of the city, where nobody can take it for a datum. */
  readonly markers: readonly RadarMark[];
  readonly texts: readonly PlacedText[];
}

/** One indicator of the dot view. */
export interface DotRow {
  readonly scale: string;
  readonly leaders: readonly { readonly entity: string; readonly series: number; readonly d: string }[];
  readonly marks: readonly RadarMark[];
  /** The markers of the cities before their labels, where these have no line to the marks. */
  readonly markers: readonly RadarMark[];
  readonly texts: readonly PlacedText[];
  /** Value labels; cities with one figure share one, unless they are listed. */
  readonly labels: readonly DotLabel[];
}

export interface DotLabel extends PlacedText {
  readonly entities: readonly string[];
}

export interface RadarLayout extends ChartLayout {
  readonly view: 'radar' | 'dots' | 'table';
  readonly panels: readonly RadarPanel[];
  readonly rows: readonly DotRow[];
  /** Key of numbered axes, where their names have no room at the rim. */
  readonly key: readonly PlacedText[];
}
