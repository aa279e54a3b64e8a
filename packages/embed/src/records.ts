import type { DataRecord } from '@cityfacts/layout';
import { toCsv } from '@cityfacts/marks';
import type { Tag } from './charts.js';
import { order, type Asked } from './drawn.js';
import { text } from './text.js';

/** Words and records do not depend on a width; drawings need one. */
const ANY_WIDTH = 720;

/**
 * The shown figures with their citations as CSV: UTF-8 with a byte order mark, RFC 4180, safe from formulas.
 *
 * @throws {UsageError} that names the value and what is allowed
 */
export function renderCsv<T extends Tag>(tag: T, given: Asked<T> = {} as Asked<T>): string {
  const { drawing, credit } = order(tag, given).draw(ANY_WIDTH);
  const records = drawing.records();
  return toCsv(credit ? records.map((record): DataRecord => ({ ...record, credit })) : records);
}

/**
 * The same as JSON: `{ chart, lang, heading, records, sources, credit }`.
 *
 * @throws {UsageError} that names the value and what is allowed
 */
export function renderJson<T extends Tag>(tag: T, given: Asked<T> = {} as Asked<T>): string {
  const { words, draw } = order(tag, given);
  const { drawing, credit } = draw(ANY_WIDTH);
  const { heading } = drawing;
  const records = drawing.records();
  const sources = drawing.sources.filter(line => line !== credit);
  return `${JSON.stringify({ chart: tag, lang: words.locale, heading, records, sources, credit: credit || null }, null, 2)}\n`;
}

/**
 * The figure as plain text: heading, description, figures a line each, notes, sources.
 *
 * @throws {UsageError} that names the value and what is allowed
 */
export function renderText<T extends Tag>(tag: T, given: Asked<T> = {} as Asked<T>): string {
  const { words, options, draw } = order(tag, given);
  return text(draw(ANY_WIDTH).drawing, words, { sources: !options.noSource });
}
