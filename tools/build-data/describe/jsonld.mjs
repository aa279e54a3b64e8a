/** `dataset.jsonld`: the dataset in the words of schema.org, for search engines and catalogues. It names files and no address. */
const locales = ['en', 'zh-Hans', 'zh-Hant'];

/** @param {import('../rows.mjs').Value | undefined} text @returns {string} */
const english = text => (text !== null && typeof text === 'object' && 'en' in text ? text.en : '');

/** @param {import('../rows.mjs').Value | undefined} text @returns {string[]} the names in Chinese, each once */
const chinese = text =>
  text !== null && typeof text === 'object' && 'en' in text ? [...new Set([text['zh-Hans'], text['zh-Hant']])] : [];

/** Columns that say when something was or happened. @type {readonly [table: string, column: string][]} */
const times = [
  ['observations', 'period'],
  ['funds', 'established'],
  ['events', 'date'],
];

/** @param {import('../rows.mjs').Data} data @returns {string} `2006/2026` */
const temporalCoverage = data => {
  const years = times
    .flatMap(([table, column]) => (data.get(table) ?? []).map(row => String(row[column] ?? '')))
    .flatMap(date => date.match(/\b\d{4}\b/g) ?? [])
    .toSorted();
  return `${years[0]}/${years.at(-1)}`;
};

/**
 * @param {string} datapackage text of `data/datapackage.json`
 * @param {import('../rows.mjs').Data} data
 * @param {(simplified: string) => string} toHant
 */
export const jsonLd = (datapackage, data, toHant) => {
  const { title, 'cityfacts:title_zh': zh, description, version, licenses, resources } = JSON.parse(datapackage);
  const file = (/** @type {string} */ name, /** @type {string} */ encodingFormat) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
  });
  const described = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: title,
    alternateName: [zh, toHant(zh)],
    description,
    inLanguage: locales,
    version,
    license: licenses[0].path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'cityfacts' },
    publisher: { '@type': 'Organization', name: 'cityfacts' },
    creditText: 'cityfacts, CC BY 4.0',
    temporalCoverage: temporalCoverage(data),
    spatialCoverage: (data.get('places') ?? []).map(({ name }) => ({
      '@type': 'Place',
      name: english(name),
      alternateName: chinese(name),
    })),
    variableMeasured: (data.get('indicators') ?? []).map(row => ({
      '@type': 'PropertyValue',
      propertyID: row.id,
      name: english(row.name),
      alternateName: chinese(row.name),
      description: english(row.definition),
      unitText: row.unit === 'money' ? row.currency : english(row.unitName) || row.unit,
    })),
    distribution: resources.flatMap((/** @type {any} */ { name }) => [
      file(`csv/${name}.csv`, 'text/csv'),
      file(`json/${name}.json`, 'application/json'),
    ]),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
};
