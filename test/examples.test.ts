/** Every example of the README files and of docs/ works as it is printed, and every link leads somewhere. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { parseCommand } from '../packages/cityfacts/src/cli/command.js';
import { main } from '../packages/cityfacts/src/cli/main.js';
import { renderSvg } from '../packages/cityfacts/src/static.js';
import { root } from '../tools/lib/paths.mjs';
import { check, styleProblems, tokenProblems } from './examples/html.js';
import { anchorsOf, examplesOf, linksOf, pages, read, type Example } from './examples/markdown.js';
import { errorsOf, isSelfContained, run, type Script } from './examples/scripts.js';

const all = pages.flatMap(examplesOf);
const examples = all.filter(({ isLeftOut }) => !isLeftOut);
const leftOut = all.filter(({ isLeftOut }) => isLeftOut);
const of = (...languages: readonly string[]) => examples.filter(({ language }) => languages.includes(language));
const place = ({ file, line }: Example): string => `${file}:${line}`;
const titled = (some: readonly Example[]) => some.map(example => [place(example), example] as const);
/** The example in a message, because a page has many. */
const at = (example: Example, problems: readonly string[]) => problems.map(problem => `${place(example)} ${problem}`);

const known = ['ts', 'tsx', 'jsx', 'js', 'html', 'css', 'json', 'csv', 'sh', 'text', 'diff'];

describe(`${examples.length} examples of ${pages.length} pages`, () => {
  it('are in languages that are tested here', () => {
    expect(examples.length).toBeGreaterThan(80);
    expect(
      all.filter(({ language }) => !known.includes(language)).map(example => `${place(example)} ${example.language}`),
    ).toEqual([]);
  });

  it(`except ${leftOut.length} that say no-test, at most one in ten`, () => {
    expect(leftOut.length / all.length, leftOut.map(place).join('\n')).toBeLessThan(0.1);
  });
});

describe('examples in JavaScript and TypeScript', () => {
  const written = of('ts', 'js', 'tsx').map((example, index) => ({
    example,
    name: `${index}.${example.language === 'tsx' ? 'tsx' : 'ts'}`,
    isStrict: example.language === 'ts',
    code: example.code,
  }));
  const inPages = of('html').flatMap((example, index) =>
    check(example.code).scripts.map((code, part) => ({
      example,
      name: `html-${index}-${part}.ts`,
      isStrict: false,
      code,
    })),
  );
  const scripts: readonly (Script & { readonly example: Example })[] = [...written, ...inPages];

  it(`are what the types of the packages allow (${scripts.length})`, () => {
    const errors = errorsOf(scripts);
    expect(scripts.flatMap(({ example, name }) => at(example, errors.get(name)!))).toEqual([]);
  }, 240_000);

  it('and the tables of the packages name exports that there are', () => {
    const tables = pages
      .filter(file => file.startsWith('packages/'))
      .map(file => [file, exportsIn(read(file))] as const);
    const named = tables.filter(([, names]) => names.length);
    expect(named.length).toBeGreaterThan(1);
    const imports = named.map(([file, names], index) => {
      const from = (JSON.parse(read(posix.join(posix.dirname(file), 'package.json'))) as { name: string }).name;
      return { name: `exports-${index}.ts`, isStrict: true, code: `import type { ${names.join()} } from '${from}';` };
    });
    expect([...errorsOf(imports).values()].flat()).toEqual([]);
  }, 240_000);

  const alone = scripts.filter(({ code, name }) => !name.endsWith('.tsx') && isSelfContained(code));
  it.each(alone.map(({ example, code }) => [place(example), code] as const))('%s runs', async (_, code) => {
    await run(code);
  });

  it.each(titled(of('jsx')))('%s is JSX, in which a style is an object', (_, { code }) => {
    const compilerOptions = { jsx: ts.JsxEmit.React, jsxFactory: 'element', target: ts.ScriptTarget.ES2022 };
    const made = new Function('element', ts.transpile(`return ${code}`, compilerOptions)) as (
      element: (tag: string, attributes: Readonly<Record<string, unknown>> | null) => typeof attributes,
    ) => Readonly<Record<string, unknown>>;
    const attributes = made((_, given) => given) ?? {};
    expect(attributes['style'] ?? {}).toBeTypeOf('object');
    expect(Object.keys(attributes).filter(name => /^(class|frameborder|crossorigin|on[a-z]+)$/.test(name))).toEqual([]);
  });
});

describe('examples in HTML and CSS', () => {
  it.each(titled(of('html')))('%s is drawn as it is written', (_, { code }) => {
    const { problems, styles } = check(code);
    expect([...problems, ...styles.flatMap(styleProblems)]).toEqual([]);
  });

  it.each(titled(of('css')))('%s names properties and parts that there are', (_, { code }) => {
    expect(styleProblems(code)).toEqual([]);
  });
});

