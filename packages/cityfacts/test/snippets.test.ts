import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { attributesOf } from '@cityfacts/core';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { charts } from '../src/registry.js';
import { parseCommand } from '../src/cli/command.js';
import { renderCommand } from '../src/cli/render.js';
import { readQuery } from '../src/frame/query.js';
import { readOptions, specsOf } from '../src/read-options.js';
import { snippet } from '../src/snippets/snippet.js';
import { hosts, type Host, type SnippetRequest } from '../src/snippets/types.js';
import { renderElement, renderHtml, renderSvg, tags, type Tag } from '../src/static.js';

const dist = new URL('../dist/', import.meta.url);
const integrity = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8')) as Record<string, string>;

const request = (host: Host, more: Partial<SnippetRequest> = {}): SnippetRequest => ({
  host,
  tag: 'city-radar',
  lang: 'en',
  options: {},
  width: 640,
  base: host === 'amp' ? 'https://charts.example/x/' : '/charts/',
  pinned: false,
  integrity,
  loading: 'script',
  picture: 'svg',
  ...more,
});

const dom = (code: string) => parseHTML(`<!DOCTYPE html><html><body>${code}</body></html>`).document;
const attributesIn = (element: Element) =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** The words that a shell makes of a command, after `npx cityfacts`. */
function words(command: string): readonly string[] {
  const said = execFileSync('sh', ['-c', `npx() { printf '%s\\0' "$@"; }\n${command}`], { encoding: 'utf8' });
  const [program, ...rest] = said.split('\0').slice(0, -1);
  expect(program).toBe('cityfacts');
  return rest;
}

/** Another value than the default for every option of a chart. */
function otherOptions(tag: Tag): Record<string, string> {
  const named: Readonly<Record<string, string>> = {
    cities: 'beijing shanghai',
    indicators: 'set:policy',
    levels: 'municipal',
    forms: 'fund',
    sectors: 'ai',
    kinds: 'policy',
    from: '2015',
    to: '2030',
    highlight: 'shanghai',
    annotations: `[{"id":"shanghai","text":"\\"label\\" & <b>'s</b>","emphasis":false}]`,
    open: 'shanghai/2023-35',
    year: '2024',
    'as-of': '2024-06-30',
  };
  const specs = specsOf<unknown>(charts[tag].options);
  return Object.fromEntries(
    specs.map(([, { attribute, kind, values, default: preset }]) => {
      const other =
        kind === 'choice' ? values?.filter(value => value !== preset).at(-1) : kind === 'flag' ? '' : undefined;
      return [attribute, named[attribute] ?? other ?? (kind === 'integer' ? '2' : `"${attribute}" & <b>'s</b>`)];
    }),
  );
}

const foreign = `"><script>alert(1)</script><img src=x onerror=alert(1)>' & 深圳`;

describe.each(tags.flatMap(tag => hosts.map(host => ({ tag, host }))))('snippet($host, $tag)', ({ tag, host }) => {
  const few = { cities: 'beijing hefei' };
  const plain = snippet(request(host, { tag, options: few }));

  it('is there, names its files at the base address, and gives the date of its data', () => {
    expect(plain.code.length).toBeGreaterThan(60);
    expect(plain.dataAsOf).toMatch(/^20\d\d(-\d\d){0,2}$/);
    for (const file of plain.files) expect(() => readFileSync(new URL(file, dist))).not.toThrow();
    const { base } = request(host);
    const addresses = [...dom(plain.code).querySelectorAll('[src], [href]')].map(
      element => (element.getAttribute('src') ?? element.getAttribute('href'))!,
    );
    expect(addresses.filter(address => !address.startsWith(base) && !/^https?:/.test(address))).toEqual([]);
    expect(addresses.length).toBe({ script: 1, iframe: 2, html: 1, wechat: 0, amp: 2, image: 1, mail: 1 }[host]);
  });

  it('leaves out what is as the defaults are', () => {
    const specs = specsOf<unknown>(charts[tag].options).filter(([, spec]) => spec.default !== null);
    const options = Object.fromEntries(specs.map(([, spec]) => [spec.attribute, spec.format(spec.default)]));
    expect(snippet(request(host, { tag, options: { ...options, ...few } })).code).toBe(plain.code);
  });

  it('keeps words of others as words', () => {
    const options = { ...few, heading: foreign, note: foreign, subheading: foreign };
    const { code } = snippet(request(host, { tag, options }));
    const page = dom(code);
    const tagsIn = (document: Document) =>
      [...document.body.querySelectorAll('script, img, a')].map(({ localName }) => localName);
    expect(tagsIn(page)).toEqual(tagsIn(dom(plain.code)));
    expect(
      [...page.body.querySelectorAll('*')]
        .flatMap(({ attributes }) => [...attributes])
        .filter(({ name }) => name.startsWith('on')),
    ).toEqual([]);
  });
});

