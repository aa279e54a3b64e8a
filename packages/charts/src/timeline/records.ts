import type { LocalText, PolicyEvent, Target } from '@cityfacts/data';
import { citedFields } from '@cityfacts/core/credits.js';
import type { DataRecord, I18n } from '@cityfacts/core/chart-definition.js';
import { localize } from '@cityfacts/data/localize.js';
import { isAim, kindOf } from './select.js';
import { isTarget, type Entry } from './entries.js';
import { evidenceOf } from './evidence.js';
import { placeNames } from './texts.js';
import type { TimelineModel } from './types.js';

/** One row of the exports for every entry that the options let through, whatever page is shown. */
export function timelineRecords(model: TimelineModel, i18n: I18n): readonly DataRecord[] {
  const { events, undated, targets, locale } = model;
  const evidence = evidenceOf(model, i18n);
  const hasLinks = model.rows.events.some(({ href }) => href);
  const none = citedFields(undefined, locale);
  return [...events, ...undated, ...targets].map((entry: Entry) => {
    const aim = isTarget(entry);
    // Columns of the other kind of row are empty.
    const row: Partial<Omit<PolicyEvent, 'kind'> & Omit<Target, 'kind'>> = entry.row;
    const places = aim ? [entry.row.place] : entry.row.places;
    const title: LocalText = aim ? entry.row.subject : entry.row.title;
    const date = aim ? entry.row.year : entry.row.date;
    const missing = aim ? entry.row.value === null : !entry.span;
    const record: Record<string, string | number | null> = {
      id: entry.row.id,
      title: localize(title, locale) || entry.row.id,
      places: places.join(' '),
      place_names: placeNames(places, model),
      date: date ?? null,
      date_edge: row.dateEdge ?? null,
      missing: missing ? (row.missing ?? 'not-stated') : null,
      date_role: row.dateRole ?? (aim && isAim(entry.row) ? 'target' : null),
      kind: aim ? kindOf(entry.row) : (entry.row.kind ?? null),
      document_type: row.documentType ?? null,
      level: row.level ?? null,
      issuer: localize(row.issuer, locale) || null,
      document_number: row.documentNumber ?? null,
      documents: row.documents?.join('; ') || null,
      conflict_with: row.conflictWith?.join('; ') || null,
      value: row.value ?? null,
      unit: (row.unit === 'money' && row.currency) || (row.unit ?? null),
      bound: missing ? null : (row.bound ?? null),
      note: localize(row.gloss ?? row.purpose, locale) || null,
    };
    if (hasLinks) record['link'] = row.href ?? null;
    // One by one: objects that are spread together by the thousand are slow.
    const cited = evidence.citedOf(entry);
    const source = cited ? citedFields(cited, locale) : none;
    for (const field of Object.keys(source)) record[field] = source[field] ?? null;
    return record;
  });
}
