import type { Problem } from '@cityfacts/core';

/** What the menu makes as a file, copies as text, or prints. */
export type FileFormat = 'svg' | 'png' | 'csv' | 'json';
export type CopyFormat = 'gbt7714' | 'apa7' | 'embed';
export type ExportFormat = FileFormat | CopyFormat | 'print';

const reader = { bubbles: true, composed: true };

/** A reader selected a city, fund or event, or cleared the selection (`id` is `null`). */
export class ChartSelectEvent extends Event {
  static readonly type = 'chart-select';
  readonly id: string | null;
  /** The name of it in the reader's language; empty where the selection was cleared. */
  readonly label: string;
  /** The element that the reader used. */
  readonly source: Element;
  /** The places that a fund or an event belongs to: charts that do not show it show these. */
  readonly places: readonly string[];

  constructor(
    id: string | null,
    label: string,
    source: Element,
    places: readonly string[] = [],
    type: string = ChartSelectEvent.type,
  ) {
    super(type, reader);
    this.id = id;
    this.label = label;
    this.source = source;
    this.places = places;
  }
}

/** A reader chose another view; in the timeline also another filter or time window, once it rests. The properties of the element hold it. */
export class ChartViewEvent extends Event {
  static readonly type = 'chart-view';
  readonly view: string;

  constructor(view: string) {
    super(ChartViewEvent.type, reader);
    this.view = view;
  }
}

/** A reader asked for a file, a text to copy, or a print; `preventDefault()` keeps the element from making it. */
export class ChartExportEvent extends Event {
  static readonly type = 'chart-export';
  /** `svg`, `png`, `csv`, `json`; copied: `gbt7714`, `apa7`, `embed`; or `print`. */
  readonly format: string;
  /** Of a `png`: pixels a CSS pixel. */
  readonly scale: number;

  constructor(format: string, scale = 1) {
    super(ChartExportEvent.type, { ...reader, cancelable: true });
    this.format = format;
    this.scale = scale;
  }
}

/** Something is wrong with attributes or data; told once a problem. */
export class ChartProblemEvent extends Event {
  static readonly type = 'chart-problem';
  readonly problem: Problem;
  readonly level: Problem['level'];

  constructor(problem: Problem) {
    super(ChartProblemEvent.type, reader);
    this.problem = problem;
    this.level = problem.level;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chart-select': ChartSelectEvent;
    'chart-view': ChartViewEvent;
    'chart-export': ChartExportEvent;
    'chart-problem': ChartProblemEvent;
  }
}
