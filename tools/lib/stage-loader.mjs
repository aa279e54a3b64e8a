/**
 * How the running script appends others: with its nonce, with their checksum, and through a Trusted Types policy named
 * `cityfacts`. Needs `realm`, `page`, `realmDocument`.
 *
 * - The address: of the running classic script, else of the file that an error's stack names, which holds for modules too.
 * - A checksum needs CORS on another origin: it is used there only if the first file was loaded with `crossorigin`.
 *   From file:// there is none.
 */
export const scriptLoader = `
const script = realmDocument.currentScript;
const address = script?.src || (/(?:https?|file|blob):[^\\s)]+?\\.js[^\\s):]*/.exec(new Error().stack ?? '') ?? [''])[0];
const nonce = script?.nonce || realmDocument.querySelector('script[nonce]')?.nonce;
let policy;
const appendScript = (url, document, onerror, onload, integrity) => {
  const next = document.createElement('script');
  next.onload = () => onload(next.remove());
  next.onerror = () => onerror(next.remove());
  if (nonce) next.nonce = nonce;
  const { origin } = new URL(url);
  if (integrity && (page.origin !== 'null' && origin === page.origin || script?.crossOrigin)) {
    next.integrity = integrity;
    next.crossOrigin = script?.crossOrigin || 'anonymous';
  }
  policy ??= realm.trustedTypes?.createPolicy('cityfacts', { createScriptURL: text => text }) ?? { createScriptURL: text => text };
  next.src = policy.createScriptURL(url);
  document.head.append(next);
};
`;

/**
 * The code that loads the stages of a CDN file. Stages are appended as classic scripts from the folder that the file itself
 * came from. A stage sets `cityfactsStage` when it runs, and `onload` follows at once, before any other script.
 *
 * The text goes on with `const chunks={…}`: functions of `require`, which returns what the chunk of a name exports. A stage
 * adds its own. `require.load(name)` loads the stages that a chunk needs first.
 *
 * @param {string} name of the file, without `.js`
 * @param {Readonly<Record<string, readonly [file: string, integrity: string]>>} files by stage
 * @param {Readonly<Record<string, readonly string[]>>} needs stages, by chunk
 * @returns {string}
 */
export function stageLoader(name, files, needs) {
  return `
const files = ${JSON.stringify(files)}, needs = ${JSON.stringify(needs)}, made = {}, loading = {};
const require = id => (made[id] ??= chunks[id](require));
require.load = async id => {
  for (const stage of needs[id]) await (loading[stage] ??= loadStage(...files[stage]).catch(cause => {
    delete loading[stage];
    throw cause;
  }));
  return require(id);
};
const loadStage = (file, integrity) =>
  new Promise((resolve, reject) => {
    const url = new URL(file, address || page.document.baseURI).href;
    const fail = () => reject(new Error(url + ' could not be loaded. Upload it beside ${name}.js, and allow it in the script-src of the page.'));
    const done = () => {
      const own = realm.cityfactsStage;
      if (!own) return fail();
      delete realm.cityfactsStage;
      resolve(Object.assign(chunks, own(page, document)));
    };
    try {
      appendScript(url, realmDocument, fail, done, integrity);
    } catch {
      fail();
    }
  });
`;
}
