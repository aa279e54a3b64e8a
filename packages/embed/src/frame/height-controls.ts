import {
  type BarsLayout,
  type FigureOptions,
  type Placed,
  type TimelineLayout,
  type TimelineOptions,
  type Words,
} from '@cityfacts/layout';
import type { Tag } from '../charts.js';
import { closedHigh, rowsHigh, TYPE, widthOf } from './height-text.js';

/** Height of a button and of a choice, and what they add to the width of their words: paddings and borders, the arrow. */
const BUTTON = { height: 28, around: 22 };
const CHOICE = { height: 28, around: 40 };
const GAP = 6;

/** Height of the buttons and choices that a chart has before a reader has used any; see `packages/elements/src/figure`. */
export function controlsHigh(tag: Tag, layout: Placed, options: FigureOptions, words: Words, width: number): number {
  if (tag === 'fund-bars') return barsHigh(layout as BarsLayout, options, words, width);
  if (tag === 'policy-timeline')
    return timelineHigh(layout as TimelineLayout, options as FigureOptions & TimelineOptions, words, width);
  return 0;
}

/** The order of the rows. */
function barsHigh({ view, stops }: BarsLayout, { noMenu }: FigureOptions, { strings }: Words, width: number): number {
  if (noMenu || (view !== 'table' && stops.length < 3)) return 0;
  const { label, size, established, city } = strings.bars.sort;
  const widest = Math.max(...[size, established, city].map(text => widthOf(text, TYPE.small)));
  const parts = [
    { width: widthOf(label, TYPE.small), height: TYPE.small.leading },
    { width: widest + CHOICE.around, height: CHOICE.height },
  ];
  return rowsHigh(parts, width, GAP, GAP);
}

/** Filters, then zoom or pages, then the way back. */
function timelineHigh(layout: TimelineLayout, options: TimelineOptions, { strings }: Words, width: number): number {
  const { controls } = strings.figure;
  const { page, view, grid, shown } = layout;
  const scaled = view === 'timeline' && grid !== '';
  const paged = view !== 'timeline' && page.to - page.from < page.total;
  const names = scaled
    ? [controls.closer, controls.wider, controls.earlier, controls.later]
    : paged
      ? [controls.previous, page.text, controls.next]
      : [];
  const filters = hasFilters(layout, options)
    ? closedHigh(`${strings.timeline.filter.label} · ${shown}`, TYPE.small, width)
    : 0;
  if (!names.length && !filters) return 0;
  const buttons = [...names, controls.reset].map(text => ({
    width: widthOf(text, TYPE.small) + (text === page.text ? 0 : BUTTON.around),
    height: BUTTON.height,
  }));
  return filters + (filters && GAP) + rowsHigh(buttons, width, GAP, GAP);
}

function hasFilters({ filters, scale: { extent } }: TimelineLayout, options: TimelineOptions): boolean {
  const years = Math.ceil(extent[1] / 12) - Math.floor(extent[0] / 12);
  const many = (name: 'cities' | 'kinds' | 'levels') =>
    filters[name].filter(({ id }) => !options[name].length || (options[name] as readonly string[]).includes(id))
      .length > 1;
  return (years > 1 && years <= 200) || many('cities') || many('kinds') || many('levels');
}
