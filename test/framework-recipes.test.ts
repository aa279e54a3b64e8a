/** What the docs and README files show of a project is a file of that project in test/apps, which `npm run test:apps` builds. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../tools/lib/paths.mjs';
import { pages, read } from './examples/markdown.js';

const fence = /^```\S+ title="([^"]+)"\n([^]*?)^```$/gm;
const recipes = pages.flatMap(page =>
  [...read(page).matchAll(fence)].map(([, file = '', code = '']) => ({ page, file, code })),
);

describe('recipes', () => {
  it('are there for each framework', () => {
    const apps = new Set(
      recipes.filter(({ page }) => page === 'docs/guides/frameworks.md').map(({ file }) => file.split('/')[0]),
    );
    expect([...apps].sort()).toEqual(
      expect.arrayContaining(['angular', 'astro', 'html', 'preact', 'solid', 'svelte', 'sveltekit', 'vue']),
    );
  });

  it.each(recipes.map(({ page, file, code }) => [page, file, code] as const))(
    '%s shows %s as it is',
    (_, file, code) => {
      const path = join(root, 'test', 'apps', file);
      expect(existsSync(path), file).toBe(true);
      expect(code).toBe(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
    },
  );
});
