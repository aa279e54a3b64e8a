import { getOwn } from './get-own.js';
import type { I18n } from './chart-definition.js';

/** Why a figure is left out, in words; `undefined` where it is not. */
export const refusalOf = (missing: string | null | undefined, { strings }: I18n): string | undefined =>
  getOwn(strings.refused, missing ?? '');
