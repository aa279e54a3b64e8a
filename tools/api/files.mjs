/** Subpaths of the packages, and names of the files that pages and programs refer to. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOf } from '../lib/manifests.mjs';
import { cdn, root } from '../lib/paths.mjs';
import { published } from '../lib/shipped.mjs';

const list = names => [...names].map(name => `- \`${name}\``).join('\n');

const filesIn = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();

/** The names of CDN files with HASH in place of hashes, each once, without copies and maps. */
function cdnNames() {
  const all = filesIn(cdn).filter(path => !path.endsWith('.map'));
  const isCopy = path => /\.[\da-f]{8}\.(js|css)$/.test(path) && all.includes(path.replace(/\.[\da-f]{8}(?=\.)/, ''));
  return new Set(all.filter(path => !isCopy(path)).map(path => path.replace(/\.[\da-f]{8}\.js$/, '.HASH.js')));
}

export function filesReport() {
  const data = join(root, 'packages', 'data');
  return [
    ...published.flatMap(folder => {
      const { name, exports, bin, unpkg } = manifestOf(folder);
      return [
        `## Subpaths of \`${name}\``,
        list(Object.keys(exports).toSorted()),
        ...(bin
          ? [
              `Commands: ${Object.keys(bin)
                .map(one => `\`${one}\``)
                .join(', ')}. unpkg and jsDelivr: \`${unpkg}\`.`,
            ]
          : []),
      ];
    }),
    '## CDN files (`packages/cityfacts/dist`)',
    'Each script and style sheet also has a copy with a hash in its name, which `integrity.json` lists.',
    list(cdnNames()),
    '## Data files (`packages/data`)',
    list(
      ['csv', 'json']
        .flatMap(folder => filesIn(join(data, folder)).map(path => `${folder}/${path}`))
        .concat(['datapackage.json', 'dataset.jsonld']),
    ),
  ].join('\n\n');
}
