/** What the docs repeat from the code is what the code says. */
import { existsSync, readFileSync } from 'node:fs';
import { figureOptions } from '@cityfacts/core';
import { measures, tokens } from '@cityfacts/core';
import { describe, expect, it } from 'vitest';
import { charts, tags } from '../../packages/cityfacts/src/registry.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('docs/theming.md', () => {
  const page = read('docs/theming.md');

  it.each(tokens)('gives --cf-$name its colours', ({ name, light, dark }) => {
    const row = page.split('\n').find(line => line.startsWith(`| \`--cf-${name}\` `)) ?? '';
    expect(row).toContain(`\`${light}\``);
    expect(row).toContain(`\`${dark}\``);
  });

  const named = { font: 'that of the page', 'heading-font': '`--cf-font`', 'label-font': 'Helvetica Neue, Arial, …' };
  it.each(Object.entries({ ...measures, ...named }))('gives --cf-%s its default', (name, value) => {
    const row = page.split('\n').find(line => line.startsWith(`| \`--cf-${name}\` `)) ?? '';
    expect(row).toContain(name in named ? value : `\`${value}\``);
  });

  it('gives the same in Chinese', () => {
    const values = (file: string) =>
      read(file)
        .split('\n')
        .filter(line => line.startsWith('| `--cf-'))
        .map(line => [...line.matchAll(/`[^`]+`/g)].map(([code]) => code));
    expect(values('docs/zh-hans/theming.md')).toEqual(values('docs/theming.md'));
  });

  it('names no property that the stylesheet does not know', () => {
    const known = [...tokens.map(({ name }) => name), ...Object.keys(measures)];
    const said = [...page.matchAll(/^\| `--cf-([a-z0-9-]+)`/gm)].map(([, name]) => name);
    expect(said.filter(name => !known.includes(name ?? ''))).toEqual([]);
  });
});

describe('docs/accessibility.md', () => {
  const page = read('docs/accessibility.md');
  const checklist = read('docs/accessibility-checklist.md');
  const pathOf = (name: string) => (name.includes('/') ? name : `packages/elements/browser-tests/${name}`);
  const exists = (name: string) => existsSync(new URL(`../../${pathOf(name)}`, import.meta.url));

  it('names only tests that are there, as its checklist does', () => {
    const named = [...(page + checklist).matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(name => !exists(name))).toEqual([]);
  });

  it('quotes in its checklist the titles of tests as they are', () => {
    const quoted = [...checklist.matchAll(/`([\w/-]+\.test\.ts)`((?:,? “[^”]+”)*)/g)].flatMap(([, name, titles]) =>
      [...(titles ?? '').matchAll(/“([^”]+)”/g)].map(([, title]) => [name ?? '', title ?? ''] as const),
    );
    expect(quoted.length).toBeGreaterThan(40);
    expect(quoted.filter(([name, title]) => !read(pathOf(name)).includes(title))).toEqual([]);
  });

  it('names the same tests in Chinese, and quotes the same titles', () => {
    const named = (text: string) =>
      [...text.matchAll(/`[\w/-]+\.test\.ts`|“[^”\p{Script=Han}]+”/gu)].map(([name]) => name).sort();
    expect(named(read('docs/zh-hans/accessibility-checklist.md'))).toEqual(named(checklist));
  });

  it('says of every chart what is not tried', () => {
    expect(page).toContain('**not tried**');
    for (const tag of tags) expect(page).toContain(`\`<${tag}>\``);
  });
});

describe.each(tags)('docs/charts/%s.md', tag => {
  const page = read(`docs/charts/${tag}.md`);

  it('names every attribute of the chart alone', () => {
    const ofFrame = new Set(Object.values(figureOptions).map(({ attribute }) => attribute));
    const own = Object.values(charts[tag].options).filter(({ attribute }) => !ofFrame.has(attribute));
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter(({ attribute }) => !page.includes(`\`${attribute}\``)).map(({ attribute }) => attribute)).toEqual(
      [],
    );
  });
});

describe('docs/charts/city-radar.md', () => {
  it('names every attribute of the frame that all charts share', () => {
    const page = read('docs/charts/city-radar.md');
    const missing = Object.values(figureOptions).filter(({ attribute }) => !page.includes(`\`${attribute}\``));
    expect(missing.map(({ attribute }) => attribute)).toEqual([]);
  });
});
