/** The tables that an explanation looks into, and one row of them in the same few fields, whatever its table. */
import { citationsOf } from '@cityfacts/data/lookups.js';
import type {
  BarsRows,
  Basis,
  Bound,
  Currency,
  Direction,
  Indicator,
  LocalText,
  PolicyEvent,
  Profile,
  RadarRows,
  Scope,
  Own,
  Status,
  Target,
  TimelineRows,
  Unit,
} from '@cityfacts/data';

/** Rows of a chart, or tables of the dataset; what is absent is not explained. */
export type ExplainRows = Partial<RadarRows & BarsRows & TimelineRows & { readonly profiles: readonly Profile[] }>;

export type ExplainTable = 'observations' | 'funds' | 'events' | 'targets' | 'profiles';

export interface Datum {
  readonly places: readonly string[];
  readonly name: LocalText | undefined;
  readonly value?: number | null;
  readonly unit?: Unit;
  readonly currency?: Currency | null;
  readonly unitName?: LocalText;
  /** Of a figure that no citation prints. */
  readonly decimals?: number | undefined;
  readonly missing?: string | null;
  readonly date?: string | null;
  readonly dateMissing?: string | null;
  readonly bound?: Bound;
  readonly status?: Own<Status>;
  readonly scope?: Scope;
  /** Absent where figures are not compared on axes. */
  readonly series?: string | null;
  readonly remark?: LocalText;
  /** What is measured, and which end of it is better. */
  readonly meaning?: LocalText;
  readonly direction?: Direction;
  readonly basis?: Basis | null;
  readonly basisName?: LocalText;
  /** When a size was stated. */
  readonly stated?: string | null;
  readonly statedMissing?: string | null;
  readonly manager?: LocalText;
  readonly issuer?: LocalText;
  readonly documentNumber?: string | null;
  /** Ids of events. */
  readonly documents?: readonly string[] | null;
  /** Other rows about the same thing, which are no contradiction. */
  readonly sameAs?: readonly string[] | null;
  readonly conflictWith: readonly string[];
  /** The cited columns of its figure, its date and its name. */
  readonly fields: {
    readonly value?: string;
    readonly date?: string;
    readonly name?: string;
    readonly others?: readonly string[];
  };
}

const event = (row: PolicyEvent): Datum => ({
  places: row.places,
  name: row.title,
  date: row.date,
  dateMissing: row.missing ?? null,
  ...(row.issuer ? { issuer: row.issuer } : {}),
  documentNumber: row.documentNumber ?? null,
  ...(row.gloss ? { remark: row.gloss } : {}),
  conflictWith: row.conflictWith ?? [],
  fields: { date: 'date', name: 'title_zh', others: ['issuer_zh', 'document_number'] },
});

const target = ({ place, subject, purpose, year, ...row }: Target): Datum => ({
  ...row,
  places: [place],
  name: subject,
  date: year,
  ...(purpose ? { remark: purpose } : {}),
  status: year === null ? 'ceiling' : 'target',
  conflictWith: [],
  fields: { value: 'value' },
});

const observation = (
  { place, period, note, series, ...row }: RadarRows['observations'][number],
  indicator: Indicator | undefined,
  printed: boolean,
): Datum => ({
  ...row,
  places: [place],
  name: indicator?.name,
  unit: indicator?.unit ?? 'count',
  currency: indicator?.currency ?? null,
  decimals: printed ? undefined : indicator?.decimals,
  ...(indicator?.unitName ? { unitName: indicator.unitName } : {}),
  ...(indicator?.definition ? { meaning: indicator.definition } : {}),
  ...(indicator?.direction ? { direction: indicator.direction } : {}),
  date: period ?? null,
  status: row.status ?? 'actual',
  scope: row.scope ?? 'city',
  series: series ?? null,
  ...(note ? { remark: note } : {}),
  conflictWith: row.conflictWith ?? [],
  fields: { value: 'value' },
});

const fund = ({ place, size, established, establishedMissing, note, ...row }: BarsRows['funds'][number]): Datum => ({
  ...row,
  places: place === undefined ? [] : [place],
  value: size,
  unit: row.unit ?? 'money',
  date: established ?? null,
  dateMissing: establishedMissing ?? null,
  ...(note ? { remark: note } : {}),
  conflictWith: row.conflictWith ?? [],
  fields: { value: 'size', date: 'established', name: 'name_zh', others: ['stated', 'manager_zh'] },
});

const profile = ({ place, phrase }: Profile): Datum => ({
  places: [place],
  name: phrase,
  conflictWith: [],
  fields: { name: 'phrase_zh' },
});

/** `undefined` where the rows hold no such row. */
export function datumOf(rows: ExplainRows, table: ExplainTable, id: string): Datum | undefined {
  const found = <Row extends { readonly id?: string }>(list: readonly Row[] | undefined) =>
    list?.find(row => row.id === id);
  if (table === 'events') return optional(found(rows.events), event);
  if (table === 'targets') return optional(found(rows.targets), target);
  if (table === 'profiles') return optional(found(rows.profiles), profile);
  if (table === 'funds') return optional(found(rows.funds), fund);
  return optional(found(rows.observations), row =>
    observation(
      row,
      rows.indicators?.find(each => each.id === row.indicator),
      citationsOf(rows, table, id, 'value').length > 0,
    ),
  );
}

const optional = <Row>(row: Row | undefined, read: (row: Row) => Datum) => (row === undefined ? undefined : read(row));
