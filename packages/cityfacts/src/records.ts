import { toCsv, toJson } from '@cityfacts/core';
import type { Tag } from './registry.js';
import { resolveRequest, type RenderRequest } from './render-request.js';
import { text } from './text.js';

/** Words and records do not depend on a width; drawings need one. */
const ANY_WIDTH = 720;

/**
 * The figures shown, with citations, as CSV (RFC 4180): UTF-8 with a byte order mark; formulas are written as text.
 *
 * @throws {UsageError} that names the value and what is allowed
 */
export const renderCsv = <T extends Tag>(tag: T, given: RenderRequest<T> = {} as RenderRequest<T>): string =>
  toCsv(resolveRequest(tag, given).draw(ANY_WIDTH).figure);

/**
 * The same as JSON: `{ chart, lang, heading, subheading, notes, newest_source, records, sources, credit }`.
 *
 * @throws {UsageError} that names the value and what is allowed
 */
export function renderJson<T extends Tag>(tag: T, given: RenderRequest<T> = {} as RenderRequest<T>): string {
  const { i18n, draw } = resolveRequest(tag, given);
  return toJson(draw(ANY_WIDTH).figure, tag, i18n.locale);
}

/**
 * The figure as plain text: heading, description, one line per figure, notes, sources.
 *
 * @throws {UsageError} that names the value and what is allowed
 */
export function renderText<T extends Tag>(tag: T, given: RenderRequest<T> = {} as RenderRequest<T>): string {
  const { i18n, options, draw } = resolveRequest(tag, given);
  return text(draw(ANY_WIDTH).figure, i18n, { heading: options.heading !== '', sources: !options.noSource });
}
