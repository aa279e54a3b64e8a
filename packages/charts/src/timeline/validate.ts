import type { Place, PolicyEvent, Target, TimelineRows } from '@cityfacts/data';
import type { Validate } from '@cityfacts/core/chart-definition.js';
import { parseEdtf } from '@cityfacts/core/format/parse-edtf.js';
import { idsOf, rowFields, wordOf, type Cells } from '@cityfacts/core/own/cells.js';
import {
  readRows,
  type At,
  type ChartRules,
  type Matched,
  type RowReader,
  type Tables,
} from '@cityfacts/core/own/check.js';
import { readDate } from '@cityfacts/core/own/dates.js';
import { resolveFigure } from '@cityfacts/core/own/figures.js';
import { timelineColumns } from '@cityfacts/core/own/headers.js';
import { isRefused } from '@cityfacts/core/own/refusals.js';
import { placeFields } from '@cityfacts/core/own/shared-fields.js';
import { OwnSources } from '@cityfacts/core/own/sources.js';
import { eventFields, targetFields } from './schema.js';

/** Fields of an event that are not named as their column. */
const FIELDS = { place: '', role: 'dateRole', note: 'gloss', link: 'href', source: '' };
/** Ends of what goes on. */
const OPEN = /^(?:\.\.|now|today|present|ongoing|current|open|to date|至今|现在|現在|今|进行中|進行中)$/i;

/** Where no head is known for the title, the only column that no head explains is it. */
function completed(matched: Matched): Matched {
  const { table, columns, indexOf } = matched;
  const unknown = columns.filter(({ name }, index) => !name && table.rows.some(row => wordOf(row[index])));
  if (indexOf('title') >= 0 || unknown.length !== 1) return matched;
  const found = columns.map(column => (column === unknown[0] ? { ...column, name: 'title' } : column));
  return { ...matched, columns: found, indexOf: name => found.findIndex(column => column.name === name) };
}

/** A row an entry ─▶ events, with the places and sources that they name. */
function eventsOf(given: Matched): Tables | null {
  const matched = completed(given);
  const { table, columns, indexOf, report } = matched;
  const [title, date, place, id] = [indexOf('title'), indexOf('date'), indexOf('place'), indexOf('id')];
  if (title < 0) report.addColumn(table.headers, 'title (标题)');
  if (date < 0) report.addColumn(table.headers, 'date (日期)');
  if (title < 0 || date < 0) return null;
  const fields = rowFields(matched, FIELDS);
  const [source, link] = [indexOf('source'), indexOf('link')];
  const index = table.rows.map((_, row) => row).filter(row => !table.long?.has(row));
  const ids = idsOf(index.map(row => wordOf(table.rows[row]![id])));
  const places = new Map<string, Cells>();
  const sources = new OwnSources();
  const events = index.map((row, at) => {
    const given = table.rows[row]![place];
    const names = (Array.isArray(given) ? given.map(wordOf) : wordOf(given).split(/\s*[;；、|]\s*/)).filter(Boolean);
    for (const name of names) places.set(name, { id: name, name });
    sources.cite('events', ids[at]!, 'date', table.rows[row]![source], table.rows[row]![link]);
    return { ...fields.read(row), id: ids[at], places: names };
  });
  return {
    tables: { places: [...places.values()], events, sources: sources.sources, citations: sources.citations },
    columns: Object.fromEntries(columns.flatMap(({ header, name }) => (name ? [[header, name]] : []))),
    origins: { events: index.map(fields.origin) },
  };
}

function read(reader: RowReader): TimelineRows {
  const places = reader.table<Place>('places', placeFields);
  const { locale, plain } = reader.reading;
  const finish = (row: Cells, at: At): boolean => {
    const of = (row['places'] ??= []) as readonly string[];
    for (const place of of) if (!at.refers('places', 'places', place)) return false;
    if (row['end'] === undefined) return true;
    const given = row['end'] as string;
    delete row['end'];
    const end = OPEN.test(given.trim()) ? '..' : readDate(given, locale, plain);
    const start = row['date'] as string | null | undefined;
    if (end === null) return true;
    if (typeof end === 'object' || !start) {
      at.wrong('end', given, typeof end === 'object' ? end.refused : 'date', typeof end === 'object' ? end.detail : '');
      return false;
    }
    const whole = start === end ? start : `${start}/${end}`;
    if (parseEdtf(whole)) row['date'] = whole;
    else at.wrong('end', given, 'dateEnds');
    return row['date'] === whole;
  };
  const events = reader.table<PolicyEvent>('events', eventFields, {
    required: true,
    counted: true,
    aliases: { places: ['place'], href: ['link', 'url'] },
    finish,
  });
  const format = reader.formatOf('targets', 'value');
  const targets = reader.table<Target>('targets', targetFields, {
    counted: true,
    finish: (row, at) => {
      if (!at.refers('place', 'places', row['place'])) return false;
      const { value, currency, unit } = row as { value: unknown; currency?: string | null; unit: string };
      const figure = resolveFigure(value, format, { currency, unit });
      if (isRefused(figure)) {
        at.wrong('value', value, figure.refused, figure.detail);
        return false;
      }
      row['value'] = figure.value;
      if (figure.bound) row['bound'] ??= figure.bound;
      return true;
    },
  });
  const ids = new Set(events.map(({ id }) => id));
  events.forEach((row, index) => {
    let id = row.id as string | undefined;
    for (let number = index + 1; !id; number += events.length) if (!ids.has(`row-${number}`)) id = `row-${number}`;
    (row as { id: string }).id = id;
  });
  return { places, events, targets };
}

const rules: ChartRules<TimelineRows> = {
  shape: '{ events }',
  tables: ['events', 'places', 'targets'],
  columns: timelineColumns,
  plain: (_, match) => eventsOf(match(timelineColumns)),
  read,
};

/** Anything ─▶ sound rows; places, events and targets that break a rule are left out and named. */
export const validateTimelineRows: Validate<TimelineRows> = (input, context) => readRows(input, context, rules);
