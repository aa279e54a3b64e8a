import type { Edtf } from './types.js';

/** Last months of the EDTF quarters 33–36 and halves 40–41. */
const partEnds: Readonly<Record<string, string>> = { 33: '03', 34: '06', 35: '09', 36: '12', 40: '06', 41: '12' };

/**
 * A text that sorts dates by the day on which they end, at the latest: `2023` → `2023-12-31`, `2017/2024-06` →
 * `2024-06-31`. For comparing only: it does not know how long a month is. An open end (`2020/..`) sorts last.
 */
export function lastDay(date: Edtf): string {
  const end = date.slice(date.lastIndexOf('/') + 1).replace(/[?~%]/g, '');
  if (end === '' || end === '..') return '9999-12-31';
  const [year = '', month = '12', day = '31'] = end.split('-');
  const lastMonth = month.includes('X') ? '12' : (partEnds[month] ?? month);
  return `${year.replaceAll('X', '9')}-${lastMonth}-${day.includes('X') ? '31' : day}`;
}
