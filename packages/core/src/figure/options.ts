import {
  annotations,
  choice,
  flag,
  integer,
  list,
  optionalText,
  text,
  type Annotation,
  type OptionDocs,
  type OptionTable,
} from '../options.js';

/** What the frame around every chart shows. */
export interface FigureOptions {
  /** `null`: the title of the chart; `''`: none. */
  readonly heading: string | null;
  /** `null`: how to read the chart; `''`: none. */
  readonly subheading: string | null;
  readonly note: string;
  /** `null`: not shown; `''`: the computed one. */
  readonly summary: string | null;
  readonly credit: string;
  readonly annotations: readonly Annotation[];
  readonly headingLevel: number;
  readonly highlight: readonly string[];
  readonly sync: string;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly noMenu: boolean;
  readonly noLegend: boolean;
  readonly noSource: boolean;
  readonly embedBase: string;
}

export const figureOptions: OptionTable<FigureOptions> = {
  heading: optionalText('heading'),
  subheading: optionalText('subheading'),
  note: text('note'),
  summary: optionalText('summary'),
  credit: text('credit'),
  annotations: annotations('annotations'),
  headingLevel: integer('heading-level', 2, 6, 3),
  highlight: list('highlight'),
  sync: text('sync'),
  theme: choice('theme', ['auto', 'light', 'dark'], 'auto'),
  noMenu: flag('no-menu'),
  noLegend: flag('no-legend'),
  noSource: flag('no-source'),
  embedBase: text('embed-base'),
};

export const figureOptionDocs: OptionDocs<FigureOptions> = {
  heading: 'Your main finding. Default: the title of the chart, in the reader’s language. Empty: none.',
  subheading: 'Measure, unit and period. Default: how to read the chart. Empty: none.',
  note: 'Your note below the drawing, before the notes of the chart.',
  summary: 'A summary below the heading: your text; if empty, the computed one. Default: not shown.',
  credit: 'Byline or logo text in the footer.',
  annotations:
    'Your labels in the drawing, as JSON: `[{ "id": "beijing", "text": "…", "emphasis": true }]`. The id is that of a datum, city, fund or event.',
  headingLevel: 'Level of the heading in the outline of the page, 2 to 6.',
  highlight: 'Ids of cities, funds or events to emphasize; the others are dimmed.',
  sync: 'Charts with the same name on one page share selection and hover.',
  theme: 'Colors. `auto` follows the used `color-scheme` at the chart’s place in the page, not the operating system.',
  noMenu: 'Hides the menu of views, downloads, citations and print.',
  noLegend: 'Hides the legend.',
  noSource: 'Hides the source line; exports still name the sources.',
  embedBase: 'URL of the folder used in copied snippets. Default: the folder of the running script.',
};

/** What the author emphasizes and labels in the drawing. */
export type Emphasis = Pick<FigureOptions, 'highlight' | 'annotations'> & Partial<Pick<FigureOptions, 'subheading'>>;
