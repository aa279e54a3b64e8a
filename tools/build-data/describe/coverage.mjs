/** `docs/data/coverage.md`: what the dataset holds, and what it does not. */
import { generatedNote, table } from './markdown.mjs';

/** @typedef {import('../rows.mjs').DataRow} DataRow */

/** @param {import('../rows.mjs').Value | undefined} text @returns {string} */
const english = text => (text !== null && typeof text === 'object' && 'en' in text ? text.en : '');

/** @param {readonly unknown[]} values @returns {[string, number][]} most first */
const counted = values => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const value of values) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
};

/** @param {readonly DataRow[]} observations of one place and indicator */
const cellOf = observations => {
  const periods = observations.filter(({ value }) => value !== null).map(({ period }) => String(period));
  if (periods.length > 0) return [...new Set(periods)].toSorted().join(', ');
  return observations[0] ? `_${observations[0].missing}_` : '–';
};

/** @param {readonly DataRow[]} indicators @param {readonly DataRow[]} places @param {readonly DataRow[]} observations */
const grid = (indicators, places, observations) => {
  const of = (/** @type {DataRow} */ place, /** @type {DataRow} */ indicator) =>
    observations.filter(row => row.place === place.id && row.indicator === indicator.id);
  const known = places.filter(place => indicators.some(indicator => of(place, indicator).length > 0));
  const total = indicators.map(indicator => {
    const filled = known.filter(place => of(place, indicator).some(({ value }) => value !== null));
    return `${filled.length} of ${places.length}`;
  });
  const rows = known.map(place => [english(place.name), ...indicators.map(indicator => cellOf(of(place, indicator)))]);
  return table(['place', ...indicators.map(({ name }) => english(name))], [...rows, ['**known**', ...total]]);
};

/** @param {import('../rows.mjs').Data} data */
export const coverage = data => {
  const rows = (/** @type {string} */ name) => data.get(name) ?? [];
  const cities = rows('places').filter(({ kind }) => kind === 'city');
  const indicators = rows('indicators');
  const sets = [...new Set(indicators.flatMap(({ sets: names }) => (Array.isArray(names) ? names : [])))];
  const inSet = (/** @type {string} */ set) =>
    indicators.filter(({ sets: names }) => Array.isArray(names) && names.includes(set));
  const alone = indicators.filter(({ sets: names }) => !Array.isArray(names) || names.length === 0);
  const grids = [
    ...sets.map(set => /** @type {const} */ ([`The set \`${set}\``, inSet(set)])),
    .../** @type {[string, DataRow[]][]} */ (alone.length > 0 ? [['In no set', alone]] : []),
  ].map(([title, list]) => `### ${title}\n\n${grid(list, cities, rows('observations'))}`);

  const tierOf = new Map(rows('sources').map(({ id, tier }) => [id, tier]));
  const cited = counted(rows('citations').map(({ source }) => source));
  const citedBy = new Map(cited);
  const perTier = counted(rows('sources').map(({ tier }) => tier)).map(([tier, count]) => {
    const citations = cited.filter(([id]) => tierOf.get(id) === tier).reduce((sum, [, n]) => sum + n, 0);
    return [`\`${tier}\``, String(count), String(citations)];
  });
  const perSource = rows('sources')
    .toSorted((a, b) => (citedBy.get(String(b.id)) ?? 0) - (citedBy.get(String(a.id)) ?? 0))
    .map(({ id, tier }) => [`\`${id}\``, `\`${tier}\``, String(citedBy.get(String(id)) ?? 0)]);

  return `# Coverage

${generatedNote}## Places and indicators

A period: there is a value. A word in italics: the value is missing, and [why](vocabulary.md#why-a-value-is-empty-missing). A dash: the dataset has no
row. Cities without any row of a set are left out of its table; its last line counts them.

${grids.join('\n')}
## Rows

${table(
  ['table', 'rows', 'citations'],
  [...data].map(([name, list]) => [
    `\`${name}\``,
    String(list.length),
    String(rows('citations').filter(row => row.table === name).length || ''),
  ]),
)}
## Tiers

${table(['tier', 'sources', 'citations'], perTier)}
## Sources

${table(['source', 'tier', 'citations'], perSource)}`;
};
