/**
 * What lets a CDN file of charts work in pages that have changed what JavaScript itself brings.
 *
 * - **Own realm.** Old libraries replace built-in functions (`Array.from` in MooTools, `Array.prototype.reverse` in Prototype.js)
 *   or add to `Object.prototype`. There the script does not run in the page's realm: it is loaded once more in an empty frame,
 *   whose built-in objects nobody has touched, and works from there on the page's document and elements. Functions that a
 *   polyfill or a monitor has wrapped and that still present themselves as native are left alone.
 * - **Document.** `<img name="createElement">` shadows the method of that name. What the script reads of `document` is read
 *   from its prototype.
 * - **Globals.** Lit keeps its versions on `globalThis`, where `<a id="litHtmlVersions">` may be: here it keeps none.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import MagicString from 'magic-string';
import { root } from './paths.mjs';

/** Names that mean those of the page, also in a realm of its own. */
const PAGE_NAMES = [
  'customElements',
  'CSSStyleSheet',
  'HTMLElement',
  'IntersectionObserver',
  'MutationObserver',
  'ResizeObserver',
  'addEventListener',
  'cancelAnimationFrame',
  'getComputedStyle',
  'matchMedia',
  'navigator',
  'removeEventListener',
  'requestAnimationFrame',
  'requestIdleCallback',
  'self',
  'top',
];

/**
 * Declares the names of the page that a code uses.
 *
 * @param {string} code
 * @returns {string}
 */
export function pageNames(code) {
  const used = PAGE_NAMES.filter(name => new RegExp(`(?<![\\w$.])${name}(?![\\w$])`).test(code));
  return `const window=page,{${used.join(',')}}=page,globalThis=page,litPropertyMetadata=new WeakMap;`;
}

/** The function of built-in-check.ts as text. */
const check = transformSync(readFileSync(join(root, 'packages/elements/src/built-in-check.ts'), 'utf8'), { loader: 'ts' }).code.replace(/^export \{[^}]*\};?$/m, '').replace(/^export /m, '');

/**
 * Declares `page`, the page's global object; `changed`, the name of what the page has changed; `changedLater()`, the name of
 * what it has changed now; `document`, of the page, and `realmDocument`, of the running script; from `realm`, the global object
 * of the running script.
 */
export const pageOfRealm = `
${check}
const page = realm.frameElement?.cityfactsPage ?? realm;
const changedLater = page === realm ? builtInCheck(realm) : () => '';
const changed = changedLater();
// Where built-in functions cannot be trusted, only a frame is made.
const membersOf = document => changed ? document : new Proxy({}, {
  get(_, name) {
    const value = Reflect.get(Reflect.getPrototypeOf(document), name, document);
    return typeof value === 'function' ? (...given) => Reflect.apply(value, document, given) : value;
  },
});
const document = membersOf(page.document), realmDocument = membersOf(realm.document);
`;

/** A plugin: the check of a CDN file is the one that it begins with. */
export const ownCheck = () => ({
  name: 'cityfacts-own-check',
  load: { filter: { id: /changed-built-in\.ts$/ }, handler: () => 'export const changedBuiltIn = () => changedLater();' },
});

/**
 * Ends the script where the page's built-in objects are not as JavaScript has them, and loads it once more in a realm of its
 * own; in that it goes on. Comes after the code of stage-loader.mjs.
 */
export const ownRealm = `
if (changed) {
  const refuse = cause => console.error('cityfacts: the page has changed ' + changed + ', a part of JavaScript itself. Its charts stay static: no frame with an unchanged one can be used. ' + cause);
  try {
    const frame = document.createElement('iframe');
    frame.cityfactsPage = page;
    frame.style.display = 'none';
    frame.onload = () => {
      frame.onload = null;
      try {
        appendScript(address, frame.contentDocument, refuse, () => {}, script?.integrity);
      } catch (cause) {
        refuse(cause);
      }
    };
    document.documentElement.append(frame);
  } catch (cause) {
    refuse(cause);
  }
  return;
}
`;

/**
 * A plugin for what Lit does with the page. Its tree walker rests, between two uses, at a node of its own instead of at
 * `document`, which is an object of ours here and no node. Names of attributes and lists of nodes, which are of the page's realm, are
 * copied into arrays of ours. Templates are HTML, in pages of XHTML too, and text where no policy makes them: Chromium calls none
 * while `window.print()` runs. Classes inherit from the page's `HTMLElement`, and so its `hasOwnProperty`.
 *
 * @returns {import('rolldown').Plugin}
 */
export const litInOwnRealm = () => ({
  name: 'cityfacts-lit-in-own-realm',
  transform: {
    filter: { id: /(lit-html|reactive-element|lit-element)\.js$/ },
    handler(code, id) {
      const own = new MagicString(code);
      own.replace(/([\w.]+)\.hasOwnProperty\(/g, 'Object.hasOwn($1,');
      own.replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0');
      own.replace(/\w+\.litPropertyMetadata\?\?=new WeakMap/, '0');
      own.replace(/\w+\.\w+(PolyfillSupport|HydrateSupport)(?=[,;?])/g, '(void 0)');
      if (id.endsWith('lit-html.js')) {
        const [, document] = /\b(\w+)=document\b/.exec(code) ?? [];
        own.replace(new RegExp(`(createTreeWalker\\(|\\.currentNode=)${document}\\b`, 'g'), `$1${document}.createComment("")`);
        own.replace(`${document}.createElement("template")`, `(${document}.contentType=="text/html"?${document}:${document}.implementation.createHTMLDocument("")).createElement("template")`);
        own.replace(/return void 0!==(\w+)\?\1\.createHTML\((\w+)\):\2\b/, 'try{return $1.createHTML($2)}catch{return $2}');
        own.replace(/\w+\.(getAttributeNames\(\)|childNodes)(?=\))/g, 'Array.prototype.slice.call($&)');
        if (own.toString().match(/createComment\(""\)[,;]|slice\.call|HTMLDocument|catch\{return/g)?.length !== 7) throw new Error('Lit works in another way than litInOwnRealm() knows.');
      }
      return { code: own.toString(), map: own.generateMap({ hires: true }) };
    },
  },
});
