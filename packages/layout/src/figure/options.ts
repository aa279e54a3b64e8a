import { choice, flag, integer, list, text, type OptionTable } from '../options.js';

/** What the frame around every chart shows. */
export interface FigureOptions {
  readonly heading: string;
  readonly subheading: string;
  readonly note: string;
  readonly headingLevel: number;
  readonly highlight: readonly string[];
  readonly group: string;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly noMenu: boolean;
  readonly noLegend: boolean;
  readonly noSource: boolean;
  readonly embedBase: string;
}

export const figureOptions: OptionTable<FigureOptions> = {
  heading: text('heading', 'The finding, in your words. Default: what the chart is, in the reader’s language.'),
  subheading: text('subheading', 'What is measured, unit and period. Default: how the chart is to be read.'),
  note: text('note', 'A remark of yours below the drawing, before the notes of the chart itself.'),
  headingLevel: integer('heading-level', 2, 6, 3, 'Level of the heading in the outline of the page, 2 to 6.'),
  highlight: list('highlight', 'Ids of the city, fund or event to emphasise; the others step back.'),
  group: text('group', 'Charts with the same word on one page share their selection.'),
  theme: choice(
    'theme',
    ['auto', 'light', 'dark'],
    'auto',
    'Colours. `auto` follows the used `color-scheme` of the place in the page, not the operating system.',
  ),
  noMenu: flag('no-menu', 'Leaves out the menu of views and downloads.'),
  noLegend: flag('no-legend', 'Leaves out the legend.'),
  noSource: flag('no-source', 'Leaves out the source lines; the menu’s exports still carry them.'),
  embedBase: text(
    'embed-base',
    'Address of the folder used in copied snippets. Default: the folder the running script came from.',
  ),
};
