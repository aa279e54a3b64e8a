/** The examples and links of the Markdown files that users read. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../../tools/lib/paths.mjs';

export interface Example {
  /** From the root, with slashes. */
  readonly file: string;
  /** Line of its fence, from 1. */
  readonly line: number;
  readonly language: string;
  /** Marked `no-test`: it cannot be run alone. */
  readonly isLeftOut: boolean;
  readonly code: string;
}

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => posix.join(folder, name.replaceAll('\\', '/')))
    .sort();

/** Every page for users. */
export const pages: readonly string[] = [
  'README.md',
  'README.zh-hans.md',
  ...readdirSync(join(root, 'packages')).map(name => `packages/${name}/README.md`),
  'data/README.md',
  // Becomes llms.txt.
  'tools/manifest/llms.md',
  ...markdownIn('docs'),
].filter(file => existsSync(join(root, file)));

export const read = (file: string): string => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');

const fence = /^( *)(`{3,})([^\n`]*)\n([^]*?)^\1\2`*[ \t]*$/gm;

export function examplesOf(file: string): readonly Example[] {
  const text = read(file);
  return [...text.matchAll(fence)].flatMap(([, indent = '', , info = '', code = ''], at) => {
    const [language = '', ...marks] = info.trim().split(/\s+/);
    // With a title, it is a file of test/apps: test/framework-recipes.test.ts compares them.
    if (!language || marks.some(mark => mark.startsWith('title='))) return [];
    return {
      file,
      line: text.slice(0, [...text.matchAll(fence)][at]!.index).split('\n').length,
      language,
      isLeftOut: marks.includes('no-test'),
      code: code.replace(new RegExp(`^${indent}`, 'gm'), ''),
    };
  });
}

const withoutCode = (text: string): string => text.replace(fence, '').replace(/(`+)[^]*?\1/g, '``');

/** The targets of links and images that lead into the repository. */
export const linksOf = (file: string): readonly string[] =>
  [...withoutCode(read(file)).matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)]
    .map(([, target]) => target!)
    .filter(target => !/^([a-z][a-z\d+.-]*:|\/)/i.test(target));

/** The anchors of the headings of a page, as GitHub and the site make them. */
export function anchorsOf(file: string): ReadonlySet<string> {
  const found = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, heading = ''] of read(file)
    .replace(fence, '')
    .matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const words = heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = found.get(slug) ?? 0;
    found.set(slug, count + 1);
    anchors.add(count ? `${slug}-${count}` : slug);
  }
  return anchors;
}
