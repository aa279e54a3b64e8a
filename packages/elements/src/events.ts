import type { Problem } from '@cityfacts/core';

/** Files that the menu makes, texts that it copies, and print. */
export type FileFormat = 'svg' | 'png' | 'csv' | 'json';
export type CopyFormat = 'gbt7714' | 'apa7' | 'embed';
export type ExportFormat = FileFormat | CopyFormat | 'print';

const reader = { bubbles: true, composed: true };

/** A reader selected a city, fund or event, or cleared the selection (`id` is `null`). */
export class ChartSelectEvent extends Event {
  static readonly type = 'chart-select';
  readonly id: string | null;
  /** The name of what is selected, in the reader's language; empty if the selection was cleared. */
  readonly label: string;
  /** The element that the reader used. */
  readonly source: Element;
  /** Places of the fund or event; synced charts that do not show it highlight these. */
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

/** A reader chose another view; in the timeline also another filter or time window, when the gesture ends. The element's properties have the values. */
export class ChartViewEvent extends Event {
  static readonly type = 'chart-view';
  readonly view: string;

  constructor(view: string) {
    super(ChartViewEvent.type, reader);
    this.view = view;
  }
}

/** A reader asked for a file, a text to copy, or a print. `preventDefault()` cancels it. */
export class ChartExportEvent extends Event {
  static readonly type = 'chart-export';
  /** `svg`, `png`, `csv`, `json`; copied: `gbt7714`, `apa7`, `embed`; or `print`. */
  readonly format: string;
  /** For `png`: image pixels per CSS pixel. */
  readonly scale: number;

  constructor(format: string, scale = 1) {
    super(ChartExportEvent.type, { ...reader, cancelable: true });
    this.format = format;
    this.scale = scale;
  }
}

/** Something is wrong with attributes or data. Fires once per problem. */
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
