/** Plain tables of the radar: a row a place and a column an indicator, or a row a figure. */
import { isEmpty, rowFields, unitOfCell, wordOf, type Cells } from '@cityfacts/core/own/cells.js';
import type { Matched, Origin, Tables } from '@cityfacts/core/own/check.js';
import { resolveFigure } from '@cityfacts/core/own/figures.js';
import { radarColumns, type Columns } from '@cityfacts/core/own/headers.js';
import { readFigure, saysMissing, type NumberFormat } from '@cityfacts/core/own/numbers.js';
import { isRefused } from '@cityfacts/core/own/refusals.js';
import { OwnSources } from '@cityfacts/core/own/sources.js';
import { splitHeader, type WrittenUnit } from '@cityfacts/core/own/units.js';
import type { Table } from '@cityfacts/core/own/table.js';

/** The columns of a table with a column an indicator: the others are figures. */
const WIDE = new Set(['place', 'year', 'color', 'source', 'link', 'note', 'id']);
const wideColumns: Columns = radarColumns.filter(([name]) => WIDE.has(name));

export function radarTables(table: Table, match: (columns: Columns) => Matched): Tables | null {
  const long = match(radarColumns);
  return long.indexOf('indicator') >= 0 ? longTables(long) : wideTables(match(wideColumns), table);
}

const rowsOf = ({ table }: Matched): readonly number[] =>
  table.rows.map((_, row) => row).filter(row => !table.long?.has(row));

/** What one indicator is measured in: the head or column says so, else its figures. */
interface Measure {
  readonly indicator: Cells;
  readonly written: WrittenUnit | null;
}

/** `figures`: those of the indicator, as they are written. */
function measure(
  id: string,
  name: unknown,
  written: WrittenUnit | null,
  figures: readonly unknown[],
  format: NumberFormat,
): Measure {
  const read = figures.flatMap(cell => {
    const figure = resolveFigure(cell, format, { written });
    return isRefused(figure) || figure.value === null ? [] : [figure];
  });
  const said = written?.money?.code ?? undefined;
  const money = said ?? read.find(figure => figure.currency)?.currency;
  const percent = !money && (written?.percent ?? read.some(figure => figure.percent));
  const each = (!!money && !said && !written?.money) || (percent && !written?.percent);
  const isWhole = read.every(({ value }) => Number.isInteger(value));
  const unit = money ? 'money' : percent ? 'percent' : isWhole ? 'count' : 'index';
  return {
    indicator: { id, name, unit, ...(money && { currency: money }), ...(written?.name && { unitName: written.name }) },
    written: each ? { factor: 1, ...written, each } : written,
  };
}

function wideTables(matched: Matched, table: Table): Tables | null {
  const { columns, report, where } = matched;
  const rows = rowsOf(matched);
  // A figure with an ambiguous separator is a figure too, not a word.
  const isFigure = (cell: unknown) => {
    if (typeof cell !== 'string') return typeof cell === 'number';
    if (saysMissing(cell.trim())) return false;
    const figure = readFigure(cell, {}, true);
    return !isRefused(figure) || /^figure(?:Point|Locale|Long)$/.test(figure.refused);
  };
  const others = columns.flatMap(({ name }, index) => (name === undefined || name === 'indicator' ? [index] : []));
  const hasFigures = (index: number) => rows.some(row => isFigure(table.rows[row]![index]));
  let place = matched.indexOf('place');
  // One column of words beside figures can only be the names.
  const words = others.filter(index => !hasFigures(index) && rows.some(row => !isEmpty(table.rows[row]![index])));
  if (place < 0 && words.length === 1) place = words[0]!;
  if (place < 0) {
    report.addColumn(table.headers, 'place (城市)');
    return null;
  }
  const axes = others.filter(
    index => index !== place && columns[index]!.header !== '' && rows.some(row => !isEmpty(table.rows[row]![index])),
  );
  for (const index of axes.filter(index => !hasFigures(index)))
    report.add(
      { row: 0, column: columns[index]!.header },
      table.rows[rows[0]!]?.[index],
      'noFigures',
      '',
      '',
      'warning',
    );
  const drawn = axes.filter(hasFigures);
  if (!drawn.length) {
    report.addColumn(table.headers, 'value (数值)');
    return null;
  }
  const format = matched.formatOf(drawn);
  const fields = rowFields(matched, { place: '', source: '', link: '', id: '', color: '' });
  const [source, link, color] = ['source', 'link', 'color'].map(name => matched.indexOf(name)) as [
    number,
    number,
    number,
  ];
  const measures = drawn.map(index => {
    const { header, title, unit } = columns[index]!;
    return measure(
      header,
      title,
      unit,
      rows.map(row => table.rows[row]![index]),
      format,
    );
  });
  const places = new Map<string, Cells>();
  const sources = new OwnSources();
  const observations: Cells[] = [];
  const origins: Origin[] = [];
  const written: (WrittenUnit | null)[] = [];
  for (const row of rows) {
    const cells = table.rows[row]!;
    const name = wordOf(cells[place]);
    if (!name) {
      report.add(where(row, columns[place]!.header), cells[place], 'text');
      matched.leaveOut(row);
      continue;
    }
    places.set(name, {
      id: name,
      name: cells[place],
      ...(!isEmpty(cells[color]) && { color: cells[color] }),
      ...places.get(name),
    });
    const shared = fields.read(row);
    drawn.forEach((index, axis) => {
      const { header } = columns[index]!;
      const id = `${row + 1}-${index + 1}`;
      const value = cells[index];
      observations.push({ ...shared, id, place: name, indicator: header, value: isEmpty(value) ? null : value });
      origins.push({ row, heads: { ...fields.heads, value: header, place: columns[place]!.header } });
      written.push(measures[axis]!.written);
      if (!isEmpty(value)) sources.cite('observations', id, 'value', cells[source], cells[link]);
    });
  }
  return {
    tables: {
      places: [...places.values()],
      indicators: measures.map(({ indicator }) => indicator),
      observations,
      sources: sources.sources,
      citations: sources.citations,
    },
    origins: { observations: origins },
    writtenOf: index => written[index] ?? null,
    format,
    columns: {
      [columns[place]!.header]: 'place',
      ...Object.fromEntries(drawn.map(index => [columns[index]!.header, 'indicator'])),
    },
  };
}

