import type { FigureOptions } from '@cityfacts/core/figure/options.js';
import type { BarsLayout } from './types.js';

/** Fewer rows than these need neither order nor filters. */
export const FEW = 3;

/** Whether the figure says in which order its rows are: where there are rows to order and the author shows controls. */
export const isOrdered = (
  { view, stops }: Pick<BarsLayout, 'view' | 'stops'>,
  { noMenu }: Pick<FigureOptions, 'noMenu'>,
): boolean => !noMenu && (view === 'table' || stops.length >= FEW);
