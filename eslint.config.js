/** What the compiler and Prettier cannot see, and the boundaries between the packages. Fast: no rule asks for types. */
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
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

const tests = ['**/*.test.ts', 'packages/*/test/**', 'packages/*/browser-tests/**'];

/** Imports only point down: data → core → charts → elements → cityfacts. */
const above = {
  data: ['@cityfacts/*', 'cityfacts', 'cityfacts/*', 'lit', 'lit/*', 'd3-*'],
  core: ['@cityfacts/charts*', '@cityfacts/elements*', 'cityfacts', 'cityfacts/*'],
  charts: ['@cityfacts/elements*', 'cityfacts', 'cityfacts/*'],
  elements: ['cityfacts', 'cityfacts/*'],
};

/** Modules of `data` that bring rows along. Elements without data must not carry any. */
const rows = '^@cityfacts/data($|/(?!(comparability|cite|localize|lookups)\\.js$))';

const boundaries = Object.entries(above).map(([name, group]) => ({
  files: [`packages/${name}/src/**/*.ts`],
  ignores: tests,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { group, message: `Imports point down: ${name} must not know the packages above it.` },
          { group: ['../../../*'], message: 'Import another package by its name.' },
          ...(name === 'data'
            ? []
            : [{ regex: rows, allowTypeImports: true, message: 'Only the package cityfacts brings rows along.' }]),
          ...(name === 'elements'
            ? [
                {
                  regex: '^@cityfacts/core$',
                  allowTypeImports: true,
                  message:
                    'Import the module itself: of a list of modules, esbuild loads at once what only a stage needs.',
                },
              ]
            : []),
          ...(name === 'core' || name === 'charts'
            ? [{ regex: '^lit($|/(?!html\\.js))', allowTypeImports: true, message: 'Use lit/html.js: no DOM here.' }]
            : []),
        ],
      },
    ],
  },
}));

/** No chart imports another; what two need goes down into core. */
const apart = ['radar', 'bars', 'timeline'].map(name => ({
  files: [`packages/charts/src/${name}/**/*.ts`],
  ignores: tests,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: ['radar', 'bars', 'timeline']
          .filter(other => other !== name)
          .map(other => ({ group: [`**/${other}/*`], message: 'No chart imports another; move it down into core.' })),
      },
    ],
  },
}));

/** Pure packages take the page, the clock, chance and the language of the host as arguments. */
const pure = {
  files: ['packages/{data,core,charts}/src/**/*.ts'],
  ignores: tests,
  rules: {
    'no-restricted-globals': [
      'error',
      ...(
        'document window navigator self location customElements getComputedStyle matchMedia requestAnimationFrame ' +
        'ResizeObserver IntersectionObserver MutationObserver HTMLElement Element localStorage sessionStorage ' +
        'OffscreenCanvas performance fetch setTimeout setInterval process crypto'
      ).split(' '),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random' },
      { object: 'Date', property: 'now' },
      ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].map(property => ({ property })),
      ...['getBBox', 'getBoundingClientRect', 'getComputedTextLength', 'measureText', 'getContext'].map(property => ({
        property,
      })),
    ],
    'no-restricted-syntax': [
      'error',
      { selector: 'Program > VariableDeclaration[kind!="const"]', message: 'No module state.' },
      {
        selector: 'Program > ExportNamedDeclaration > VariableDeclaration[kind!="const"]',
        message: 'No module state.',
      },
      {
        selector: 'NewExpression[callee.object.name="Intl"][callee.property.name!="Segmenter"][arguments.length=0]',
        message: 'Name the language: output must not depend on the host.',
      },
      {
        selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
        message: 'Pass the date in.',
      },
    ],
  },
};

export default defineConfig(
  globalIgnores([
    '**/.astro/',
    '**/node_modules/',
    '**/dist/',
    '**/coverage/',
    'bench/dist/',
    'bench/results/',
    'packages/cityfacts/lib/',
    'packages/*/types/',
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
  ...boundaries,
  ...apart,
  pure,
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: tests,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
    },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
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
