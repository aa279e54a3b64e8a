import { root } from './paths.mjs';
import { run } from './run.mjs';

/** Asks npm for known vulnerabilities of what ships. @returns {Promise<string | null>} what is to be done, if anything */
export async function audit() {
  const shell = process.platform === 'win32';
  const { output } = await run('npm', ['audit', '--omit=dev', '--json'], { cwd: root, seconds: 60, shell });
  return toDo(output);
}

/**
 * npm exits with 1 for what it finds as for a registry that does not answer; its JSON says which.
 *
 * @param {string} output of `npm audit --json`
 */
export function toDo(output) {
  let total;
  try {
    total = JSON.parse(/\{[^]*\}/.exec(output)?.[0] ?? '').metadata?.vulnerabilities?.total;
  } catch {
    // No answer, or not JSON.
  }
  if (total === 0) return null;
  return total === undefined
    ? 'run "npm audit --omit=dev" where the registry answers; it did not here'
    : `mend or explain the ${total} vulnerabilities that "npm audit --omit=dev" lists`;
}
