import { isGroup } from './merge-strings.js';

/** What `strings` lack of `complete`, by path: `figure.more`, `radar.what`. Groups that have any keys, such as of an author's own words, are compared key by key. */
export const missingStrings = (strings: object, complete: object, path = ''): readonly string[] =>
  Object.entries(complete).flatMap(([key, value]) => {
    const own: unknown = (strings as Readonly<Record<string, unknown>>)[key];
    return isGroup(value) && isGroup(own)
      ? missingStrings(own, value, `${path}${key}.`)
      : own === undefined && !OPTIONAL.test(key)
        ? [path + key]
        : [];
  });

const OPTIONAL = /^(thousand|countUnit|regions)$/;
