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
  /** `null`: what the chart is; `''`: none. */
  readonly heading: string | null;
  /** `null`: how the chart is to be read; `''`: none. */
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
  heading: 'The finding, in your words. Default: what the chart is, in the reader’s language. Empty: none.',
  subheading: 'What is measured, unit and period. Default: how the chart is to be read. Empty: none.',
  note: 'A remark of yours below the drawing, before the notes of the chart itself.',
  summary:
    'What the figures show, in a few sentences below the heading: yours, or, where it is empty, the computed ones. Default: not shown.',
  credit: 'Byline or logo text in the footer.',
  annotations:
    'Labels of yours in the drawing, as JSON: `[{ "id": "beijing", "text": "…", "emphasis": true }]`. The id is that of a datum, city, fund or event.',
  headingLevel: 'Level of the heading in the outline of the page, 2 to 6.',
  highlight: 'Ids of the city, fund or event to emphasise; the others step back.',
  sync: 'Charts with the same word on one page share their selection.',
  theme: 'Colours. `auto` follows the used `color-scheme` of the place in the page, not the operating system.',
  noMenu: 'Leaves out the menu of views, downloads, citations and print.',
  noLegend: 'Leaves out the legend.',
  noSource: 'Leaves out the source lines; the menu’s exports still carry them.',
  embedBase: 'Address of the folder used in copied snippets. Default: the folder the running script came from.',
};

/** What the author leads with in the drawing, and labels there. */
export type Emphasis = Pick<FigureOptions, 'highlight' | 'annotations'> & Partial<Pick<FigureOptions, 'subheading'>>;
