import type { FigureOptions } from '@cityfacts/core/figure/options.js';
import type { BarsLayout } from './types.js';

/** Fewer rows than these need neither order nor filters. */
export const MIN_ROWS_TO_SORT = 3;

/** Whether the figure says in which order its rows are: where there are rows to order and the author shows controls. */
export const hasSort = (
  { view, nodes }: Pick<BarsLayout, 'view' | 'nodes'>,
  { noMenu }: Pick<FigureOptions, 'noMenu'>,
): boolean => !noMenu && (view === 'table' || nodes.length >= MIN_ROWS_TO_SORT);
