import { importsOf } from './imports.mjs';
import { isGenerated, isTest } from './sources.mjs';

/** From the bottom up: a package may import those before it. */
const order = ['data', 'layout', 'marks', 'elements', 'embed'];

/** What else a package may import; `embed` may import anything. Types may come from all of `lit`. */
const outside = {
  data: /^$/,
  layout: /^$/,
  marks: /^lit\/html\.js$/,
  elements: /^lit(\/.+)?$/,
  embed: /./,
};

/**
 * Every breach of "arrows only point down".
 *
 * @param {ReadonlyMap<string, string>} sources path → text, as `readSources` gives them
 * @returns {string[]} one sentence each; none is what is wanted
 */
export function arrowFindings(sources) {
  const shipped = [...sources].filter(([path]) => packageOf(path) !== null && !isTest(path));
  const imports = shipped.flatMap(([path, text]) => importsOf(path, text));
  const holdsFacts = factsIn(sources, imports);
  return [...imports.flatMap(found => findingsOf(found, holdsFacts)), ...cycles(imports)];
}

/**
 * @param {import('./imports.mjs').Import} found
 * @param {(path: string) => boolean} holdsFacts
 */
function findingsOf({ from, specifier, to, typeOnly }, holdsFacts) {
  const own = packageOf(from);
  if (to === null) {
    const fits = outside[own].test(specifier) || (typeOnly && own === 'marks' && specifier.startsWith('lit'));
    return fits ? [] : [`${from} imports ${specifier}, which ${own} may not.`];
  }
  const other = packageOf(to);
  if (other === null) return [`${from} imports ${to}, which does not ship.`];
  const findings = [];
  if (order.indexOf(other) > order.indexOf(own)) findings.push(`${from} imports ${to}: an arrow that points up.`);
  if (other === 'data' && own !== 'data' && own !== 'embed' && !typeOnly && holdsFacts(to)) {
    findings.push(`${from} imports facts of ${specifier}; below embed only "import type" and functions may.`);
  }
  const [mine, theirs] = [chartOf(from), chartOf(to)];
  if (mine && theirs && mine !== theirs) {
    findings.push(`${from} (${mine}) imports ${to} (${theirs}); shared code goes down into a shared folder.`);
  }
  return findings;
}

/**
 * Whether a module of data brings rows along: it is generated from them, is not there to be read, or imports one that is.
 *
 * @param {ReadonlyMap<string, string>} sources
 * @param {readonly import('./imports.mjs').Import[]} imports
 */
function factsIn(sources, imports) {
  const holds = (path, above) => {
    const text = sources.get(path);
    if (text === undefined || isGenerated(text)) return true;
    return imports.some(
      ({ from, to, typeOnly }) =>
        from === path && to !== null && !typeOnly && !above.includes(to) && holds(to, [...above, path]),
    );
  };
  return path => holds(path, []);
}

/** @returns {string | null} `layout` for `packages/layout/src/…` */
export function packageOf(path) {
  return /^packages\/([^/]+)\/src\//.exec(path)?.[1] ?? null;
}

/** @returns {string | null} the chart that a folder or file belongs to */
function chartOf(path) {
  return /(?:^|[/-])(radar|bars|timeline)(?=[./-])/.exec(path.replace(/^packages\/[^/]+\/src/, ''))?.[1] ?? null;
}

/** Circles of imports that exist when the code runs: type imports are gone by then. */
function cycles(imports) {
  const next = new Map();
  for (const { from, to, typeOnly } of imports) {
    if (to !== null && !typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const findings = [];
  const done = new Set();
  const walk = (file, path) => {
    const at = path.indexOf(file);
    if (at >= 0) findings.push(`A circle of imports: ${[...path.slice(at), file].join(' → ')}`);
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return findings;
}
