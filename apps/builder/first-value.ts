import type { Tag } from '../../packages/cityfacts/src/registry.js';
import { kindsOf } from '@cityfacts/charts/bars/validate.js';
import { barsColumns, matchColumns } from '@cityfacts/core/own/headers.js';

/** What an author says of the columns and numbers of a table. */
interface Said {
  readonly columns?: Readonly<Record<string, string>>;
  readonly numberLocale?: string;
}

/**
 * The head of the column that bars show, where several hold figures and neither heads nor author say which is meant: the first.
 * `null`: there is no such question.
 */
export function firstValue(
  chart: Tag,
  headers: readonly string[],
  rows: readonly (readonly unknown[])[],
  { columns: mapping, numberLocale }: Said = {},
): string | null {
  if (chart !== 'fund-bars') return null;
  const { columns } = matchColumns(headers, barsColumns, mapping, numberLocale);
  if (columns.some(({ name }) => name === 'value')) return null;
  const kinds = kindsOf(columns, rows);
  const figures = headers.filter((_, index) => kinds[index] === 'value');
  return figures.length > 1 ? figures[0]! : null;
}
