// Writes the import map of the modules that index.html loads into it.
import { Generator } from '@jspm/generator';
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('index.html', import.meta.url);
const generator = new Generator({
  mapUrl: file,
  defaultProvider: 'nodemodules',
  env: ['production', 'browser', 'module'],
});
writeFileSync(
  file,
  await generator.htmlInject(readFileSync(file, 'utf8'), {
    htmlUrl: file,
    trace: true,
    esModuleShims: false,
  }),
);
