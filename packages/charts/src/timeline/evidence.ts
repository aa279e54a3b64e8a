import type { Citation, PolicyEvent, TimelineRows } from '@cityfacts/data';
import { citedRows, type CitedSource } from '@cityfacts/core/credits.js';
import { conflictNotes, conflictSide } from '@cityfacts/core/figure/conflict-notes.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { localize } from '@cityfacts/data/localize.js';
import { entryId, isTarget, TARGET, type Entry } from './entries.js';
import { dateText } from './texts.js';
import type { TimelineModel } from './types.js';

/** What only table, notes, details and exports say of an entry. */
export interface EvidenceTexts {
  readonly gloss: string;
  /** Who issued a document, or which documents state a target, after the word for that. */
  readonly origin: readonly [label: string, text: string];
  /** What other sources say. */
  readonly differs: string;
}

export interface TimelineEvidence {
  textsOf(entry: Entry): EvidenceTexts;
  /** Where its date, or its value, is printed. */
  citedOf(entry: Entry): CitedSource | undefined;
  /** On what the sources do not agree, a sentence each. */
  readonly notes: readonly string[];
}

/** Reads from all rows what is known of the entries besides what is drawn. */
export function evidenceOf({ rows, rivals, events, undated }: TimelineModel, i18n: I18n): TimelineEvidence {
  const { locale, strings } = i18n;
  const cited = citedRows({ ...rows, citations: ownCitations(rows) }, 'date');
  const byId = new Map(rows.events.map(row => [row.id as string, row]));
  const rivalsOf = (id: string): readonly PolicyEvent[] =>
    Object.hasOwn(rivals, id) ? rivals[id]!.flatMap(other => byId.get(other) ?? []) : [];
  const sideOf = (row: PolicyEvent): string =>
    conflictSide(
      [localize(row.title, locale), row.date ? dateText(row.date, row.dateEdge, strings.timeline, i18n) : '']
        .filter(Boolean)
        .join(strings.listGap),
      cited.get(row.id)?.source,
      i18n,
    );
  return {
    textsOf: entry =>
      isTarget(entry)
        ? {
            gloss: localize(entry.row.purpose, locale),
            origin: [
              strings.timeline.documents,
              (entry.row.documents ?? [])
                .flatMap(id => byId.get(id) ?? [])
                .map(({ title }) => localize(title, locale))
                .join(strings.listGap),
            ],
            differs: '',
          }
        : {
            gloss: localize(entry.row.gloss, locale),
            origin: [strings.timeline.issuer, localize(entry.row.issuer, locale)],
            differs: rivalsOf(entry.row.id).map(sideOf).join(strings.clauseGap),
          },
    citedOf: entry => cited.get(entryId(entry)),
    notes: conflictNotes(
      [...events, ...undated].map(({ row }) => row),
      new Map(Object.keys(rivals).map(id => [id, rivalsOf(id)])),
      sideOf,
      i18n,
    ),
  };
}

/** Citations of targets get ids of their own, as their nodes: an event may have the same. */
const ownCitations = ({ citations = [] }: TimelineRows): readonly Citation[] =>
  citations.map(citation =>
    citation.table === 'targets'
      ? { ...citation, row: TARGET + citation.row, field: citation.field === 'value' ? 'date' : citation.field }
      : citation,
  );
