import { edtfYear, formatEdtf, type DateLanguage } from '@cityfacts/core/format/edtf.js';
import type { FilterOption } from '@cityfacts/core/filters.js';
import type { TimelineLayout } from './types.js';

/** More years than these are no list to choose from. */
const MAX_YEARS = 200;

/** The years of all the data, to choose from, by their numbers; none where there are too few or too many. */
export function availableYears(
  [first, end]: TimelineLayout['scale']['extent'],
  language: DateLanguage,
): readonly FilterOption[] {
  const from = Math.floor(first / 12);
  const count = Math.ceil(end / 12) - from;
  if (count < 2 || count > MAX_YEARS) return [];
  return Array.from({ length: count }, (_, index) => ({
    id: String(from + index),
    label: formatEdtf(edtfYear(from + index), language, 'short'),
  }));
}

/** Whether the scale can be zoomed. */
export const hasZoom = ({ view }: Pick<TimelineLayout, 'view'>): boolean => view === 'timeline';

/** Whether the list, or the table below a drawing, comes in pages. */
export const hasPages = ({ page }: Pick<TimelineLayout, 'page'>): boolean => page.to - page.from < page.total;
