import type { Locale, Observation, Place } from '@cityfacts/data';
import { citedFields, type Cited } from '../figure/cited.js';
import type { DataRecord } from '../plan.js';
import { say } from '../words/local-text.js';
import type { RadarSelectedAxis } from './select.js';

/** One row of the exports: the shown datum and where it is printed. */
export function recordOf(
  axis: RadarSelectedAxis,
  place: Place,
  row: Observation | undefined,
  cited: Cited | undefined,
  locale: Locale,
): DataRecord {
  const { indicator } = axis;
  return {
    indicator: indicator.id,
    indicator_name: say(indicator.name, locale),
    place: place.id,
    place_name: say(place.name, locale),
    period: row?.period ?? axis.period,
    value: row?.value ?? null,
    unit: (indicator.unit === 'money' && indicator.currency) || say(indicator.unitName, locale) || indicator.unit,
    missing: row?.value === null || !row ? (row?.missing ?? 'not-found') : null,
    bound: row && row.value !== null ? (row.bound ?? 'eq') : null,
    status: row?.status ?? null,
    scope: row?.scope ?? null,
    series: row?.series ?? null,
    conflict_with: row?.conflictWith?.join('; ') || null,
    note: say(row?.note, locale) || null,
    ...citedFields(cited, locale),
    tier: row?.tier ?? cited?.source?.tier ?? null,
  };
}
