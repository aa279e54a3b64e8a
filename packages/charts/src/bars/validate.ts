import type { BarsRows, Fund, Place } from '@cityfacts/data';
import type { Validate } from '@cityfacts/core/chart-definition.js';
import { idsOf, rowFields, unitFields, unitOfCell, wordOf, type Cells } from '@cityfacts/core/own/cells.js';
import {
  readRows,
  type At,
  type ChartRules,
  type Matched,
  type RowReader,
  type Tables,
} from '@cityfacts/core/own/check.js';
import { resolveFigure } from '@cityfacts/core/own/figures.js';
import { barsColumns, type Column } from '@cityfacts/core/own/headers.js';
import { isRefused } from '@cityfacts/core/own/refusals.js';
import { placeFields } from '@cityfacts/core/own/shared-fields.js';
import { OwnSources } from '@cityfacts/core/own/sources.js';
import type { Table } from '@cityfacts/core/own/table.js';
import { fundFields } from './schema.js';

/** Fields of a fund that are not named as their column. */
const FIELDS = { value: 'size', link: 'href', source: '', unit: '' };

/** Years, dates, and numbers that run from 0 or 1, are no figures of their own. */
const isOrder = (cells: readonly string[]): boolean =>
  cells.every(cell => /^(?:1[5-9]|20|21)\d\d(?:$|[-/.年])/.test(cell)) ||
  (cells.length > 1 &&
    /^[01]$/.test(cells[0]!) &&
    cells.every((cell, index) => Number(cell) === Number(cells[0]) + index));

/** What columns hold of which no head is known, in their order: `value`, figures; `name`, words; `''`, neither, or the head is known. */
export const kindsOf = (columns: readonly Column[], rows: Table['rows']): readonly ('value' | 'name' | '')[] =>
  columns.map(({ name }, index) => {
    const cells = rows.map(row => wordOf(row[index])).filter(Boolean);
    if (name || !cells.length) return '';
    const figures = cells.filter(cell => /\d/.test(cell)).length;
    return figures === 0 ? 'name' : figures * 2 > cells.length && !isOrder(cells) ? 'value' : '';
  });

/**
 * Columns of which no head is known, by what is in them: the only one of figures is the value, the only one of words the
 * name. Without a name the places are the names: a table of cities.
 */
function completed(matched: Matched): Matched {
  const { table, columns, indexOf } = matched;
  const kinds = kindsOf(columns, table.rows);
  const isLacking = (name: string) => indexOf(name) < 0 && !(name === 'name' && indexOf('place') >= 0);
  const isOnly = (kind: string) => kinds.filter(other => other === kind).length === 1;
  const found = columns.map((column, index) => {
    const kind = kinds[index]!;
    return kind && isLacking(kind) && isOnly(kind) ? { ...column, name: kind } : column;
  });
  return { ...matched, columns: found, indexOf: name => found.findIndex(column => column.name === name) };
}

