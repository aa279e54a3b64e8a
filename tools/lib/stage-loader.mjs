/**
 * The code that a CDN file starts with, if it has stages. Stages are appended as classic scripts from the folder that the
 * file itself came from, with its nonce, with their checksum, and through a Trusted Types policy named `cityfacts`.
 *
 * - The folder: of the running classic script, else of the file that an error's stack names, which holds for modules too.
 * - A stage sets `cityfactsStage` when it runs, and `onload` follows at once, before any other script.
 * - A checksum needs CORS on another origin: it is used there only if the first file was loaded with `crossorigin`.
 *   From file:// there is none.
 *
 * @param {string} name of the file, without `.js`
 * @returns {string}
 */
export function stageLoader(name) {
  return `
const script = document.currentScript;
const address = script?.src || (/(?:https?|file|blob):[^\\s)]+?\\.js[^\\s):]*/.exec(new Error().stack ?? '') ?? [''])[0];
const nonce = script?.nonce || document.querySelector('script[nonce]')?.nonce;
let policy;
function loadStage(file, integrity, main) {
  return new Promise((resolve, reject) => {
    const url = new URL(file, address || document.baseURI).href;
    const stage = document.createElement('script');
    const fail = () => {
      stage.remove();
      reject(new Error(url + ' could not be loaded. Upload it beside ${name}.js, and allow it in the script-src of the page.'));
    };
    stage.onload = () => {
      const run = globalThis.cityfactsStage;
      stage.remove();
      if (!run) return fail();
      delete globalThis.cityfactsStage;
      resolve(run(main));
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