function longTables(matched: Matched): Tables | null {
  const { table, columns, report, where, locale, indexOf } = matched;
  const [place, indicator, value, unit, currency, source, link, color] = [
    'place',
    'indicator',
    'value',
    'unit',
    'currency',
    'source',
    'link',
    'color',
  ].map(indexOf) as [number, number, number, number, number, number, number, number];
  if (place < 0) report.addColumn(table.headers, 'place (城市)');
  if (value < 0) report.addColumn(table.headers, 'value (数值)');
  if (place < 0 || value < 0) return null;
  const format = matched.formatOf([value]);
  const fields = rowFields(matched, {
    source: '',
    link: '',
    color: '',
    unit: '',
    currency: '',
    place: '',
    indicator: '',
    id: '',
  });
  const rows = rowsOf(matched);
  const groups = new Map<string, number[]>();
  const places = new Map<string, Cells>();
  const sources = new OwnSources();
  const sound = rows.filter(row => {
    const cells = table.rows[row]!;
    for (const index of [place, indicator]) {
      if (wordOf(cells[index])) continue;
      report.add(where(row, columns[index]!.header), cells[index], 'text');
      matched.leaveOut(row);
      return false;
    }
    const name = wordOf(cells[place]);
    places.set(name, {
      id: name,
      name: cells[place],
      ...(!isEmpty(cells[color]) && { color: cells[color] }),
      ...places.get(name),
    });
    const of = wordOf(cells[indicator]);
    groups.set(of, [...(groups.get(of) ?? []), row]);
    return true;
  });
  const writtenOfRow = (row: number): WrittenUnit | null => {
    const cells = table.rows[row]!;
    const written =
      unitOfCell(cells[unit], locale) ?? splitHeader(wordOf(cells[indicator]), locale).unit ?? columns[value]!.unit;
    const code = wordOf(cells[currency]).toUpperCase();
    return code && !written?.percent ? { factor: 1, ...written, money: { sign: code, code } } : written;
  };
  const measures = new Map(
    [...groups].map(([id, of]) => {
      const split = splitHeader(id, locale);
      // A row may leave its unit out: what it is in is then said by its figure, or not known.
      const first = of.find(row => writtenOfRow(row)) ?? of[0]!;
      const figures = of.map(row => table.rows[row]![value]);
      return [id, measure(id, split.unit ? split.name : id, writtenOfRow(first), figures, format)] as const;
    }),
  );
  const indicators = [...measures.values()].map(({ indicator }) => indicator);
  const writtenAt = (row: number): WrittenUnit | null => {
    const own = writtenOfRow(row);
    const { written, indicator: axis } = measures.get(wordOf(table.rows[row]![indicator]))!;
    const isUnsaid = !own?.money && !own?.percent && (axis['unit'] === 'money' || axis['unit'] === 'percent');
    return written?.each || isUnsaid ? { factor: 1, ...own, each: true } : own;
  };
  const observations = sound.map((row): Cells => {
    const cells = table.rows[row]!;
    const id = String(row + 1);
    sources.cite('observations', id, 'value', cells[source], cells[link]);
    return { value: null, ...fields.read(row), id, place: wordOf(cells[place]), indicator: wordOf(cells[indicator]) };
  });
  return {
    tables: {
      places: [...places.values()],
      indicators,
      observations,
      sources: sources.sources,
      citations: sources.citations,
    },
    origins: { observations: sound.map(fields.origin) },
    writtenOf: index => writtenAt(sound[index]!),
    format,
  };
}
