/** What an event says of itself holds together: its titles distinguish it from every other, its date and its note agree with its sources. */
import { cellProblem } from '../problem.mjs';
import { cell } from '../tables.mjs';

/** @typedef {import('../tables.mjs').Table} Table */
/** @typedef {import('../problem.mjs').Problem} Problem */

/** No two events have the same title in one language. @param {Table} events @returns {Problem[]} */
const titleProblems = events =>
  ['title_en', 'title_zh'].flatMap(column => {
    /** @type {Map<string, number>} */
    const first = new Map();
    return events.rows.flatMap(row => {
      const title = cell(row, column);
      const line = first.get(title);
      if (line === undefined) {
        first.set(title, row.line);
        return [];
      }
      const text = `value "${title}" is the title of line ${line} too; say in it what tells the two apart, such as that a document takes effect`;
      return [cellProblem(events, row, column, text)];
    });
  });

/** What a source prints of things to come. */
const TO_COME = /再有|即将|将于|将在|拟于|拟设|筹划|预计/;

/** Roles of a date that a source may give before it comes. */
const before = ['announced', 'effective', 'target'];

/**
 * What lies after the publication of its source, or is printed as something to come, has not taken place by that source.
 *
 * @param {Table} events
 * @param {import('../tables.mjs').Tables} tables
 * @param {import('../grammar.mjs').Grammar} grammar
 * @returns {Problem[]}
 */
const announcedProblems = (events, tables, { parseEdtf }) => {
  const published = new Map((tables.get('sources')?.rows ?? []).map(row => [cell(row, 'id'), cell(row, 'published')]));
  /** @type {Map<string, import('../tables.mjs').Row[]>} */
  const cited = new Map();
  for (const row of tables.get('citations')?.rows ?? [])
    if (cell(row, 'table') === 'events') cited.set(cell(row, 'row'), [...(cited.get(cell(row, 'row')) ?? []), row]);
  return events.rows.flatMap(row => {
    const role = cell(row, 'date_role');
    if (before.includes(role)) return [];
    const date = cell(row, 'date');
    const start = date === '' ? null : (parseEdtf(date)?.start ?? null);
    const citations = cited.get(cell(row, 'id')) ?? [];
    const document = cell(row, 'is_document') === 'true';
    const printed = citations
      .filter(citation => cell(citation, 'field') === 'date' || !document)
      .map(citation => cell(citation, 'as_printed'))
      .find(text => TO_COME.test(text));
    const dates = citations.filter(citation => cell(citation, 'field') === 'date');
    const early =
      start !== null &&
      dates.length > 0 &&
      dates.every(citation => {
        const end = parseEdtf(published.get(cell(citation, 'source')) ?? '')?.end ?? null;
        return end !== null && end <= start;
      });
    const why = printed
      ? `its source prints "${printed}"`
      : early
        ? `its date ${date} lies after the publication of every source that gives it`
        : '';
    const text = `value "${role}" says that it took place, but ${why}; use one of ${before.join(', ')}, or cite a source that reports it`;
    return why ? [cellProblem(events, row, 'date_role', text)] : [];
  });
};

const NO_DATE = /without a date|undated|no date|未载日期|没有日期/;

/** A note that says there is no date is beside no date. @param {Table} events @returns {Problem[]} */
const noteProblems = events =>
  events.rows.flatMap(row =>
    ['gloss_en', 'gloss_zh']
      .filter(column => cell(row, 'date') !== '' && NO_DATE.test(cell(row, column)))
      .map(column => {
        const text = `value "${cell(row, column)}" says that there is no date, but the date is ${cell(row, 'date')}; leave that out`;
        return cellProblem(events, row, column, text);
      }),
  );

/**
 * @param {import('../tables.mjs').Tables} tables
 * @param {import('../grammar.mjs').Grammar} grammar
 * @returns {Problem[]}
 */
export const eventProblems = (tables, grammar) => {
  const events = tables.get('events');
  return events
    ? [...titleProblems(events), ...announcedProblems(events, tables, grammar), ...noteProblems(events)]
    : [];
};
