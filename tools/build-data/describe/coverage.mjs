/** `docs/data/coverage.md`: what the dataset holds, and what it does not; and the same in Chinese. */
import { generatedNote, table } from './markdown.mjs';

/** @typedef {import('../rows.mjs').DataRow} DataRow */
/** @typedef {import('./markdown.mjs').Lang} Lang */

const words = {
  en: {
    title: 'Coverage',
    grids: 'Places and indicators',
    howToRead:
      'A date means that there is a value. A word in italics means that the value is missing, and [why](vocabulary.md#why-a-value-is-empty-missing). A dash\nmeans that the dataset has no row. Cities without any row of a set are not in its table; the last line counts them.',
    set: (/** @type {string} */ id) => `The set \`${id}\``,
    noSet: 'In no set',
    missing: (/** @type {string} */ reason) => `_${reason}_`,
    listGap: ', ',
    known: 'known',
    share: (/** @type {number} */ part, /** @type {number} */ whole) => `${part} of ${whole}`,
    rows: 'Rows',
    tiers: 'Tiers',
    sources: 'Sources',
    head: {
      place: 'place',
      table: 'table',
      rows: 'rows',
      citations: 'citations',
      tier: 'tier',
      sources: 'sources',
      source: 'source',
    },
    tier: (/** @type {string} */ id) => `\`${id}\``,
  },
  'zh-Hans': {
    title: '收录范围',
    grids: '地方与指标',
    howToRead:
      '写时间的：有数值。写文字的：数值缺失，文字是[原因](vocabulary.md#数值为何为空missing)。画横线的：数据集里没有这一行。某组指标一行都没有的城市不列入该组的表，表末一行仍把它们计入总数。',
    set: (/** @type {string} */ id, /** @type {string} */ name) => `${name}（\`${id}\` 组）`,
    noSet: '不属于任何组',
    missing: (/** @type {string} */ reason) => reasons[/** @type {keyof typeof reasons} */ (reason)] ?? reason,
    listGap: '、',
    known: '有数值的城市',
    share: (/** @type {number} */ part, /** @type {number} */ whole) => `${part}/${whole}`,
    rows: '行数',
    tiers: '来源类别',
    sources: '来源',
    head: {
      place: '地方',
      table: '表',
      rows: '行数',
      citations: '引文',
      tier: '类别',
      sources: '来源',
      source: '来源',
    },
    tier: (/** @type {string} */ id) => `${tiers[/** @type {keyof typeof tiers} */ (id)] ?? ''} \`${id}\``.trim(),
  },
};

// The words of the charts: packages/core/src/locales/zh-hans-main.ts and -more.ts.
const reasons = {
  'not-stated': '来源未载明',
  'not-found': '未找到',
  'not-preserved': '来源中的相应部分已缺失',
  'not-applicable': '不适用',
};
const tiers = {
  official: '官方',
  'press-quoting-official': '媒体引述官方',
  'mirror-of-press-quoting-official': '转载的媒体报道（引述官方）',
  press: '媒体',
  aggregator: '汇编网站',
  translation: '译文',
};

/** @param {import('../rows.mjs').Value | undefined} text @param {Lang} lang @returns {string} */
const local = (text, lang) => (text !== null && typeof text === 'object' && 'en' in text ? text[lang] : '');

/** @param {readonly unknown[]} values @returns {[string, number][]} most first */
const counted = values => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const value of values) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
};

/** @param {readonly DataRow[]} observations of one place and indicator @param {Lang} lang */
const cellOf = (observations, lang) => {
  const periods = observations.filter(({ value }) => value !== null).map(({ period }) => String(period));
  if (periods.length > 0) return [...new Set(periods)].toSorted().join(words[lang].listGap);
  return observations[0] ? words[lang].missing(String(observations[0].missing)) : '–';
};

/** @param {readonly DataRow[]} indicators @param {readonly DataRow[]} places @param {readonly DataRow[]} observations @param {Lang} lang */
const grid = (indicators, places, observations, lang) => {
  const own = words[lang];
  const of = (/** @type {DataRow} */ place, /** @type {DataRow} */ indicator) =>
    observations.filter(row => row.place === place.id && row.indicator === indicator.id);
  const known = places.filter(place => indicators.some(indicator => of(place, indicator).length > 0));
  const total = indicators.map(indicator => {
    const filled = known.filter(place => of(place, indicator).some(({ value }) => value !== null));
    return own.share(filled.length, places.length);
  });
  const rows = known.map(place => [
    local(place.name, lang),
    ...indicators.map(indicator => cellOf(of(place, indicator), lang)),
  ]);
  return table(
    [own.head.place, ...indicators.map(({ name }) => local(name, lang))],
    [...rows, [`**${own.known}**`, ...total]],
  );
};

/** @param {import('../rows.mjs').Data} data @param {Lang} lang */
export const coverage = (data, lang) => {
  const own = words[lang];
  const rows = (/** @type {string} */ name) => data.get(name) ?? [];
  const cities = rows('places').filter(({ kind }) => kind === 'city');
  const indicators = rows('indicators');
  const sets = [...new Set(indicators.flatMap(({ sets: names }) => (Array.isArray(names) ? names : [])))];
  const nameOf = (/** @type {string} */ set) => local(rows('sets').find(({ id }) => id === set)?.name, lang);
  const inSet = (/** @type {string} */ set) =>
    indicators.filter(({ sets: names }) => Array.isArray(names) && names.includes(set));
  const alone = indicators.filter(({ sets: names }) => !Array.isArray(names) || names.length === 0);
  const grids = [
    ...sets.map(set => /** @type {const} */ ([own.set(set, nameOf(set)), inSet(set)])),
    .../** @type {[string, DataRow[]][]} */ (alone.length > 0 ? [[own.noSet, alone]] : []),
  ].map(([title, list]) => `### ${title}\n\n${grid(list, cities, rows('observations'), lang)}`);

  const tierOf = new Map(rows('sources').map(({ id, tier }) => [id, tier]));
  const cited = counted(rows('citations').map(({ source }) => source));
  const citedBy = new Map(cited);
  const perTier = counted(rows('sources').map(({ tier }) => tier)).map(([tier, count]) => {
    const citations = cited.filter(([id]) => tierOf.get(id) === tier).reduce((sum, [, n]) => sum + n, 0);
    return [own.tier(tier), String(count), String(citations)];
  });
  const perSource = rows('sources')
    .toSorted((a, b) => (citedBy.get(String(b.id)) ?? 0) - (citedBy.get(String(a.id)) ?? 0))
    .map(({ id, tier }) => [`\`${id}\``, own.tier(String(tier)), String(citedBy.get(String(id)) ?? 0)]);
  const { head } = own;

  return `# ${own.title}

${generatedNote}## ${own.grids}

${own.howToRead}

${grids.join('\n')}
## ${own.rows}

${table(
  [head.table, head.rows, head.citations],
  [...data].map(([name, list]) => [
    `\`${name}\``,
    String(list.length),
    String(rows('citations').filter(row => row.table === name).length || ''),
  ]),
)}
## ${own.tiers}

${table([head.tier, head.sources, head.citations], perTier)}
## ${own.sources}

${table([head.source, head.tier, head.citations], perSource)}`;
};
