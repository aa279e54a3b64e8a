import type { Locale, Observation, Place } from '@cityfacts/data';
import { citedFields, type Cited } from '@cityfacts/core/credits.js';
import type { DataRecord } from '@cityfacts/core/chart-definition.js';
import { say } from '@cityfacts/core/locales/local-text.js';
import type { RadarSelectedAxis } from './select.js';

/**
 * One row of the exports: the shown datum and where it is printed. `isKnownElse`: the rows hold a figure of the city that
 * may not share the axis.
 */
export function recordOf(
  axis: RadarSelectedAxis,
  place: Place,
  row: Observation | undefined,
  isKnownElse: boolean,
  cited: Cited | undefined,
  locale: Locale,
): DataRecord {
  const { indicator } = axis;
  return {
    indicator: indicator.id,
    indicator_name: say(indicator.name, locale),
    definition: say(indicator.definition, locale) || null,
    direction: indicator.direction ?? null,
    place: place.id,
    place_name: say(place.name, locale),
    period: row?.period ?? axis.period,
    value: row?.value ?? null,
    unit: (indicator.unit === 'money' && indicator.currency) || say(indicator.unitName, locale) || indicator.unit,
    missing: row ? (row.value === null ? (row.missing ?? null) : null) : isKnownElse ? 'not-comparable' : 'not-in-rows',
    bound: row && row.value !== null ? (row.bound ?? 'eq') : null,
    status: row?.status ?? null,
    scope: row?.scope ?? null,
    series: row?.series ?? null,
    basis: row?.basis ?? null,
    basis_name: say(row?.basisName, locale) || null,
    conflict_with: row?.conflictWith?.join('; ') || null,
    note: say(row?.note, locale) || null,
    ...citedFields(cited, locale),
    tier: row?.tier ?? cited?.source?.tier ?? null,
  };
}
