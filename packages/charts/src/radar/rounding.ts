import { group } from 'd3-array';
import type { Observation } from '@cityfacts/data';
import { cutOff } from '@cityfacts/data/comparability.js';

/** Whether two figures are meant to be the same: one place, indicator, date, status, scope and definition. */
export const isOneMatter = (a: Observation, b: Observation): boolean =>
  a.place === b.place &&
  a.indicator === b.indicator &&
  cutOff(a.period ?? '') === cutOff(b.period ?? '') &&
  (a.status ?? 'actual') === (b.status ?? 'actual') &&
  (a.scope ?? 'city') === (b.scope ?? 'city') &&
  (a.series ?? '') === (b.series ?? '');

/** What the last written digit of a number counts: 0.1 of 4.4, 100 of 24,700. */
function lastDigit(value: number): number {
  const [digits = '', power = '0'] = value.toExponential().split('e');
  return 10 ** (Number(power) - Math.max(0, digits.length - 2));
}

/** Whether `rounded` is "about" what `exact` says with more digits: less than one of its last digit apart. */
export function isRoundingOf(rounded: Observation, exact: Observation): boolean {
  if (rounded.bound !== 'approx' || rounded.value === null || exact.value === null) return false;
  const unit = lastDigit(rounded.value);
  return unit > lastDigit(exact.value) && Math.abs(rounded.value - exact.value) < unit;
}

/** By the id of an observation that is shown: those of other rows that round it. */
export function roundingsOf(
  shown: readonly Observation[],
  all: readonly Observation[],
): ReadonlyMap<string, readonly Observation[]> {
  const rounded = group(
    all.filter(row => row.bound === 'approx'),
    row => row.indicator,
  );
  return new Map(
    shown.flatMap(row => {
      const found = (rounded.get(row.indicator) ?? []).filter(
        other => isOneMatter(other, row) && isRoundingOf(other, row),
      );
      return row.id !== undefined && found.length ? [[row.id, found]] : [];
    }),
  );
}
