import type { LocalText } from '@cityfacts/data';
import { citedFields } from '../figure/cited.js';
import type { DataRecord } from '../plan.js';
import { say } from '../words/local-text.js';
import { placeNames } from './texts.js';
import type { TimelineModel } from './types.js';

/** One row of the exports for every entry that the options let through, whatever page is shown. */
export function timelineRecords(model: TimelineModel): readonly DataRecord[] {
  const { cited, citedTargets, events, undated, targets } = model;
  const none = citedFields(undefined, model.locale);
  const columns = [...Object.keys(blank), ...Object.keys(none)];
  const record = (texts: Texts, places: readonly string[], fields: DataRecord, source: DataRecord): DataRecord => {
    // Filled field by field, in one order: objects that are spread together are slow by the thousand.
    const all: Record<string, string | number | null> = {};
    for (const column of columns) all[column] = fields[column] ?? source[column] ?? null;
    all['title'] = say(texts.title, model.locale) || texts.id;
    all['places'] = places.join(' ');
    all['place_names'] = placeNames(places, model);
    all['note'] = say(texts.note, model.locale) || null;
    return all;
  };
  return [
    ...[...events, ...undated].map(({ row, when }) =>
      record(
        { id: row.id, title: row.title, note: row.gloss },
        row.places,
        {
          id: row.id,
          date: row.date,
          date_edge: row.dateEdge ?? null,
          missing: when ? null : (row.missing ?? 'not-stated'),
          date_role: row.dateRole,
          kind: row.kind,
          document_type: row.documentType ?? null,
          level: row.level ?? null,
          conflict_with: row.conflictWith ?? null,
        },
        cited[row.id]?.fields ?? none,
      ),
    ),
    ...targets.map(({ row }) =>
      record(
        { id: row.id, title: row.subject, note: row.purpose },
        [row.place],
        {
          id: row.id,
          date: row.year,
          missing: row.value === null ? (row.missing ?? 'not-stated') : null,
          date_role: 'target',
          kind: 'target',
          value: row.value,
          unit: row.unit === 'money' ? (row.currency ?? 'CNY') : row.unit,
          bound: row.value === null ? null : row.bound,
        },
        citedTargets[row.id]?.fields ?? none,
      ),
    ),
  ];
}

interface Texts {
  readonly id: string;
  readonly title: LocalText;
  readonly note: LocalText | undefined;
}

/** The columns, in their order. */
const blank: DataRecord = {
  id: null,
  title: null,
  places: null,
  place_names: null,
  date: null,
  date_edge: null,
  missing: null,
  date_role: null,
  kind: null,
  document_type: null,
  level: null,
  conflict_with: null,
  value: null,
  unit: null,
  bound: null,
  note: null,
};
