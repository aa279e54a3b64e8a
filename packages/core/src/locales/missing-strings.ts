import { en } from './en.js';
import { isGroup } from './merge-strings.js';

/** What a language need not have. */
const OPTIONAL = /^(thousand|countUnit|regions)$/;

/** What `strings` lack of a complete language, by path: `figure.more`, `radar.what`. */
export const missingStrings = (strings: object, complete: object = en, path = ''): readonly string[] =>
  Object.entries(complete).flatMap(([key, value]) => {
    const own: unknown = (strings as Readonly<Record<string, unknown>>)[key];
    if (isGroup(value) && isGroup(own)) return missingStrings(own, value, `${path}${key}.`);
    return own === undefined && !OPTIONAL.test(key) ? [path + key] : [];
  });