describe.each(tags)('the options of %s', tag => {
  const options = otherOptions(tag);
  const table = charts[tag].options as never;
  const expected = Object.fromEntries(attributesOf(table, readOptions(table, options)));
  const { 'embed-base': _, ...others } = expected;

  it('all reach the tag, as the menu of the element writes it', () => {
    const element = dom(snippet(request('script', { tag, options })).code).querySelector(tag)!;
    expect(attributesIn(element)).toEqual({ lang: 'en', ...expected });
    expect(Object.keys(expected)).toEqual(Object.keys(options));
  });

  it('all reach the frame by its address, but where copied code loads scripts from', () => {
    for (const host of ['iframe', 'amp'] as const) {
      const frame = dom(snippet(request(host, { tag, options })).code).querySelector('iframe, amp-iframe')!;
      const address = new URL(frame.getAttribute('src')!, 'https://a.example');
      const [, chart, lang] = /frame\/([a-z-]+)\.([\w-]+)\.html$/.exec(address.pathname)!;
      const query = readQuery(address.search, { chart: chart!, lang: lang! });
      expect(query).toMatchObject({ tag, locale: 'en', attributes: Object.entries(others).sort(byTable(tag)) });
    }
  });

  it('all reach the figure, the drawing and the command that makes it', async () => {
    const { code } = snippet(request('html', { tag, options }));
    expect(code).toContain(renderHtml(tag, { ...options, lang: 'en', widths: [360, 640] } as never));
    const { svg, made } = snippet(request('image', { tag, options: { ...options, theme: 'dark' } }));
    const command = parseCommand(words(made[0]!.command));
    if (command.do !== 'render') throw new Error('it renders nothing');
    expect(command.options).toEqual({ ...others, 'embed-base': expected['embed-base'], theme: 'dark' });
    expect(command.flags.out).toBe(made[0]!.file);
    expect(await renderCommand(command, () => {})).toBe(svg!());
  });
});

/** Options come out of an address in the order of their table. */
const byTable = (tag: Tag) => {
  const order = specsOf<unknown>(charts[tag].options).map(([, { attribute }]) => attribute);
  return ([a]: readonly [string, string], [b]: readonly [string, string]) => order.indexOf(a) - order.indexOf(b);
};

describe('a snippet with a script', () => {
  it('names the file of its chart and language', () => {
    expect(snippet(request('script', { tag: 'fund-bars', lang: 'zh-Hant', options: { cities: 'beijing' } })).code).toBe(
      '<fund-bars lang="zh-Hant" cities="beijing"></fund-bars>\n<script src="/charts/fund-bars.zh-Hant.js" defer></script>',
    );
  });

  it('with the static figure inside is what renderElement() writes, and brings the stylesheet', () => {
    const { code, files, notes } = snippet(request('script', { loading: 'figure', width: 720 }));
    const [link, ...rest] = code.split('\n');
    expect(link).toBe('<link rel="stylesheet" href="/charts/cityfacts.css" />');
    expect(rest.join('\n')).toContain(renderElement('city-radar', { lang: 'en' }));
    expect(notes).toEqual(['own-options']);
    expect(files.map(file => file.replace(/[\da-f]{8}/, 'HASH'))).toEqual([
      'city-radar.en.js',
      'city-radar.en.check.HASH.js',
      'city-radar.en.more.HASH.js',
      'city-radar.en.tools.HASH.js',
      'cityfacts.css',
    ]);
  });

  it('brings lazy.js, which loads the script when it is needed', () => {
    const { code, files } = snippet(request('script', { loading: 'interaction' }));
    const [script] = dom(code).querySelectorAll('script');
    expect(script!.getAttribute('src')).toBe('/charts/lazy.js');
    expect(script!.getAttribute('data-src')).toBe('city-radar.en.js');
    expect(script!.getAttribute('data-load')).toBe('interaction');
    expect(files).toEqual(expect.arrayContaining(['lazy.js', 'city-radar.en.js', 'cityfacts.css']));
    const pinned = dom(snippet(request('script', { loading: 'lazy', pinned: true })).code).querySelector('script')!;
    expect(pinned.getAttribute('data-src')).toMatch(/^city-radar\.en\.[\da-f]{8}\.js$/);
    expect(pinned.getAttribute('data-integrity')).toBe(integrity[pinned.getAttribute('data-src')!]);
    expect(pinned.hasAttribute('data-load')).toBe(false);
  });
});

