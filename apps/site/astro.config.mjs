/** The documentation site: `npm run site` builds it, `npm run site:dev` shows it while you write. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import { bundleSource } from '../../tools/lib/import-source.mjs';
import { languages, root } from './lib/addresses.mjs';
import { remarkDocs } from './lib/remark-docs.mjs';
import { sidebar } from './lib/sidebar.mjs';
import { words } from './lib/words.mjs';

const here = name => fileURLToPath(new URL(name, import.meta.url));
const cache = join(root, 'node_modules', '.cache');
const { version } = JSON.parse(readFileSync(join(root, 'packages/cityfacts/package.json'), 'utf8'));
const conditions = ['cityfacts-source', 'module', 'node', 'development|production'];

const isFront = process.env.CITYFACTS_SITE_PART === 'front';

/** The pages that are not of a first visit. */
const laterPages = {
  name: 'cityfacts-later-pages',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const file of readdirSync(here('src/later-pages'), { recursive: true }).filter(name =>
        /\.\w+$/.test(name),
      )) {
        const pattern = `/${file.replaceAll('\\', '/').replace(/(\/index)?\.(astro|ts)$/, '')}`;
        injectRoute({ pattern, entrypoint: here(`src/later-pages/${file}`) });
      }
    },
  },
};

/** The static output of the library, bundled by esbuild and left as it is: the front page is there some seconds sooner. */
const libraryInOneFile = {
  name: 'cityfacts-library-in-one-file',
  enforce: 'pre',
  async resolveId(id) {
    if (id !== 'cityfacts/static.js') return null;
    const file = join(cache, 'astro', 'static.mjs');
    mkdirSync(join(cache, 'astro'), { recursive: true });
    writeFileSync(file, await bundleSource(join(root, 'packages/cityfacts/src/static.ts'), 'esm'));
    return { id: pathToFileURL(file).href, external: true };
  },
};

export default defineConfig({
  root: here('./'),
  outDir: process.env.CITYFACTS_SITE_OUT ?? join(cache, 'site'),
  cacheDir: join(cache, 'astro'),
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  markdown: { remarkPlugins: [remarkDocs] },
  build: { inlineStylesheets: 'never' },
  integrations: [
    ...(isFront ? [] : [laterPages]),
    starlight({
      title: 'cityfacts',
      favicon: '/favicon.svg',
      locales: {
        en: { label: 'English', lang: languages.en },
        'zh-hans': { label: '简体中文', lang: languages['zh-hans'] },
      },
      defaultLocale: 'en',
      sidebar: sidebar(),
      customCss: ['./src/styles/site.css'],
      components: {
        LanguageSelect: './src/components/LanguageSelect.astro',
        Hero: './src/components/Hero.astro',
        Search: './src/components/Search.astro',
        SiteTitle: './src/components/SiteTitle.astro',
      },
      expressiveCode: {
        // Code that scrolls would be a landmark without a name.
        defaultProps: { wrap: true },
        themes: ['github-light', 'github-dark'],
        styleOverrides: { borderRadius: '2px' },
      },
      markdown: { processedDirs: [join(root, 'docs'), join(root, 'data'), root] },
      credits: false,
      plugins: [words()],
    }),
  ],
  vite: {
    plugins: isFront ? [libraryInOneFile] : [],
    define: { __VERSION__: JSON.stringify(version), __ROOT__: JSON.stringify(root) },
    resolve: { conditions },
    ssr: { resolve: { conditions }, noExternal: [/^@cityfacts\//, 'cityfacts'], external: ['typescript'] },
  },
});
