/** A figure with what its row and its column say of the unit ─▶ its value in plain units. */
import type { Bound } from '@cityfacts/data';
import { canBe, type Money } from './currencies.js';
import { fit, readFigure, type NumberFormat } from './numbers.js';
import { isRefused, refuse, type Refused } from './refusals.js';
import type { WrittenUnit } from './units.js';

/** What is known of the unit of a figure. */
export interface Stated {
  /** A currency by its code. */
  readonly currency?: string | null | undefined;
  /** A unit of ours. */
  readonly unit?: string | null | undefined;
  /** The unit in the head of its column or beside it. */
  readonly written?: WrittenUnit | null;
}

export interface Resolved {
  readonly value: number | null;
  readonly bound?: Bound;
  readonly currency?: string;
  readonly percent?: boolean;
}

/** Money beside a figure and what is stated of it ─▶ its currency. */
function currencyOf(money: Money | undefined, stated: string | null | undefined): string | undefined | Refused {
  if (!money) return stated ?? undefined;
  if (stated) return canBe(money, stated) ? stated : refuse('currencyOther', stated);
  return money.code ?? refuse('currencySign', money.sign);
}

/** Reads a figure in its unit. `null` and an empty text are missing. */
export function resolveFigure(
  given: unknown,
  format: NumberFormat,
  { currency: said, unit, written }: Stated,
): Resolved | Refused {
  const head = currencyOf(written?.money, said);
  if (head && typeof head === 'object') return head;
  if (unit && written && ((written.money && unit !== 'money') || (written.percent && unit !== 'percent')))
    return refuse('figureUnit', said ?? unit);
  const isMoney = !!head || unit === 'money';
  const own = { ...(head && { currency: head }), ...(written?.percent && { percent: true }) };
  const times = written?.factor ?? 1;
  if (given === null || given === undefined) return { value: null, ...own };
  if (typeof given === 'number' && written?.each) return refuse('noUnit');
  if (typeof given === 'number')
    return Number.isFinite(given) ? { value: fit(fit(given) * times), ...own } : refuse('figure');
  if (typeof given !== 'string') return refuse('figure');
  const figure = readFigure(given, format, isMoney);
  if (isRefused(figure)) return figure;
  if (figure.value === null) return { value: null, ...own };
  if (figure.factor && times !== 1) return refuse('figureTwice');
  if (written?.each && !figure.money && !figure.percent) return refuse('noUnit');
  const currency = currencyOf(figure.money, head);
  if (currency && typeof currency === 'object') return currency;
  const isOther = written?.percent || (unit && unit !== 'money');
  if (figure.money && isOther) return refuse('figureUnit', unit ?? '%');
  if (figure.percent && (isMoney || times !== 1 || (unit && unit !== 'percent')))
    return refuse('figureUnit', currency ?? unit ?? '');
  return {
    value: fit(figure.value * times),
    ...(figure.bound && { bound: figure.bound }),
    ...(currency && { currency }),
    ...((figure.percent || written?.percent) && { percent: true }),
  };
}
