/**
 * Decimal text without arithmetic on floating-point numbers. A number is taken as the shortest decimal that reads back
 * as the same number; its point is then moved as text, so that 43760.7e8 divided by 1e9 is 4376.07.
 */

/** A magnitude `0.digits × 10^point`, with its sign. `digits` has no trailing zeros; zero is `'0'`. */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly point: number;
}

/** The digits of a finite number. */
export function decimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return { negative: value < 0, digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

/** `d × 10^-places`. */
export const shift = (d: Decimal, places: number): Decimal => ({ ...d, point: d.point - places });

/** How many digits are after the point. */
export const fractionDigits = (d: Decimal): number => (d.digits === '0' ? 0 : Math.max(0, d.digits.length - d.point));

/** `nearest` rounds halves away from zero; `down` and `up` never go above or below the number. */
export type Rounding = 'nearest' | 'down' | 'up';

/** `d` with at most `count` significant digits, and at least one: what is not 0 never becomes 0. */
export function round(d: Decimal, count: number, rounding: Rounding = 'nearest'): Decimal {
  const kept = Math.max(1, count);
  const rest = d.digits.slice(kept);
  if (!rest) return d;
  const away = rounding === 'nearest' ? rest >= '5' : (rounding === 'up') !== d.negative;
  const digits = String(Number(d.digits.slice(0, kept)) + Number(away));
  return { ...d, digits: digits.replace(/0+$/, ''), point: d.point + digits.length - kept };
}

/** The integer part and the fraction of `d` as text. */
export function parts(d: Decimal): readonly [integer: string, fraction: string] {
  if (d.point <= 0) return ['0', d.digits === '0' ? '' : '0'.repeat(-d.point) + d.digits];
  const whole = d.digits.padEnd(d.point, '0');
  return [whole.slice(0, d.point), whole.slice(d.point)];
}
