import { getOwn } from './get-own.js';
import type { I18n } from './chart-definition.js';

/** What becomes of a row whose field breaks its rule, by field: it is changed and kept. Without one it is left out. */
export type Repairs = Readonly<Record<string, (row: Record<string, unknown>, value: unknown) => void>>;

/** Why a figure is left out, in words; `undefined` where it is not. */
export const refusalOf = (missing: string | null | undefined, { strings }: I18n): string | undefined =>
  getOwn(strings.refused, missing ?? '');

/** A row whose figure `field` cannot be shown becomes a gap; its reason is a code that readers see in words. */
export const withoutFigure = (field: string): Repairs => ({
  [field]: (row, value) => {
    row[field] = null;
    if (value !== undefined)
      row['missing'] = typeof value === 'number' && value < 0 ? 'not-shown-negative' : 'not-shown-text';
  },
});
