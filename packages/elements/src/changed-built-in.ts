import { builtInCheck } from './built-in-check.js';

/** The objects of an empty frame, which no page has changed. */
let clean: typeof globalThis | null = null;

function cleanRealm(): typeof globalThis {
  if (clean) return clean;
  const frame = document.createElement('iframe');
  frame.style.display = 'none';
  document.documentElement.append(frame);
  clean = frame.contentWindow as unknown as typeof globalThis;
  frame.remove();
  return clean;
}

/** Members of a date that depend on the time zone: figures are computed in UTC. */
const LOCAL = /^constructor$|^[gs]et(?!UTC|Time$)|^to(?!ISO)/;

/**
 * What the page has changed of JavaScript itself; `''`: nothing that matters. Harmless: functions of names that JavaScript does
 * not have, such as polyfills of later ones; Angular's `Promise`, with which nothing is computed; the clocks of tests; the
 * time zones of privacy extensions. In CDN files tools/lib/own-realm.mjs takes its place.
 */
export const changedBuiltIn = builtInCheck(globalThis, (key, ownerOf) => {
  const owner = ownerOf(globalThis);
  if ([Promise, Promise.prototype, Date].includes(owner as never)) return true;
  if (owner === Date.prototype && LOCAL.test(String(key))) return true;
  if (owner === Intl.DateTimeFormat.prototype && key === 'resolvedOptions') return true;
  return !Reflect.has(ownerOf(cleanRealm()) as object, key);
});
