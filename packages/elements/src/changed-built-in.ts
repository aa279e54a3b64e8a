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
 * What the page has changed of JavaScript itself; `''`: nothing that matters. In CDN files tools/lib/own-realm.mjs takes its place. Harmless: functions of names that JavaScript does
 * not have, such as polyfills of later ones, and Angular's `Promise`, with which nothing is computed.
 */
export const changedBuiltIn = builtInCheck(globalThis, (key, ownerOf) => {
  const owner = ownerOf(globalThis);
  return owner === Promise || owner === Promise.prototype || !Reflect.has(ownerOf(cleanRealm()) as object, key);
});
