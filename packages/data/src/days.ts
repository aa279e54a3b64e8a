import type { Edtf } from './types.js';

/** First and last months of the EDTF seasons 21–24, quarters 33–36 and halves 40–41, as the grammar of `layout` has them. */
const parts: Readonly<Record<string, readonly [first: string, last: string]>> = {
  21: ['03', '05'],
  22: ['06', '08'],
  23: ['09', '11'],
  24: ['12', '14'],
  33: ['01', '03'],
  34: ['04', '06'],
  35: ['07', '09'],
  36: ['10', '12'],
  40: ['01', '06'],
  41: ['07', '12'],
};

const isOpen = (end: string): boolean => end === '' || end === '..';

/**
 * A text that sorts dates by their first possible day: `2023` → `2023-01-01`, `2025-XX-29` →
 * `2025-01-29`. An open or unknown beginning (`../2024`) sorts first.
 */
export function firstDay(date: Edtf): string {
  const [begin = ''] = date.replace(/[?~%]/g, '').split('/');
  if (isOpen(begin)) return '0000-01-01';
  const [year = '', month = '01', day = '01'] = begin.split('-');
  const first = month.includes('X') ? '01' : (parts[month]?.[0] ?? month);
  return `${year.replaceAll('X', '0')}-${first}-${day.includes('X') ? '01' : day}`;
}

/**
 * A text that sorts dates by their last possible day: `2023` → `2023-12-31`, `2017/2024-06` →
 * `2024-06-31`. For comparing only: it does not know how long a month is, and a winter ends in the 14th month. An open
 * end (`2020/..`) sorts last.
 */
export function lastDay(date: Edtf): string {
  const end = date.slice(date.lastIndexOf('/') + 1).replace(/[?~%]/g, '');
  if (isOpen(end)) return '9999-12-31';
  const [year = '', month = '12', day = '31'] = end.split('-');
  const last = month.includes('X') ? '12' : (parts[month]?.[1] ?? month);
  return `${year.replaceAll('X', '9')}-${last}-${day.includes('X') ? '31' : day}`;
}
