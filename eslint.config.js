/** What the compiler and Prettier cannot see. Fast, because no rule asks for types. */
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** The core rules that find mistakes. */
const problems = Object.fromEntries(
  (
    'guard-for-in no-async-promise-executor no-cond-assign no-constant-condition no-debugger no-dupe-else-if ' +
    'no-duplicate-case no-empty no-fallthrough no-irregular-whitespace no-loss-of-precision ' +
    'no-misleading-character-class no-prototype-builtins no-self-assign no-sparse-arrays no-unreachable ' +
    'no-unsafe-finally no-unused-labels no-useless-catch no-useless-escape use-isnan valid-typeof'
  )
    .split(' ')
    .map(rule => [rule, 'error']),
);

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/dist/',
    '**/coverage/',
    'bench/dist/',
    'bench/results/',
    'packages/cityfacts/lib/',
    'packages/data/src/generated/',
    'storybook-static/',
  ]),
  typescript.configs.recommended,
  {
    rules: {
      ...problems,
      eqeqeq: ['error', 'always'],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
    },
  },
  {
    // The elements take their properties from the option tables: class and interface of one name, declared by Lit.
    files: ['packages/elements/src/**'],
    rules: {
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
    },
  },
  {
    // An interface that merges with a generic class must name its parameters.
    files: ['packages/elements/src/chart-element.ts'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    // Chai's `expect(x).to.be.true` is an expression.
    files: ['**/*.test.{ts,mjs}'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: [
      'tools/**',
      'bench/**',
      'tools/**',
      'packages/cityfacts/bin/**',
      'packages/cityfacts/src/cli/**',
      'packages/cityfacts/src/cli.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['packages/**/*.ts', 'stories/**/*.ts', 'docs/**/*.ts', 'test/browser/**/*.ts', '.storybook/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Firefox blocks style attributes under a strict policy, static ones included.
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'wc/guard-super-call': 'off',
      'wc/require-listener-teardown': 'error',
    },
  },
);
