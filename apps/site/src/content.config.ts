import { readFileSync } from 'node:fs';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { idOf, patterns, root } from '../lib/addresses.mjs';
import { headOf } from '../lib/remark-docs.mjs';

function fail(message: string): never {
  throw new Error(message);
}

/** The Markdown of the repository, where it is. */
function repositoryDocs(): Loader {
  const files = glob({ base: root, pattern: patterns, generateId: ({ entry }) => idOf(entry) ?? entry });
  return {
    name: 'repository-docs',
    load: context =>
      files.load({
        ...context,
        // A page that cannot be rendered ends the build; while somebody writes, it is reported.
        logger: context.watcher ? context.logger : Object.assign(Object.create(context.logger), { error: fail }),
        parseData: ({ data, filePath, ...rest }) =>
          context.parseData({
            ...rest,
            filePath,
            data: { ...headOf(readFileSync(filePath!, 'utf8')), editUrl: false, ...data },
          }),
      }),
  };
}

export const collections = { docs: defineCollection({ loader: repositoryDocs(), schema: docsSchema() }) };
