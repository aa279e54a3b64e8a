import type { Currency, LocalText, Unit } from '@cityfacts/data';
import type { Words } from '../plan.js';
import { say } from '../words/local-text.js';
import { formatMoney, formatTick } from './money.js';
import { formatNumber } from './number.js';

/** What a single figure counts. */
export interface Counted {
  readonly unit?: Unit | undefined;
  readonly currency?: Currency | null | undefined;
  /** The counted thing: "firms", "家". */
  readonly unitName?: LocalText | undefined;
}

/** A single figure in its own unit, without its bound. */
export function figureText(value: number, { unit, currency, unitName }: Counted, { locale, strings }: Words): string {
  if (unit === 'money') return formatMoney(value, currency ?? 'CNY', locale);
  if (unit === 'percent') return `${formatNumber(value, locale)}%`;
  if (unit === 'eflops') return `${formatNumber(value, locale)} EFLOPS`;
  // Hundreds of millions are read in 亿, in which they are printed too.
  const number =
    locale !== 'en' && value >= 1e8 ? formatTick(value, { unit: 'count' }, locale) : formatNumber(value, locale);
  return strings.counted(number, say(unitName, locale));
}
