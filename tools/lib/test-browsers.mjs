/**
 * The browsers of a test run: those that `CITYFACTS_TEST_BROWSERS` names, with commas between them; else all that are there with
 * `CITYFACTS_TEST_ALL`, else Chromium.
 *
 * @param {Record<string, object | null>} found what setup found beside Chromium
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string[]}
 * @throws {Error} where a named browser is unknown or not there
 */
export function testBrowsers(found, { CITYFACTS_TEST_BROWSERS, CITYFACTS_TEST_ALL } = process.env) {
  const known = ['chromium', ...Object.keys(found)];
  const isThere = name => name === 'chromium' || !!found[name];
  if (!CITYFACTS_TEST_BROWSERS) return CITYFACTS_TEST_ALL ? known.filter(isThere) : ['chromium'];
  const names = CITYFACTS_TEST_BROWSERS.toLowerCase().split(/[\s,]+/).filter(Boolean);
  for (const name of names) {
    if (!known.includes(name))
      throw new Error(`CITYFACTS_TEST_BROWSERS: "${name}" is none of: ${known.join(', ')}.`);
    if (!isThere(name))
      throw new Error(`CITYFACTS_TEST_BROWSERS: ${name} was not found. Install it and run: node tools/setup.mjs --browser`);
  }
  return names;
}

/** Names of those that setup looked for and did not find. */
export const missingBrowsers = ({ firefox, webkit }) =>
  Object.entries({ firefox, webkit }).flatMap(([name, found]) => (found ? [] : [name]));
