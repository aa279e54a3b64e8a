/** What the guide offers for React, Vue and Svelte is compiled by their compilers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc';
import { root } from '../tools/lib/paths.mjs';

const guide = readFileSync(join(root, 'docs/guides/own-data.md'), 'utf8');
const snippetsOf = (language: string): readonly string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);

it('the guide has a snippet for each framework', () => {
  expect(['svelte', 'vue', 'tsx'].map(language => snippetsOf(language).length)).toEqual([1, 1, 2]);
});

it.each(snippetsOf('svelte'))('Svelte compiles its snippet without a warning', source => {
  const { js, warnings } = compile(source, { generate: 'client' });
  expect(warnings).toEqual([]);
  expect(js.code).toContain("'data'");
});

it.each(snippetsOf('vue'))('Vue compiles its snippet, and sets a property', source => {
  const { descriptor, errors } = parse(source);
  const { bindings = {} } = compileScript(descriptor, { id: 'a' });
  const template = compileTemplate({
    id: 'a',
    filename: 'a.vue',
    source: descriptor.template!.content,
    compilerOptions: { isCustomElement: tag => tag.includes('-'), bindingMetadata: bindings },
  });
  expect([errors, template.errors, template.tips]).toEqual([[], [], []]);
  expect(template.code).toContain('".data": $props.rows');
  expect(template.code).toContain('onChartSelect');
});

it.each(snippetsOf('tsx'))('the snippet for React is JSX', source => {
  const { diagnostics, outputText } = ts.transpileModule(source, {
    reportDiagnostics: true,
    fileName: 'a.tsx',
    compilerOptions: { jsx: ts.JsxEmit.React, target: ts.ScriptTarget.ES2022 },
  });
  expect(diagnostics).toEqual([]);
  expect(outputText).toMatch(/createElement\("city-radar", \{ (data: rows, "onchart-select"|ref: chart)/);
});
