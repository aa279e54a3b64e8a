import type { DateEdge, EventKind, Locale, Own, PolicyEvent, Target, TimelineRows } from '@cityfacts/data';
import type { EdtfPrecision } from '@cityfacts/core/format/edtf.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { ChartLayout, NavigationNode } from '@cityfacts/core/chart-definition.js';
import type { Annotation } from '@cityfacts/core/options.js';
import type { Problem } from '@cityfacts/core/problems.js';
import type { Translation } from '@cityfacts/core/locales/translation.js';
import type { TimelineOptions } from './options.js';

/** A date with its place on the axis; events of one date share it. Months are counted from year 0. */
export interface DateSpan {
  readonly text: string;
  readonly precision: EdtfPrecision;
  /** Milliseconds UTC, the end exclusive; `null`: open or unknown. */
  readonly start: number | null;
  readonly end: number | null;
  /** Only this half of it is meant. */
  readonly half: DateEdge | null;
  /** It is uncertain or approximate as it is written: `2023~`, `2023?`. */
  readonly qualified: boolean;
  /** First and last month it touches; an open end has the month of the other. */
  readonly first: number;
  readonly last: number;
}

/** One event that the options let through. */
export interface TimelineEvent {
  readonly row: PolicyEvent;
  /** Its places, and the cities of its districts. */
  readonly places: readonly string[];
  /** Its place among all that are shown: in time, then in the order of the rows. */
  readonly order: number;
  /** `null`: it has no place on the axis. */
  readonly span: DateSpan | null;
  /** Index into `lanes`. */
  readonly lane: number;
  /** Index into the theme's series; −1 is ink. */
  readonly series: number;
}

export interface TimelineTarget {
  readonly row: Target;
  readonly places: readonly string[];
  /** After the events, dated and undated. */
  readonly order: number;
  readonly series: number;
  /** Subject and value; empty where no target is drawn. */
  readonly title: string;
}

export interface TimelineLane {
  readonly id: string;
  readonly name: string;
  readonly series: number;
  /** The place it stands for, if it is one. */
  readonly place: string;
  /** How many dated events it has. */
  readonly count: number;
}

/** The plain words a layout fills in; `#` in a template stands for what it counts. */
export type TimelineStrings = Pick<
  Translation['timeline'],
  | 'role'
  | 'kind'
  | 'edge'
  | 'noDate'
  | 'undated'
  | 'aims'
  | 'supports'
  | 'noYear'
  | 'longer'
  | 'none'
  | 'one'
  | 'many'
  | 'more'
  | 'opens'
  | 'closes'
  | 'band'
  | 'span'
  | 'openEnd'
  | 'paper'
  | 'law'
  | 'crowd'
  | 'months'
  | 'day'
> & {
  readonly levels: Translation['level'];
  readonly missing: Translation['missing'];
  readonly conflict: Pick<Translation['conflict'], 'word'>;
  readonly colon: string;
  readonly gap: string;
  readonly listGap: string;
  readonly numbers: Translation['numbers'];
  readonly dates: Translation['dates'];
};

/** The slice of the entries that a list or a table shows. */
export interface TimelinePage {
  /** From 1. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** The same in words; empty where all are shown. */
  readonly text: string;
}