/** A row a fund ─▶ funds, with the places and sources that they name. */
function fundsOf(given: Matched): Tables | null {
  const matched = completed(given);
  const { table, columns, indexOf, report, formatOf, locale } = matched;
  const [value, unit, id] = [indexOf('value'), indexOf('unit'), indexOf('id')];
  const name = indexOf('name') < 0 ? indexOf('place') : indexOf('name');
  if (name < 0) report.addColumn(table.headers, 'name (名称)');
  if (value < 0) {
    const kinds = kindsOf(columns, table.rows);
    const candidates = table.headers.filter((_, index) => kinds[index] === 'value');
    report.addColumn(table.headers, 'value (数值)', candidates);
  }
  if (name < 0 || value < 0) return null;
  // The date of a row, unless a column of its own says when it was set up.
  const fields = rowFields(matched, { ...FIELDS, date: indexOf('established') < 0 ? 'established' : 'stated' });
  const [source, link] = [indexOf('source'), indexOf('link')];
  const index = table.rows.map((_, row) => row).filter(row => !table.long?.has(row));
  const written = index.map(row => unitOfCell(table.rows[row]![unit], locale) ?? columns[value]!.unit);
  const ids = idsOf(index.map(row => wordOf(table.rows[row]![id]) || wordOf(table.rows[row]![name])));
  const idOfName = new Map(index.map((row, at) => [wordOf(table.rows[row]![name]), ids[at]!]));
  const places = new Map<string, Cells>();
  const sources = new OwnSources();
  const funds = index.map((row, at) => {
    const cells = fields.read(row);
    const [place, parent] = [wordOf(cells['place']), wordOf(cells['parent'])];
    if (place) places.set(place, { id: place, name: cells['place'] });
    sources.cite('funds', ids[at]!, 'size', table.rows[row]![source], table.rows[row]![link]);
    return {
      size: null,
      ...(name === indexOf('place') && { name: cells['place'] }),
      ...cells,
      ...unitFields(written[at]),
      id: ids[at],
      ...(place && { place }),
      ...(parent && { parent: idOfName.get(parent) ?? parent }),
    };
  });
  return {
    tables: {
      places: [...places.values()],
      funds,
      sources: sources.sources,
      citations: sources.citations,
      // A head such as "Value" names nothing.
      ...(!/^(?:value|数值|數值|值)$/i.test(columns[value]!.title) && { measure: columns[value]!.title }),
    },
    columns: Object.fromEntries(columns.flatMap(({ header, name }) => (name ? [[header, name]] : []))),
    origins: { funds: index.map(fields.origin) },
    writtenOf: at => written[at] ?? null,
    format: formatOf([value]),
  };
}

function read(reader: RowReader): BarsRows {
  const places = reader.table<Place>('places', placeFields);
  const format = reader.formatOf('funds', 'size');
  const finish = (row: Cells, at: At): boolean => {
    if (row['place'] !== undefined && !at.refers('place', 'places', row['place'])) return false;
    const { size, currency, unit } = row as { size: unknown; currency?: string | null; unit?: string };
    const figure = resolveFigure(size, format, { currency, unit, written: reader.writtenOf(at.index) });
    if (isRefused(figure)) {
      at.wrong('size', size, figure.refused, figure.detail);
      Object.assign(row, { size: null, missing: 'not-shown-text' });
      return true;
    }
    row['size'] = figure.value;
    if (figure.bound) row['bound'] ??= figure.bound;
    if (figure.currency) row['currency'] = figure.currency;
    if (figure.percent) row['unit'] = 'percent';
    return true;
  };
  const funds = reader.table<Fund>('funds', fundFields, {
    required: true,
    counted: true,
    aliases: { size: ['value'], href: ['link', 'url'] },
    finish,
    repair: withoutSize,
  });
  const ids = new Set(funds.map(({ id }) => id));
  const named = (row: Fund, index: number): Fund => {
    let id = row.id as string | undefined;
    for (let number = index + 1; !id; number += funds.length) if (!ids.has(`row-${number}`)) id = `row-${number}`;
    return row.id === id ? row : { ...row, id };
  };
  return { places, funds: funds.map(named) };
}

/** A fund whose size cannot be shown has none and says why. */
function withoutSize(row: Cells, key: string, value: unknown): boolean {
  if (key !== 'size') return false;
  row['size'] = null;
  if (value !== undefined) row['missing'] = 'not-shown-text';
  return true;
}

const rules: ChartRules<BarsRows> = {
  shape: '{ funds }',
  tables: ['funds', 'places'],
  columns: barsColumns,
  texts: ['measure', 'subject'],
  plain: (_, match) => fundsOf(match(barsColumns)),
  read,
};

/**
 * Anything ─▶ sound rows; places and funds that break a rule are left out and named. A fund whose size cannot be shown
 * has none and says why.
 */
export const validateBarsRows: Validate<BarsRows> = (input, context) => readRows(input, context, rules);
