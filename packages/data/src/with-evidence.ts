import type { BarsRows, RadarRows, TimelineRows } from './types.js';

/** What is known of the rows of a chart besides what it draws: further columns of its tables, sources and citations in full. */
export type RowEvidence<Rows> = {
  readonly [Table in Exclude<keyof Rows, 'credit'>]?: NonNullable<Rows[Table]> extends readonly (infer Row)[]
    ? Table extends 'sources' | 'citations'
      ? readonly Row[]
      : readonly Partial<Row>[]
    : never;
};

type ChartRows = RadarRows | BarsRows | TimelineRows;
type Tables = Readonly<Record<string, readonly object[] | undefined>>;

/**
 * All rows of a chart from those that a drawing needs. The tables of both are in one order. Sources and citations are
 * those of the evidence: slim rows only count their sources and say their years.
 *
 * @param slim Rows without evidence; they are not changed.
 */
export function withEvidence<Rows extends ChartRows>(slim: Rows, evidence: RowEvidence<Rows>): Rows {
  const { sources, citations, ...tables } = evidence as Tables;
  const full = Object.entries(tables).map(([table, added]) => [
    table,
    (slim as unknown as Tables)[table]?.map((row, n) => ({ ...row, ...added?.[n] })),
  ]);
  return { ...slim, ...Object.fromEntries(full), sources, citations } as Rows;
}
