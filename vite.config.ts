/** What every Vite here shares: workspace packages are their TypeScript sources. Storybook and tools/build.mjs extend it. */
import { defineConfig } from 'vite';

export default defineConfig({
  resolve: { conditions: ['cityfacts-source', 'module', 'browser', 'development|production'], dedupe: ['lit'] },
  ssr: { resolve: { conditions: ['cityfacts-source', 'module', 'node', 'development|production'] } },
});
