/** What the docs offer for JSX and MDX, where `style` is an object and a text in its place throws. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { root } from '../tools/lib/paths.mjs';

const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter(name =>
  name.endsWith('.md'),
);
const snippets = docs.flatMap(file =>
  [...readFileSync(join(root, 'docs', file), 'utf8').matchAll(/^```jsx\n([^]*?)^```$/gm)].map(
    ([, code = '']) => [file, code] as const,
  ),
);

type Element = readonly [tag: string, attributes: Readonly<Record<string, unknown>>];

/** The root element of a snippet, as JSX makes it. */
function elementOf(code: string): Element {
  const options = { jsx: ts.JsxEmit.React, jsxFactory: 'element', target: ts.ScriptTarget.ES2022 };
  const made = new Function('element', ts.transpile(`return ${code}`, options)) as (
    element: (...parts: Element) => Element,
  ) => Element;
  return made((tag, attributes) => [tag, attributes]);
}

it.each(snippets)('a snippet of %s works in JSX as it is', (_, code) => {
  const [tag, attributes] = elementOf(code);
  expect(tag).toMatch(/^(iframe|city-radar|fund-bars|policy-timeline)$/);
  expect(attributes['style'] ?? {}).toBeTypeOf('object');
  expect(Object.keys(attributes).filter(name => /^(class|frameborder|crossorigin|on[a-z]+)$/.test(name))).toEqual([]);
});

it('there is one for frames', () => {
  expect(snippets.map(([, code]) => elementOf(code)[0])).toContain('iframe');
});