export interface TimelineModel {
  /** All rows, for what is shown on demand. */
  readonly rows: TimelineRows;
  readonly view: TimelineOptions['view'];
  readonly locale: Locale;
  readonly strings: TimelineStrings;
  readonly lanes: readonly TimelineLane[];
  readonly lanesBy: TimelineOptions['lanes'];
  /** By time; those of one date in the order of the rows. */
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly TimelineEvent[];
  /** By year, then place, then in the order of the rows; without a year, and then what is no target, last. */
  readonly targets: readonly TimelineTarget[];
  /** Shapes of an author's own kinds. */
  readonly shapes: Readonly<Record<string, Shape>>;
  /** Name by place id. */
  readonly places: Readonly<Record<string, string>>;
  /** The ids of the events in which other sources say otherwise, by event id. */
  readonly rivals: Readonly<Record<string, readonly string[]>>;
  /** Shown months, the end exclusive, and the months of all the data. */
  readonly domain: readonly [number, number];
  readonly extent: readonly [number, number];
  /** The word for a time window in which there is nothing, though there is something before or after it; else empty. */
  readonly blank: string;
  readonly open: readonly string[];
  /** Labels of the author by event id, and the ids that the author leads with. */
  readonly annotations: Readonly<Record<string, Annotation>>;
  readonly highlight: readonly string[];
  /** The day of the line across the lanes, and the words for it; `null`: no line. */
  readonly asOf: { readonly ms: number; readonly text: string } | null;
  /** How many entries have no place on the scale; empty where all have one. */
  readonly unscaled: string;
  /** How many are shown, and that with the time window, for announcements. */
  readonly shown: string;
  readonly announcement: string;
  readonly listPage: TimelinePage;
  readonly tablePage: TimelinePage;
  readonly title: string;
  /** How it is read: without bands, and with them. */
  readonly plainGuide: string;
  readonly readingGuide: string;
  readonly problems: readonly Problem[];
}

/** What a mark, label or band stands for; the whole is dimmed where neither it nor its places are selected. */
export interface SeriesRef {
  readonly entity: string;
  readonly places: readonly string[];
  readonly series: number;
}

/** `paper`: a policy; `law`; `project`: facility, fund, zone; `event`: meeting, visit and the rest; `target`: also promised money. */
export type Shape = 'paper' | 'law' | 'project' | 'event' | 'target';

/** `hollow`: an outline, because the date is not known to the day, or because it is no event. */
export interface TimelineMark extends SeriesRef {
  readonly x: number;
  readonly y: number;
  readonly shape: Shape;
  readonly hollow: boolean;
  /** 1, or more where the author leads with it. */
  readonly size: number;
  readonly kind: Own<EventKind>;
}

/**
 * `band`: the date lies within; `half`: the part of a band that is meant; `approximate`: the date is approximate or uncertain
 * as it is written; `period`: from start to end. An open end goes on.
 */
export interface DateBand extends SeriesRef {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly as: 'band' | 'half' | 'approximate' | 'period';
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

export interface TimelineLabel extends PlacedText, SeriesRef {}

/** A cluster: the box of its period, with how many entries lie within. */
export interface ClusterMark extends SeriesRef {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly open: boolean;
  readonly text: PlacedText;
}

/** `grid`: of the time scale; `rule`: between lanes or years; `lane`: what the marks are on; `leader`: from a mark to its label; `today`: the day that the figures are of. */
export interface TimelineLine {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly as: 'grid' | 'rule' | 'lane' | 'leader' | 'today';
  readonly series: number;
}

/** The linear scale, for zooming and panning: months from year 0, in parts too, and px. */
export interface TimelineScale {
  readonly domain: readonly [number, number];
  readonly extent: readonly [number, number];
  readonly left: number;
  readonly right: number;
}

/** A node knows its entry, or the entries of its cluster. */
export interface TimelineNode extends NavigationNode {
  /** Its order among all entries. */
  readonly entry?: number;
  readonly ids?: readonly string[];
  /** How many these are. */
  readonly count?: number;
}

export interface TimelineLayout extends ChartLayout {
  readonly nodes: readonly TimelineNode[];
  readonly view: 'timeline' | 'list' | 'table';
  readonly scale: TimelineScale;
  readonly lines: readonly TimelineLine[];
  readonly bands: readonly DateBand[];
  readonly clusters: readonly ClusterMark[];
  readonly marks: readonly TimelineMark[];
  readonly labels: readonly TimelineLabel[];
  /** Scale, headings, remarks. */
  readonly texts: readonly PlacedText[];
  /** Of the list, and in other views of the table. */
  readonly page: TimelinePage;
  readonly shown: string;
  readonly announcement: string;
}
