import { citationsOf, sourceOf } from '@cityfacts/data/lookups.js';
import { formatLocators, sourceLine } from '../figure/source-lines.js';
import { formatEdtf } from '../format/edtf.js';
import { figureText } from '../format/figure.js';
import { wordFor } from '../get-own.js';
import { basisOf } from '../basis.js';
import type { I18n } from '../chart-definition.js';
import { localize } from '@cityfacts/data/localize.js';
import { datumOf, type Datum, type ExplainRows, type ExplainTable } from './datum.js';
import { explainTranslation } from './words.js';

export type { ExplainRows, ExplainTable } from './datum.js';

/** What a line of an explanation says. */
export type ExplainedField =
  | 'value'
  | 'missing'
  | 'basis'
  | 'direction'
  | 'definition'
  | 'source'
  | 'bound'
  | 'printed'
  | 'date'
  | 'datePrinted'
  | 'namePrinted'
  | 'otherPrinted'
  | 'stated'
  | 'manager'
  | 'issuer'
  | 'number'
  | 'documents'
  | 'same'
  | 'inferred'
  | 'status'
  | 'scope'
  | 'compares'
  | 'conflict'
  | 'note';

export interface ExplainedLine {
  readonly field: ExplainedField;
  readonly label: string;
  readonly text: string;
}

/** All that is known of one datum, in words. */
export interface Explanation {
  /** "Beijing: AI industry target". */
  readonly subject: string;
  /** Only what there is something to say of; a field appears twice where two sources print it. */
  readonly lines: readonly ExplainedLine[];
  /** Subject and lines as plain text, one a line. */
  readonly text: string;
}

type Said = readonly (readonly [field: ExplainedField, label: string, text: string])[];

const reasonOf = (reason: string | null | undefined, { strings }: I18n): string => wordFor(strings.missing, reason);

const aloud = (datum: Datum, i18n: I18n): string => {
  const { value, bound = 'eq' } = datum;
  return value === null || value === undefined
    ? ''
    : i18n.strings.boundSpoken(bound, figureText(value, datum, i18n, { bound, decimals: datum.decimals }));
};

/** Where a row is printed: the figure, then the date, then the name, each with its source. */
function printedLines(rows: ExplainRows, table: ExplainTable, id: string, datum: Datum, i18n: I18n): Said {
  const { strings, locale } = i18n;
  const own = explainTranslation(locale);
  const kinds: readonly (readonly [column: string | undefined, field: ExplainedField, label: string])[] = [
    [datum.fields.value, 'printed', strings.detail.printed],
    [datum.fields.date, 'datePrinted', own.datePrinted],
    [datum.fields.name, 'namePrinted', own.namePrinted],
    ...(datum.fields.others ?? []).map(column => [column, 'otherPrinted', own.otherPrinted] as const),
  ];
  return kinds.flatMap(([column, field, label]) =>
    (column ? citationsOf(rows, table, id, column) : []).flatMap((citation): Said => {
      const source = sourceOf(rows, citation.source);
      const from = source
        ? [sourceLine(source, [citation.locator], i18n), wordFor(strings.tier, source.tier)]
        : [citation.source, ...formatLocators([citation.locator], strings)];
      // A source that speaks of what is missing prints nothing.
      const printed = citation.asPrinted
        ? ([field, label, [own.quote(citation.asPrinted), ...from].join(strings.clauseGap)] as const)
        : (['source', strings.detail.source, from.join(strings.clauseGap)] as const);
      return [printed, ['inferred', own.inferred, localize(citation.inferred, locale)]];
    }),
  );
}

/** Other rows about the same thing, each with its figure or date and its source. */
function linkedLines(
  rows: ExplainRows,
  table: ExplainTable,
  [field, label, ids]: readonly [ExplainedField, string, readonly string[] | null | undefined],
  i18n: I18n,
): Said {
  const { strings } = i18n;
  return (ids ?? []).flatMap((id): Said => {
    const other = datumOf(rows, table, id);
    const column = other?.fields.value ?? other?.fields.date;
    const [citation] = column ? citationsOf(rows, table, id, column) : [];
    const source = citation && sourceOf(rows, citation.source);
    const said = other && (aloud(other, i18n) || (other.date && formatEdtf(other.date, i18n)) || strings.noFigure);
    const parts = [said ?? id, source && sourceLine(source, [citation.locator], i18n)];
    return [[field, label, parts.filter(Boolean).join(strings.clauseGap)]];
  });
}

/**
 * What is known of one row: its figure with bound, as printed and in which source, date, status, scope, what it compares
 * with, why something is missing, what was inferred, and what another source says. `undefined` where the rows do not hold it.
 *
 * @param rows Rows of a chart, or tables of the dataset: `{ funds, places, sources, citations }`.
 * @param id The id of a row of `table`.
 */
export function explain(rows: ExplainRows, table: ExplainTable, id: string, i18n: I18n): Explanation | undefined {
  const datum = datumOf(rows, table, id);
  if (!datum) return undefined;
  const { strings, locale } = i18n;
  const own = explainTranslation(locale);
  const { detail } = strings;
  const { bound = 'eq', status, scope, series } = datum;
  const known = datum.value !== null && datum.value !== undefined;
  const stated = datum.stated
    ? formatEdtf(datum.stated, i18n)
    : known && datum.statedMissing
      ? reasonOf(datum.statedMissing, i18n)
      : '';
  const documents = (datum.documents ?? []).map(
    each => localize(rows.events?.find(row => row.id === each)?.title, locale) || each,
  );
  const compared = known && series !== undefined && status && scope;
  const said: Said = [
    ['value', detail.value, aloud(datum, i18n)],
    ['missing', detail.reason, datum.value === null ? reasonOf(datum.missing, i18n) : ''],
    ['basis', detail.basis, basisOf(datum, i18n)],
    ['bound', own.bound, known ? strings.boundSpoken(bound, '').trim() : ''],
    ['date', detail.date, datum.date ? formatEdtf(datum.date, i18n) : reasonOf(datum.dateMissing, i18n)],
    ['status', detail.status, wordFor(strings.status, status)],
    ['stated', strings.bars.stated, stated],
    ['manager', strings.bars.manager, localize(datum.manager, locale)],
    ['issuer', strings.timeline.issuer, localize(datum.issuer, locale)],
    ['number', own.number, datum.documentNumber ?? ''],
    ['documents', strings.timeline.documents, documents.join(strings.listGap)],
    ['scope', detail.scope, wordFor(strings.scope, scope)],
    [
      'compares',
      own.compares,
      compared ? own.with(wordFor(strings.status, status), wordFor(strings.scope, scope), series ?? '') : '',
    ],
    ['direction', own.direction, datum.direction ? own.directions[datum.direction] : ''],
    ['definition', detail.definition, localize(datum.meaning, locale)],
    ...printedLines(rows, table, id, datum, i18n),
    ...linkedLines(rows, table, ['conflict', own.conflict, datum.conflictWith], i18n),
    ...linkedLines(rows, table, ['same', strings.bars.same, datum.sameAs], i18n),
    ['note', detail.note, localize(datum.remark, locale)],
  ];
  const lines = said.filter(([, , text]) => text).map(([field, label, text]) => ({ field, label, text }));
  const names = datum.places.map(
    place => localize(rows.places?.find(each => each.id === place)?.name, locale) || place,
  );
  const subject = strings.list(names) + strings.colon + (localize(datum.name, locale) || id);
  const text = [subject, ...lines.map(line => line.label + strings.colon + line.text)].join('\n');
  return { subject, lines, text };
}
