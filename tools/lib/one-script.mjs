import { Script } from 'node:vm';

/**
 * Throws unless a script is self-contained: parses as a classic script (so: no import, export, import.meta or
 * top-level await) and loads nothing by `import()`.
 *
 * @param {string} name for the message
 * @param {string} code
 */
export function assertOneScript(name, code) {
  try {
    new Script(code, { filename: name });
  } catch (error) {
    throw new Error(`${name} is not a classic script: ${error.message}`, { cause: error });
  }
  if (/[^\w$.]import\s*\(/.test(code)) throw new Error(`${name} loads something by import(); bundle it instead.`);
}