describe('a pinned snippet', () => {
  it.each(['script', 'html', 'iframe'] as const)(
    '(%s) names files by their hash and holds them to their bytes',
    host => {
      const { code, files } = snippet(request(host, { pinned: true, loading: 'figure', lang: 'zh-Hans' }));
      const pinned = [...dom(code).querySelectorAll('[integrity]')];
      expect(pinned.length).toBe({ script: 2, html: 1, iframe: 1 }[host]);
      for (const element of pinned) {
        const name = (element.getAttribute('src') ?? element.getAttribute('href'))!.slice('/charts/'.length);
        expect(name).toMatch(/^[\w.-]+\.[\da-f]{8}\.(js|css)$/);
        expect(files).toContain(name);
        const bytes = readFileSync(new URL(name, dist));
        expect(element.getAttribute('integrity')).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
        expect(element.getAttribute('integrity')).toBe(integrity[name]);
        expect(element.getAttribute('crossorigin')).toBe('anonymous');
      }
    },
  );

  it('takes the file of one language for that of all in no chart', () => {
    const { files } = snippet(
      request('script', {
        pinned: true,
        integrity: { 'city-radar.en.12345678.js': 'sha384-x', 'city-radar.zh-Hans.12345678.js': 'y' },
      }),
    );
    expect(files).toEqual(['city-radar.en.12345678.js']);
  });

  it('is not to be had without integrity.json', () => {
    expect(() => snippet(request('script', { pinned: true, integrity: {} }))).toThrow(
      'there is no hashed copy of city-radar.en.js in integrity.json; run npm run build, or take plain names',
    );
  });
});

describe('a snippet with a frame', () => {
  it('has a title, a height in numbers and the proportion of its width', () => {
    const frame = dom(snippet(request('iframe', { width: 500, lang: 'zh-Hans' })).code).querySelector('iframe')!;
    const height = Number(frame.getAttribute('height'));
    expect(height).toBeGreaterThan(300);
    expect(frame.getAttribute('style')).toBe(`border:0;max-width:500px;aspect-ratio:500/${height}`);
    expect(frame.getAttribute('title')).toMatch(/广州和深圳/);
  });
});

