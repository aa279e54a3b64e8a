/**
 * Every message to authors, one named function each: what is wrong, the offending value, the fix.
 * English, because authors read them in consoles and logs; readers see `Strings.problem` above them.
 */
import type { Problem } from './problems.js';
import { sanitize } from './text/sanitize.js';

/** Most characters of a message: what is named in it may be long. */
const MAX_MESSAGE_LENGTH = 1000;

const cut = (text: string, most: number): string => sanitize(text.length > most ? `${text.slice(0, most - 1)}…` : text);

export const error = (code: string, message: string): Problem => ({
  level: 'error',
  code,
  message: cut(message, MAX_MESSAGE_LENGTH),
});
const warning = (code: string, message: string): Problem => ({ ...error(code, message), level: 'warning' });

/** The offending value, shortened and on one line, fit to be in a message. Takes anything and never throws. */
export const shown = (value: unknown): string => `"${safely(() => oneLine(inWords(value), 58))}"`;

export const oneLine = (text: string, most: number): string =>
  cut(text.slice(0, MAX_MESSAGE_LENGTH).replace(/\s+/g, ' '), most);

/** What throws when it is read has no other name. */
export function safely(read: () => string): string {
  try {
    return read();
  } catch {
    return 'something that cannot be read';
  }
}

/** Of a list its length, of an object its keys: what is in them may be deep, endless or itself. */
export function inWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.length} item${value.length === 1 ? '' : 's'}]`;
  return value instanceof Error ? String(value.message) : `{${Object.keys(value).slice(0, 9).join(', ')}}`;
}

const useOneOf = (allowed: readonly string[]): string =>
  `; use one of ${allowed.slice(0, 16).join(', ')}${allowed.length > 16 ? ', …' : ''}`;

export const badOption = (attribute: string, value: unknown, allowed: readonly string[]): Problem =>
  error('badOption', `${attribute}=${shown(value)} is not allowed${useOneOf(allowed)}`);

/** An attribute that the element does not have. */
export const unknownAttribute = (attribute: string, allowed: readonly string[]): Problem =>
  warning('unknownAttribute', `there is no attribute ${attribute}${useOneOf(allowed)}`);

/** The attribute `data` holds no JSON. */
export const badDataAttribute = (text: string, cause: string): Problem =>
  error(
    'badDataAttribute',
    `the attribute data is the text ${shown(text)}; expected JSON (${cause}). ${
      text.startsWith('[object')
        ? 'An object was set as an attribute, which holds text only: a framework does so where an element is not yet defined, and React before 19 always does. Set the property: element.data = rows'
        : 'Write the rows as JSON, or set the property: element.data = rows'
    }`,
  );

/** The author's rows are somewhere that nothing loads them from. */
export const notLoaded = (where: string): Problem =>
  error('notLoaded', `${where} is not loaded, so there are no rows to show. Set the property: element.data = rows`);

export const unknownCity = (id: string, known: readonly string[]): Problem =>
  error('unknownCity', `cities: no place has the id ${shown(id)}${useOneOf(known)}`);

export const unknownIndicator = (id: string, known: readonly string[]): Problem =>
  error('unknownIndicator', `indicators: no indicator has the id ${shown(id)}${useOneOf(known)}`);

export const unknownSet = (name: string, known: readonly string[]): Problem =>
  error('unknownSet', `indicators: no set has the name ${shown(name)}${useOneOf(known.map(set => `set:${set}`))}`);

export const unknownHighlight = (id: string, known: readonly string[]): Problem =>
  warning('unknownHighlight', `highlight: ${shown(id)} is not shown${useOneOf(known)}`);

export const unknownAnnotation = (id: string, known: readonly string[]): Problem =>
  warning('unknownAnnotation', `annotations: ${shown(id)} is not shown${useOneOf(known)}`);

/** The options let none of `total` rows through, or there are none. */
export const nothingToShow = (what: string, total: number): Problem =>
  total
    ? warning('nothingToShow', `the options let none of the ${total} ${what} through; widen them`)
    : warning('noRows', `data holds no ${what}, so there is nothing to show; add rows`);

/** The part of the library that validates rows could not be loaded. */
export const notChecked = (cause: unknown): Problem =>
  error(
    'notChecked',
    `data was not read, because the part of the library that checks it could not be loaded (${shown(cause)}); put the file "….check.….js" beside the main one, or use the ".full.js" file`,
  );

/** Whether a problem is that there is nothing to show. */
export const saysNothingToShow = ({ code }: Problem): boolean => code === 'nothingToShow' || code === 'noRows';

const tooMany = (what: string, count: number, most: number): Problem =>
  error('tooMany', `${count} ${what} are more than one figure can show; the first ${most} are shown, choose fewer`);

/** The first of the rows, and a word on the others. */
export function limitRows<T>(rows: readonly T[], what: string, most: number, problems: Problem[]): readonly T[] {
  if (rows.length > most) problems.push(tooMany(what, rows.length, most));
  return rows.slice(0, most);
}

export const fewAxes = (count: number): Problem =>
  warning('fewAxes', `${count} axes make no readable radar; use at least 3, or view="dots"`);

export const manyAxes = (count: number): Problem =>
  warning('manyAxes', `${count} axes are more than a radar can show; use at most 10, or view="dots"`);

export const incomparable = (axis: string, place: string, differences: readonly string[]): Problem =>
  warning(
    'incomparable',
    `the figure of ${shown(place)} does not share the axis ${shown(axis)} (${differences.join('; ')}) and is left out; give it an indicator of its own`,
  );

export const unlikeAxes = (statuses: readonly string[]): Problem =>
  warning('unlikeAxes', `the axes are of unlike status (${statuses.join(', ')}); say so in the note or separate them`);

export const sparseCity = (city: string, known: number, total: number): Problem =>
  warning('sparseCity', `${shown(city)} has ${known} of ${total} figures; its outline says little`);

export const oneOfSeveral = (id: string, count: number): Problem =>
  warning(
    'oneOfSeveral',
    `${shown(id)} has ${count} values for one place, date and series; the best source tier is shown; say conflictWith where sources differ, or series where definitions do`,
  );

export const failed = (cause: unknown, hint = ''): Problem =>
  error('failed', `the chart could not be drawn: ${shown(cause)}${hint}`);