describe('examples of data and commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cityfacts-examples-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const cityfacts = async (words: readonly string[]) => {
    let [out, err] = ['', ''];
    const code = await main(words, { out: content => (out += String(content)), err: text => (err += text) });
    return { code, out, err };
  };

  const dataset = readdirSync(join(root, 'data'))
    .filter(name => name.endsWith('.csv'))
    .flatMap(name => readFileSync(join(root, 'data', name), 'utf8').split(/\r?\n/));
  const tables = of('csv').filter(
    ({ code }) =>
      !code
        .trim()
        .split('\n')
        .every(line => dataset.includes(line)),
  );

  const designTokens = of('json').filter(({ code }) => code.includes('"$type"'));
  it.each(titled(designTokens))('%s names design tokens that there are', (_, { code }) => {
    expect(tokenProblems(code)).toEqual([]);
  });

  const json = of('json').filter(example => !designTokens.includes(example));
  it.each(titled([...tables, ...json]))('%s passes cityfacts check', async (_, { code, file, language, line }) => {
    const path = join(folder, `${file.replaceAll('/', '-')}-${line}.${language}`);
    writeFileSync(path, code);
    const { code: exit, out, err } = await cityfacts(['check', path]);
    expect([exit, err], out).toEqual([0, '']);
  });

  it.each(titled(of('sh')))('%s: commands and their flags are there', async (_, { code, file }) => {
    const inFolder = (path: string) => (path === '-' ? path : join(folder, `${file.replaceAll('/', '-')}-${path}`));
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [name = '', ...words] of commandsOf(code)) {
      if (name === 'npm' && words[0] === 'run') expect(Object.keys(scripts)).toContain(words[1]);
      if (name === 'npm' && ['start', 'test'].includes(words[0]!)) expect(Object.keys(scripts)).toContain(words[0]);
      const given = name === 'npx' && words[0] === 'cityfacts' ? words.slice(1) : name === 'cityfacts' ? words : null;
      if (!given) continue;
      const command = parseCommand(given);
      if (command.do === 'oembed') continue;
      // A picture takes a font: the same figure as SVG shows that its options are right.
      const quick = given.flatMap((word, index) =>
        given[index - 1] === '--format' && word === 'png'
          ? ['svg']
          : word === '--scale' || given[index - 1] === '--scale'
            ? []
            : [word],
      );
      const moved = quick.map((word, index) =>
        ['--out', '--data'].includes(quick[index - 1]!) || (command.do === 'check' && index === 1)
          ? inFolder(word)
          : word,
      );
      const { code: exit, err } = await cityfacts(moved);
      expect([exit, err.replace(/^cityfacts: warning: .*\n/gm, '')], given.join(' ')).toEqual([0, '']);
    }
  });
});

/** Names in the first column of the table of exports. */
const exportsIn = (page: string): readonly string[] =>
  (/^\| export +\|.*\n\|.*\n((?:\|.*\n)+)/m.exec(page)?.[1] ?? '')
    .split('\n')
    .flatMap(row => [...(row.split('|')[1] ?? '').matchAll(/`([A-Za-z]\w*)`/g)].map(([, name]) => name!));

/** The commands of a shell script, in words. */
const commandsOf = (script: string): readonly (readonly string[])[] =>
  script
    .replaceAll('\\\n', ' ')
    .split('\n')
    .flatMap(line => line.replace(/(^|\s)#.*$/, '').split(/\s(?:&&|\|)\s/))
    .map(line => {
      const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
        ([, double, single, bare]) => double ?? single ?? bare ?? '',
      );
      const to = words.indexOf('>');
      return to < 0 ? words : [...words.slice(0, to), '--out', ...words.slice(to + 1)];
    })
    .filter(words => words.length > 0);

describe('pictures of the README files', () => {
  it.each([
    ['README.md', 'docs/images/city-radar.svg', 'en'],
    ['README.zh-hans.md', 'docs/images/city-radar.zh-hans.svg', 'zh-Hans'],
  ])('%s shows what the library draws', (page, picture, lang) => {
    expect(read(page)).toContain(picture);
    expect(read(picture), 'run npx cityfacts render city-radar --format svg --width 720').toBe(
      renderSvg('city-radar', { lang, width: 720 }),
    );
  });
});

describe('the guide to migrating from 0.1', () => {
  const rows = (file: string) =>
    read(file)
      .split('\n')
      .filter(line => line.startsWith('|'))
      .map(line => line.split('|').map(cell => cell.trim()));
  const now = (row: readonly string[]) => row.at(-2) ?? '';
  const before = (row: readonly string[]) => row.at(-3) ?? '';

  it.each(['docs/guides/migrating.md', 'docs/zh-hans/guides/migrating.md'])('%s names what is there now', file => {
    const tokens = rows(file).filter(row => now(row).startsWith('`--cf-'));
    expect(tokens.length).toBeGreaterThan(5);
    expect(tokens.flatMap(row => styleProblems(now(row)))).toEqual([]);
    expect(tokens.filter(row => !styleProblems(before(row)).length)).toEqual([]);
    const attributes = rows(file).filter(row => /^`[a-z-]+(="\w+")?`$/.test(now(row)) && row.length === 5);
    expect(attributes.length).toBeGreaterThan(3);
    const tagOf = (row: readonly string[]) => /<([a-z-]+)>/.exec(row[1]!)?.[1] ?? 'city-radar';
    const problems = (row: readonly string[], written: string) =>
      check(`<${tagOf(row)} ${written.replaceAll('`', '')}></${tagOf(row)}>`).problems;
    expect(attributes.flatMap(row => problems(row, now(row)))).toEqual([]);
    expect(attributes.filter(row => !problems(row, before(row)).length)).toEqual([]);
  });
});

describe('links between pages', () => {
  const anchors = new Map<string, ReadonlySet<string>>();
  const hasAnchor = (file: string, anchor: string): boolean => {
    if (!anchors.has(file)) anchors.set(file, anchorsOf(file));
    return anchors.get(file)!.has(anchor);
  };

  it.each(pages)('lead from %s to files and headings that are there', file => {
    const broken = linksOf(file).filter(link => {
      const [path = '', anchor = ''] = link.split('#').map(decodeURIComponent);
      const target = path ? posix.join(dirname(file).replaceAll('\\', '/'), path) : file;
      if (!existsSync(join(root, target))) return true;
      return anchor && target.endsWith('.md') && statSync(join(root, target)).isFile() && !hasAnchor(target, anchor);
    });
    expect(broken).toEqual([]);
  });
});
