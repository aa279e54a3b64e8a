/** What the documentation site makes of the Markdown in the repository. The built site is tested by `npm run site:test`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOf, chineseOf, englishPages, idOf, root } from '../apps/site/lib/addresses.mjs';
import { finishPage, inTag, relative } from '../apps/site/lib/finish-page.mjs';
import { liveFigure } from '../apps/site/lib/live.mjs';
import { releasesOf } from '../apps/site/lib/releases.mjs';
import { headOf, joinedLines } from '../apps/site/lib/remark-docs.mjs';
import { sidebar } from '../apps/site/lib/sidebar.mjs';
import { code, sectioned } from '../apps/site/src/page-content/html.js';
import { renderElement } from '../packages/cityfacts/src/static.js';

const docs = readdirSync(join(root, 'docs'), { recursive: true })
  .map(name => `docs/${String(name).replaceAll('\\', '/')}`)
  .filter(name => name.endsWith('.md'));

describe('addressOf(url, file)', () => {
  it.each([
    ['../charts/city-radar.md#options', 'docs/guides/embedding.md', '/en/charts/city-radar/#options'],
    ['../../CONTRIBUTING.md', 'docs/guides/embedding.md', '/en/contributing/'],
    ['../start/newsroom.md', 'docs/zh-hans/guides/choosing.md', '/zh-hans/start/newsroom/'],
    ['../package.json', 'docs/theming.md', '/source/package.json'],
    ['../packages/cityfacts/src/lazy.ts', 'docs/theming.md', '/source/packages/cityfacts/src/lazy.ts.txt'],
    ['#below', 'docs/theming.md', '#below'],
    ['https://example.org/', 'docs/theming.md', 'https://example.org/'],
  ])('leads %s in %s to %s', (url, file, address) => expect(addressOf(url, file)).toBe(address));

  it('names file and link where there is no such file', () =>
    expect(() => addressOf('none.md', 'docs/theming.md')).toThrow(/docs\/theming\.md.*"none\.md"/));
});

describe('the docs', () => {
  it.each(docs)('%s has a title, and links only to files that are there', file => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(headOf(text).title).not.toBe('');
    const prose = text.replace(/^(`{3,})[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
    for (const [, url = ''] of prose.matchAll(/\]\(<?([^)\s>]+)>?\)/g))
      expect(() => addressOf(url, file)).not.toThrow();
  });

  it('are all in the navigation', () => {
    const text = JSON.stringify(sidebar());
    const ids = docs.flatMap(file => (file.startsWith('docs/zh-hans/') ? [] : [idOf(file)!.replace(/^en\//, '')]));
    expect(ids.filter(id => !text.includes(`"/${id}/"`))).toEqual([]);
  });
});

describe('every English page is in Chinese too', () => {
  const shapeOf = (file: string) => {
    const text = readFileSync(join(root, file), 'utf8').replace(/^( *)(`{3,})([^\n`]*)\n[^]*?^\1\2`*[ \t]*$/gm, '\0$3');
    return {
      headings: [...text.matchAll(/^#+(?= )/gm)].map(([marks]) => marks.length),
      tableRows: text.match(/^ *\|/gm)?.length ?? 0,
      codeBlocks: [...text.matchAll(/\0(.*)/g)].map(([, info]) => info),
      listItems: text.match(/^ *(?:[-*]|\d+\.) /gm)?.length ?? 0,
    };
  };

  it.each(englishPages())('%s, with as many headings, table rows, code blocks and list items', file => {
    expect(existsSync(join(root, chineseOf(file))), `${chineseOf(file)} is not there`).toBe(true);
    expect(shapeOf(chineseOf(file))).toEqual(shapeOf(file));
  });
});

describe('joinedLines(text)', () => {
  it('leaves no space in Chinese where a line of the file ends, and one beside Latin words', () => {
    expect(joinedLines('读者看到图，\n元素接管时\n不会位移。\nfoo 之后\nbar')).toBe(
      '读者看到图，元素接管时不会位移。foo 之后\nbar',
    );
  });
});

describe('a built page', () => {
  it('has addresses from itself, with index.html, so that it opens from the disk and in any folder', () => {
    expect(relative('/en/charts/city-radar/#a', '/en/guides/embedding/')).toBe('../../charts/city-radar/index.html#a');
    expect(relative('/favicon.svg', '/en/')).toBe('../favicon.svg');
    expect(relative('/en/', '/en/index.html')).toBe('./index.html');
    expect(inTag('<a title="a > b" href="/en/">/en/ href="/en/"</a>', '/zh-hans/')).toBe(
      '<a title="a > b" href="../en/index.html">/en/ href="/en/"</a>',
    );
    expect(inTag('<script src="//else.example/a.js">', '/en/')).toContain('//else.example/a.js');
  });

  it('loads style and script of the charts only where it has one', () => {
    const page = (body: string) => finishPage(`<html><head></head><body>${body}</body></html>`, '/zh-hans/start/');
    expect(page('<p>city-radar</p>')).not.toContain('lazy.js');
    expect(page('<city-radar></city-radar>')).toContain('data-src="city-radar.zh-Hans.js" data-load="interaction"');
    expect(page('<city-radar></city-radar><fund-bars></fund-bars>')).toContain('data-src="cityfacts.zh-Hans.js"');
  });

  it('gives code no direction of its own, beside which a line of Chinese does not break', () => {
    expect(finishPage('<p>取值：<code dir="auto">a</code>、</p>', '/zh-hans/theming/')).toBe(
      '<p>取值：<code>a</code>、</p>',
    );
  });

  it('stays in its language, where a page exists in English only too', () => {
    const page = finishPage('<a href="/en/security/">a</a><a href="/en/" hreflang="en">b</a>', '/zh-hans/theming/');
    expect(page).toBe('<a href="/zh-hans/security/">a</a><a href="/en/" hreflang="en">b</a>');
  });
});

describe('sectioned(sections)', () => {
  it('names a section in the list of the page as its heading reads', () => {
    const { headings } = sectioned([{ id: 'radar', title: code('<city-radar> & co'), html: '' }]);
    expect(headings.map(({ text }) => text)).toEqual(['<city-radar> & co']);
  });
});

describe('liveFigure(code, lang, where)', () => {
  const output = Promise.resolve({ renderElement });

  it('draws a table inside as the static figure, and keeps its rows for the element', async () => {
    const table = '<table><tr><th>Name</th><th>Value (EUR m)</th></tr><tr><td>Rail</td><td>412</td></tr></table>';
    const html = await liveFigure(`<fund-bars heading="Rail gets most">${table}</fund-bars>`, 'en', 'here', output);
    expect(html).toMatch(
      /<fund-bars lang="en"[^>]*><script type="text\/csv">\n"Name","Value \(EUR m\)"\n"Rail","412"\n/,
    );
    expect(html).toContain('Rail gets most');
    expect(html).toContain('<svg');
  });

  it('names the place of an example that cannot be drawn', async () => {
    await expect(liveFigure('<p>none</p>', 'en', 'docs/a.md:3', output)).rejects.toThrow(/docs\/a\.md:3.*city-radar/);
    await expect(liveFigure('<city-radar view="pie"></city-radar>', 'en', 'docs/a.md:9', output)).rejects.toThrow(
      /docs\/a\.md:9.*pie/,
    );
  });
});

describe('releasesOf(changelog)', () => {
  it('lists the versions with their dates, and the heading of each as a link of the page names it', () => {
    const changelog =
      '# Changelog\n\n## Unreleased (1.1.0)\n\n### Added\n\n## 1.0.0 (2027-01-31)\n\n## 0.9.0\n\n## Conventions\n';
    expect(releasesOf(changelog)).toEqual([
      { version: '1.1.0', isOut: false, date: null, slug: 'unreleased-110' },
      { version: '1.0.0', isOut: true, date: '2027-01-31', slug: '100-2027-01-31' },
      { version: '0.9.0', isOut: true, date: null, slug: '090' },
    ]);
  });
});
