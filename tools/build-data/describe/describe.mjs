/** What describes the dataset: for citing, for catalogues, for readers of `docs/`. Path from the top of the project → content. */
import { coverage } from './coverage.mjs';
import { datasetModule } from './dataset.mjs';
import { dictionary } from './dictionary.mjs';
import { jsonLd } from './jsonld.mjs';
import { shippedPackage } from './package.mjs';

/**
 * @param {import('../build.mjs').Input} input
 * @param {readonly import('../schema.mjs').Schema[]} schemas
 * @param {import('../rows.mjs').Data} data
 * @param {(simplified: string) => string} toHant
 * @returns {ReadonlyMap<string, string>}
 */
export const describeData = ({ datapackage, vocabulary, licences }, schemas, data, toHant) =>
  new Map([
    ['packages/data/src/dataset.ts', datasetModule(datapackage, data, toHant)],
    ['packages/data/datapackage.json', shippedPackage(datapackage)],
    ['packages/data/dataset.jsonld', jsonLd(datapackage, data, toHant)],
    ['packages/data/LICENSE', licences.code],
    ['packages/data/LICENSE-DATA', licences.data],
    ['docs/data/dictionary.md', dictionary(datapackage, schemas, vocabulary.en, 'en')],
    ['docs/zh-hans/data/dictionary.md', dictionary(datapackage, schemas, vocabulary['zh-Hans'], 'zh-Hans')],
    ['docs/data/coverage.md', coverage(data, 'en')],
    ['docs/zh-hans/data/coverage.md', coverage(data, 'zh-Hans')],
  ]);
