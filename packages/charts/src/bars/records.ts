import type { Fund, Locale } from '@cityfacts/data';
import { citedFields, type CitedSource } from '@cityfacts/core/credits.js';
import type { DataRecord } from '@cityfacts/core/chart-definition.js';
import { localize } from '@cityfacts/data/localize.js';
import { placeName } from './source.js';
import type { BarsModel } from './types.js';
import { wordsOf } from './evidence.js';

/** The shown funds with their citations, in the order of the table; a fund that another row speaks for comes last. */
export function barsRecords({ source }: BarsModel): readonly DataRecord[] {
  const { cited } = wordsOf(source);
  const { selection, i18n } = source;
  return [...selection.shown, ...selection.merged].map(fund =>
    toRecord(fund, placeName(source, fund.place), cited.get(fund.id), i18n.locale),
  );
}

/** One row of the exports: the shown fund and where its size is printed. */
const toRecord = (fund: Fund, place: string, cited: CitedSource | undefined, locale: Locale): DataRecord => ({
  fund: fund.id,
  fund_name: localize(fund.name, locale),
  place: fund.place ?? null,
  place_name: place,
  level: fund.level ?? null,
  form: fund.form ?? null,
  size: fund.size,
  currency: fund.size === null ? null : (fund.currency ?? null),
  missing: fund.size === null ? (fund.missing ?? 'not-stated') : null,
  bound: fund.size === null ? null : (fund.bound ?? 'eq'),
  status: fund.status ?? null,
  stated: fund.stated ?? null,
  stated_missing: fund.stated ? null : fund.size === null ? 'not-applicable' : (fund.statedMissing ?? 'not-stated'),
  established: fund.established ?? null,
  established_missing: !fund.established ? (fund.establishedMissing ?? 'not-stated') : null,
  parent: fund.parent ?? null,
  part: fund.part ?? null,
  same_as: fund.sameAs?.join('; ') || null,
  focus: fund.focus?.join('; ') || null,
  conflict_with: fund.conflictWith?.join('; ') || null,
  manager: localize(fund.manager, locale) || null,
  note: localize(fund.note, locale) || null,
  ...citedFields(cited, locale),
});
