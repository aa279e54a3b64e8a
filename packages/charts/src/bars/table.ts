import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import type { Table, TableRow } from '@cityfacts/core/chart-definition.js';
import { localize } from '@cityfacts/data/localize.js';
import type { Fund } from '@cityfacts/data';
import { fundCells } from './evidence.js';
import { groupsOf, listHeading, sentenceCase } from './model.js';
import { nestedParts } from './parts.js';
import { isAboutFunds, measureOf, nameOf } from './source.js';
import type { BarsModel } from './types.js';
import { wordsOf } from './evidence.js';

/** A row a fund in reading order, parts below their whole, under the headings of the drawing; a gap says its reason. */
export function barsTable({ source, title }: BarsModel): Table {
  const words = wordsOf(source);
  const { strings, locale } = source.i18n;
  const { bars } = strings;
  const isFunds = isAboutFunds(source);
  const rowOf = (group: string, fund: Fund): TableRow => {
    const parent = words.funds.get(fund.parent ?? '');
    const detail = [parent ? bars.partOf(nameOf(parent, source)) : '', localize(fund.note, locale)].filter(Boolean);
    return {
      ...(group && { group }),
      head: nameOf(fund, source),
      ...(detail.length && { detail: detail.join(SEPARATOR) }),
      cells: fundCells(fund, words),
    };
  };
  const columns = [
    isFunds ? bars.fund : bars.name,
    bars.place,
    sentenceCase(measureOf(source)) || strings.detail.value,
    ...(words.dated ? [isFunds ? bars.stated : strings.detail.date] : []),
    isFunds ? bars.formHead : bars.kindHead,
    bars.levelHead,
    strings.detail.status,
    isFunds || words.dated ? bars.established : strings.detail.date,
  ];
  const rows = [
    ...groupsOf(source).flatMap(({ heading, wholes }) =>
      wholes.flatMap(whole =>
        [whole.fund, ...nestedParts(whole).map(({ part }) => part)].map(fund => rowOf(heading, fund)),
      ),
    ),
    ...source.selection.lists.flatMap(({ key, funds }) =>
      funds.map(fund => rowOf(listHeading(key, funds, source), fund)),
    ),
  ];
  // Rows of an author may have nothing but a name and a size.
  const isUsed = columns.map((_, index) => !index || rows.some(({ cells }) => cells[index - 1]?.text));
  return {
    caption: title,
    columns: columns.filter((_, index) => isUsed[index]),
    rows: rows.map(row => ({ ...row, cells: row.cells.filter((_, index) => isUsed[index + 1]) })),
  };
}
