/** `dataset.ts`: the dataset as a document that others cite. */
import { mark, quote } from '../emit/literal.mjs';

/**
 * The day of the newest source: what is known up to when.
 * @param {import('../rows.mjs').Data} data
 */
const newest = data =>
  (data.get('sources') ?? [])
    .map(({ published }) => String(published ?? '').replace(/[~?%]/g, ''))
    .toSorted()
    .at(-1) ?? '';

/**
 * @param {string} datapackage text of `data/datapackage.json`
 * @param {import('../rows.mjs').Data} data
 * @param {(simplified: string) => string} toHant
 */
export const datasetModule = (datapackage, data, toHant) => {
  const { title, version, 'cityfacts:title_zh': zh } = JSON.parse(datapackage);
  const titles = [`en: ${quote(title)}`, `'zh-Hans': ${quote(zh)}`, `'zh-Hant': ${quote(toHant(zh))}`];
  return [
    mark,
    "import type { Dataset } from './types.js';\n\n",
    '/** The dataset itself, for `cite`. */\n// prettier-ignore\nexport const dataset: Dataset = {\n',
    `  title: { ${titles.join(', ')} },\n  publisher: 'cityfacts',\n`,
    `  version: ${quote(version)},\n  published: ${quote(newest(data))},\n};\n`,
  ].join('');
};
