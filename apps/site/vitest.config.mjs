/** `npm run site:test`: the built site, in Chromium. `npm test` has the quick tests of its parts in test/site.test.ts. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/*.test.mjs'], testTimeout: 120_000, hookTimeout: 900_000, fileParallelism: false },
});
