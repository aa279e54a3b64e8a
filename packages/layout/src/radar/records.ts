import type { Locale, Observation, Place } from '@cityfacts/data';
import type { DataRecord } from '../plan.js';
import { say } from '../words/local-text.js';
import type { Citations } from './model.js';
import type { RadarSelectedAxis } from './select.js';

/** One row of the exports: the shown datum and where it is printed. */
export function recordOf(
  axis: RadarSelectedAxis,
  place: Place,
  row: Observation | undefined,
  cite: Citations,
  locale: Locale,
): DataRecord {
  const { indicator } = axis;
  const cited = cite.get(row?.id ?? '');
  return {
    indicator: indicator.id,
    indicator_name: say(indicator.name, locale),
    place: place.id,
    place_name: say(place.name, locale),
    period: row?.period ?? axis.period,
    value: row?.value ?? null,
    unit:
      indicator.unit === 'money' ? (indicator.currency ?? 'CNY') : say(indicator.unitName, locale) || indicator.unit,
    missing: row?.value === null || !row ? (row?.missing ?? 'not-found') : null,
    bound: row && row.value !== null ? (row.bound ?? 'eq') : null,
    status: row?.status ?? null,
    scope: row?.scope ?? null,
    note: say(row?.note, locale) || null,
    as_printed: cited?.citation.asPrinted ?? null,
    source: cited ? say(cited.source?.title, locale) || cited.citation.source : null,
    publisher: say(cited?.source?.publisher, locale) || null,
    published: cited?.source?.published ?? null,
    url: cited?.source?.url ?? null,
    locator: cited?.citation.locator ?? null,
    tier: row?.tier ?? cited?.source?.tier ?? null,
  };
}
