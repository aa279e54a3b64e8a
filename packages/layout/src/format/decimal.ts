/**
 * Exact decimal text. A number is taken as the shortest decimal that reads back as the same
 * number, its digits are then moved as text, so that 43760.7e8 divided by 1e9 is 4376.07.
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

/** How many digits stand after the point. */
export const fractionDigits = (d: Decimal): number => (d.digits === '0' ? 0 : Math.max(0, d.digits.length - d.point));

/** `d` with at most `places` digits after the point, halves away from zero. */
export function round(d: Decimal, places: number): Decimal {
  if (fractionDigits(d) <= places) return d;
  const kept = d.point + places;
  if (kept < 0) return { negative: false, digits: '0', point: 1 };
  const up = d.digits.charAt(kept) >= '5' ? 1n : 0n;
  const digits = String(BigInt(d.digits.slice(0, kept) || '0') + up);
  if (digits === '0') return { negative: false, digits, point: 1 };
  const carried = up && digits.length > kept ? 1 : 0;
  return { negative: d.negative, digits: digits.replace(/0+$/, ''), point: d.point + carried };
}

/** The integer part and the fraction of `d` as text, the fraction padded with zeros to `minimum` digits. */
export function parts(d: Decimal, minimum = 0): readonly [integer: string, fraction: string] {
  const whole = d.digits.padEnd(d.point, '0');
  const integer = d.point > 0 ? whole.slice(0, d.point) : '0';
  const fraction = d.digits === '0' ? '' : d.point > 0 ? whole.slice(d.point) : '0'.repeat(-d.point) + d.digits;
  return [integer, fraction.padEnd(minimum, '0')];
}