describe('an AMP snippet', () => {
  const { code, head } = snippet(request('amp', { options: { heading: 'A' } }));
  const frame = dom(code).querySelector('amp-iframe')!;

  it('is valid by the rules of amp-iframe: its attributes, its script, its placeholder and its overflow element', () => {
    const allowed =
      /^(allow|allowfullscreen|allowpaymentrequest|allowtransparency|frameborder|referrerpolicy|resizable|sandbox|scrolling|tabindex|src|srcdoc|width|height|layout|title|class|id|lang)$/;
    expect(Object.keys(attributesIn(frame)).filter(name => !allowed.test(name))).toEqual([]);
    expect(frame.getAttribute('src')).toMatch(/^https:\/\/charts\.example\/x\/frame\/city-radar\.en\.html\?heading=A$/);
    expect(frame.getAttribute('layout')).toBe('responsive');
    for (const name of ['width', 'height']) expect(frame.getAttribute(name)).toMatch(/^[1-9]\d+$/);
    // Both together would let a frame of the page's own origin out of its sandbox.
    const sandbox = frame.getAttribute('sandbox')!.split(' ');
    expect(sandbox).toContain('allow-scripts');
    expect(sandbox).not.toContain('allow-same-origin');
    const [placeholder, overflow, ...more] = frame.children;
    expect(more).toEqual([]);
    expect(placeholder!.localName).toBe('amp-img');
    expect(attributesIn(placeholder!)).toMatchObject({ layout: 'fill', placeholder: '' });
    expect(attributesIn(overflow!)).toMatchObject({ overflow: '', tabindex: '0', role: 'button' });
    expect(overflow!.textContent!.trim()).not.toBe('');
    expect(code).not.toMatch(/<(script|style|iframe|img)[\s>]|style=| on\w+=/);
    expect(head).toBe(
      '<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>',
    );
  });

  it.each(['/charts/', 'http://charts.example/', ''])('demands https and does not take %j', base => {
    expect(() => snippet(request('amp', { base }))).toThrow(/beginning with https:\/\//);
  });
});

describe('an image snippet', () => {
  it('has the size of the file, says what it shows, and offers the SVG also beside a PNG', () => {
    const { code, svg, made } = snippet(request('image', { picture: 'png', width: 360, lang: 'zh-Hans' }));
    const image = dom(code).querySelector('img')!;
    expect(svg!()).toBe(renderSvg('city-radar', { lang: 'zh-Hans', width: 360 }));
    expect(svg!()).toContain(`viewBox="0 0 ${image.getAttribute('width')} ${image.getAttribute('height')}"`);
    expect(image.getAttribute('alt')!.length).toBeGreaterThan(40);
    expect(image.getAttribute('src')).toBe(`/charts/${made[0]!.file}`);
    expect(made[0]!.command).toMatch(
      /^npx cityfacts render city-radar --format png --lang zh-Hans --width 360 --scale 2 --out city-radar\.zh-Hans-\w+\.png$/,
    );
  });

  it('names the file by what it shows, so that two pictures of one chart do not meet', () => {
    const file = (more: Partial<SnippetRequest>) => snippet(request('image', more)).made[0]!.file;
    const names = [{}, { width: 360 }, { options: { view: 'dots' } }, { lang: 'zh-Hant' as const }].map(file);
    expect(new Set(names).size).toBe(4);
    expect(file({})).toBe(names[0]);
  });
});

describe('a mail snippet', () => {
  it('names the picture that its command makes, at the base address', () => {
    const { code, made } = snippet(request('mail', { width: 600, base: 'https://news.example/c' }));
    const image = dom(code).querySelector('img')!;
    expect(image.getAttribute('src')).toBe(`https://news.example/c/${made[0]!.file}`);
    expect(image.getAttribute('width')).toBe('600');
    expect(made[0]!.command).toContain('--format png --lang en --width 600');
  });
});

describe('a command', () => {
  const made = (heading: string) => snippet(request('image', { options: { heading } })).made[0]!;

  it.each([
    '',
    '-h',
    '--page',
    'R&D spending',
    'x & calc',
    'a > b | c',
    '10% growth',
    "Beijing's",
    '北京，上海',
    'a (b); c',
    'AT&T',
    '10%PATH%',
    'a "b"',
    'a “b”',
    '$HOME `id` $(id) !!',
    'back\\slash\\',
    '^x^',
  ])('hands %j on as it is', heading => {
    expect(parseCommand(words(made(heading).command))).toMatchObject({ options: { heading } });
  });

  it('says where it can be pasted: everywhere, unless a shell of Windows reads its text otherwise', () => {
    const everywhere = ['', '-h', 'R&D spending', 'x & calc', '10% growth', "Beijing's", '北京，上海', 'a (b); c'];
    for (const text of everywhere) expect([text, made(text).shell]).toEqual([text, 'any']);
    const unix = ['AT&T', '10%PATH%', 'a "b"', 'a “b”', '$HOME', '`id`', '^x', 'back\\', 'wow!', 'a\nb'];
    for (const text of unix) expect([text, made(text).shell]).toEqual([text, 'posix']);
  });

  it('for every shell quotes with double quotes only', () => {
    const { command } = snippet(request('image', { options: { cities: 'beijing shanghai', heading: 'x & calc' } }))
      .made[0]!;
    expect(command).toContain('--cities "beijing shanghai" --heading "x & calc"');
  });
});

describe('the base address', () => {
  const script = (base: string) => /src="([^"]*)"/.exec(snippet(request('script', { base })).code)![1];

  it.each([
    ['', 'city-radar.en.js'],
    ['/charts', '/charts/city-radar.en.js'],
    [' /charts/ ', '/charts/city-radar.en.js'],
    ['../a-b', '../a-b/city-radar.en.js'],
    ['https://news.example/图/', 'https://news.example/图/city-radar.en.js'],
  ])('%j leads to %s', (base, address) => {
    expect(script(base)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://x/',
    '/a b/',
    '/a"b',
    '/a<b>',
    '/a?b',
    '/a#b',
    'https://',
    'https:charts',
    '/a\\b',
    '//evil.example/',
    'https://news.example@evil.example/',
    `https://news.example:${'x'}@evil.example/`,
    'https://@evil.example/',
  ])('%j is none of a folder', base => {
    expect(() => script(base)).toThrow(`base="${base}" is no address of a folder; use a path such as /charts/`);
  });
});

describe('what cannot be shown', () => {
  it.each([
    [{ options: { cities: 'atlantis' } }, /atlantis/],
    [{ options: { view: 'pie' } }, /view="pie" is not allowed; use one of auto, radar, dots, table/],
    [{ options: { colour: 'red' } }, /there is no option "colour"/],
    [{ width: 12 }, /width=12 is not allowed; use a whole number from 320 to 4000/],
  ])('%j is named', (more, message) => {
    expect(() => snippet(request('script', more as Partial<SnippetRequest>))).toThrow(message);
  });
});
