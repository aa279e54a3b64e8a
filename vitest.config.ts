/** What runs in Node: pure functions, the scripts, and the checks of the whole tree in test/. */
import { defineConfig, mergeConfig } from 'vitest/config';
import { fontEnvironment, prepareFonts } from './tools/lib/fonts.mjs';
import base from './vite.config.js';

// For the renderer of PNG files, and for browsers that tests start.
await prepareFonts();
Object.assign(process.env, fontEnvironment());

export default mergeConfig(
  base,
  defineConfig({
    test: {
      include: ['packages/**/*.test.ts', 'tools/**/*.test.{mjs,ts}', 'test/**/*.test.ts'],
      exclude: [
        '**/node_modules/**',
        '**/dist/**',
        'packages/cityfacts/lib/**',
        '**/browser-tests/**',
        'test/browser/**',
      ],
      environment: 'node',
      // Files share what they import: nothing of it keeps a state, and a third of the time is saved.
      pool: 'threads',
      isolate: false,
      maxWorkers: '100%',
      testTimeout: 20_000,
    },
  }),
);
