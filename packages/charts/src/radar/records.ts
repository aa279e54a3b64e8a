import type { Locale, Observation, Place } from '@cityfacts/data';
import { citedFields, type CitedSource } from '@cityfacts/core/credits.js';
import type { DataRecord } from '@cityfacts/core/chart-definition.js';
import { localize } from '@cityfacts/data/localize.js';
import type { RadarSelectedAxis } from './select.js';

/**
 * One row of the exports: the shown datum and where it is printed. `isKnownElse`: the rows hold a figure of the city that
 * may not share the axis.
 */
export function toRecord(
  axis: RadarSelectedAxis,
  place: Place,
  row: Observation | undefined,
  isKnownElse: boolean,
  cited: CitedSource | undefined,
  locale: Locale,
): DataRecord {
  const { indicator } = axis;
  return {
    indicator: indicator.id,
    indicator_name: localize(indicator.name, locale),
    definition: localize(indicator.definition, locale) || null,
    direction: indicator.direction ?? null,
    place: place.id,
    place_name: localize(place.name, locale),
    period: row?.period ?? axis.period,
    value: row?.value ?? null,
    unit: (indicator.unit === 'money' && indicator.currency) || localize(indicator.unitName, locale) || indicator.unit,
    missing: row ? (row.value === null ? (row.missing ?? null) : null) : isKnownElse ? 'not-comparable' : 'not-in-rows',
    bound: row && row.value !== null ? (row.bound ?? 'eq') : null,
    status: row?.status ?? null,
    scope: row?.scope ?? null,
    series: row?.series ?? null,
    basis: row?.basis ?? null,
    basis_name: localize(row?.basisName, locale) || null,
    conflict_with: row?.conflictWith?.join('; ') || null,
    note: localize(row?.note, locale) || null,
    ...citedFields(cited, locale),
    tier: row?.tier ?? cited?.source?.tier ?? null,
  };
}
