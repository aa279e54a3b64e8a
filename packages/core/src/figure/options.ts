import { choice, flag, integer, list, optionalText, text, type OptionDocs, type OptionTable } from '../options.js';

/** What the frame around every chart shows. */
export interface FigureOptions {
  /** `null`: what the chart is; `''`: none. */
  readonly heading: string | null;
  /** `null`: how the chart is to be read; `''`: none. */
  readonly subheading: string | null;
  readonly note: string;
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
  headingLevel: 'Level of the heading in the outline of the page, 2 to 6.',
  highlight: 'Ids of the city, fund or event to emphasise; the others step back.',
  sync: 'Charts with the same word on one page share their selection.',
  theme: 'Colours. `auto` follows the used `color-scheme` of the place in the page, not the operating system.',
  noMenu: 'Leaves out the menu of views, downloads, citations and print.',
  noLegend: 'Leaves out the legend.',
  noSource: 'Leaves out the source lines; the menu’s exports still carry them.',
  embedBase: 'Address of the folder used in copied snippets. Default: the folder the running script came from.',
};
