/**
 * The code that a CDN file starts with, if it has stages. Stages are appended as classic scripts from the folder that the
 * file itself came from, with its nonce, with their checksum, and through a Trusted Types policy named `cityfacts`.
 *
 * - The folder: of the running classic script, else of the file that an error's stack names, which holds for modules too.
 * - A stage sets `cityfactsStage` when it runs, and `onload` follows at once, before any other script.
 * - A checksum needs CORS on another origin: it is used there only if the first file was loaded with `crossorigin`.
 *   From file:// there is none.
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
const script = document.currentScript;
const address = script?.src || (/(?:https?|file|blob):[^\\s)]+?\\.js[^\\s):]*/.exec(new Error().stack ?? '') ?? [''])[0];
const nonce = script?.nonce || document.querySelector('script[nonce]')?.nonce;
let policy;
function loadStage(file, integrity) {
  return new Promise((resolve, reject) => {
    const url = new URL(file, address || document.baseURI).href;
    const stage = document.createElement('script');
    const fail = () => {
      stage.remove();
      reject(new Error(url + ' could not be loaded. Upload it beside ${name}.js, and allow it in the script-src of the page.'));
    };
    stage.onload = () => {
      const own = globalThis.cityfactsStage;
      stage.remove();
      if (!own) return fail();
      delete globalThis.cityfactsStage;
      resolve(Object.assign(chunks, own));
    };
    stage.onerror = fail;
    if (nonce) stage.nonce = nonce;
    const { origin } = new URL(url);
    if ((globalThis.origin !== 'null' && origin === globalThis.origin) || script?.crossOrigin) {
      stage.integrity = integrity;
      stage.crossOrigin = 'anonymous';
    }
    try {
      policy ??= globalThis.trustedTypes?.createPolicy('cityfacts', { createScriptURL: text => text }) ?? { createScriptURL: text => text };
      stage.src = policy.createScriptURL(url);
    } catch {
      return fail();
    }
    document.head.append(stage);
  });
}
`;
}
