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

/**
 * What the page has changed of JavaScript itself; `''`: nothing that matters. Harmless: functions of names that JavaScript does
 * not have, such as polyfills of later ones; Angular's `Promise`, with which nothing is computed; the clocks of tests. In CDN
 * files tools/lib/own-realm.mjs takes its place.
 */
export const changedBuiltIn = builtInCheck(globalThis, (key, ownerOf) => {
  const owner = ownerOf(globalThis);
  if ([Promise, Promise.prototype, Date].includes(owner as never)) return true;
  return (owner === Date.prototype && key === 'constructor') || !Reflect.has(ownerOf(cleanRealm()) as object, key);
});
