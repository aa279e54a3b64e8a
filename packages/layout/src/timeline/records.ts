import { citedFields } from '../figure/cited.js';
import type { DataRecord } from '../plan.js';
import { eventTexts, targetTexts, type EntryTexts } from './texts.js';
import type { TimelineEvent, TimelineModel, TimelineTarget } from './types.js';

/** One row of the exports for every entry that the options let through, whatever page is shown. */
export function timelineRecords(model: TimelineModel): readonly DataRecord[] {
  const none = citedFields(undefined, model.locale);
  const event = (entry: TimelineEvent): DataRecord => {
    const { row } = entry;
    return {
      ...common(row.id, eventTexts(entry, model)),
      places: row.places.join(' '),
      date: row.date ?? null,
      date_edge: row.dateEdge ?? null,
      missing: entry.when ? null : (row.missing ?? 'not-stated'),
      date_role: row.dateRole,
      kind: row.kind,
      document_type: row.documentType ?? null,
      level: row.level ?? null,
      conflict_with: row.conflictWith ?? null,
      value: null,
      unit: null,
      bound: null,
      ...(model.cited[row.id]?.fields ?? none),
    };
  };
  const target = (entry: TimelineTarget): DataRecord => {
    const { row } = entry;
    return {
      ...common(row.id, targetTexts(entry, model)),
      places: row.place,
      date: row.year ?? null,
      date_edge: null,
      missing: row.value === null ? (row.missing ?? 'not-stated') : null,
      date_role: 'target',
      kind: 'target',
      document_type: null,
      level: null,
      conflict_with: null,
      value: row.value,
      unit: row.unit === 'money' ? (row.currency ?? 'CNY') : row.unit,
      bound: row.value === null ? null : (row.bound ?? 'eq'),
      ...(model.citedTargets[row.id]?.fields ?? none),
    };
  };
  return [...model.events.map(event), ...model.undated.map(event), ...model.targets.map(target)];
}

const common = (id: string, { title, places, gloss }: EntryTexts): DataRecord => ({
  id,
  title,
  place_names: places,
  note: gloss || null,
});
