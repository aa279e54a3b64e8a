import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { cdnBundle } from './cdn-bundle.mjs';
import { emptyData } from './empty-data.mjs';
import { assertOneScript } from './one-script.mjs';
import { cache } from './paths.mjs';

// Inside the project, so that packages resolve as they do from its sources.
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'bundle-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function entry(text) {
  const file = join(folder, 'probe.ts');
  writeFileSync(file, text);
  return file;
}

/** As much of a page as the loader needs; `append` is reported every script that is appended. */
function pageOf(append) {
  const document = {
    baseURI: 'https://news.example/',
    currentScript: { src: 'https://cdn.example/charts/probe.js', nonce: 'n0nce', crossOrigin: 'anonymous' },
    createElement: () => ({ remove() {} }),
    head: { append },
  };
  const page = { document, origin: 'https://news.example', URL, Promise, Error };
  page.globalThis = page;
  return page;
}

describe('cdnBundle(entry, name)', () => {
  it('makes one classic script with an external map that names no folder of this machine', async () => {
    const { code, map } = await cdnBundle(entry("import { noChange } from 'lit';\nglobalThis.out = noChange;"), 'probe');
    assertOneScript('probe.js', code);
    expect(code.trimEnd().endsWith('//# sourceMappingURL=probe.js.map')).toBe(true);
    expect(code).not.toContain('Lit is in dev mode');
    expect(code.split('\n').length).toBeLessThan(8);
    const { sources } = JSON.parse(map);
    expect(sources).toContain('node_modules/lit-html/lit-html.js');
    expect(sources.filter(source => /^(\/|[A-Za-z]:|\.\.)/.test(source))).toEqual([]);
  });

  it('makes the white space of templates small, and leaves other strings and expressions alone', async () => {
    const text = [
      'const html = (strings: TemplateStringsArray, ...values: unknown[]) => [...strings.raw, ...values];',
      'const other = (strings: TemplateStringsArray) => strings.raw[0];',
      'globalThis.out = [html`\n  <p  a="b">\n    ${`x\n  y`} z\n  </p>\n`, other`\n  kept\n`];',
    ].join('\n');
    const context = {};
    context.globalThis = context;
    runInNewContext((await cdnBundle(entry(text), 'probe')).code, context);
    expect(context.out).toEqual([[' <p  a="b"> ', ' z </p> ', 'x\n  y'], '\n  kept\n']);
  });

  it('makes a script of its own of what is imported by import(), and hands it what the first script has', async () => {
    writeFileSync(join(folder, 'shared.ts'), 'export let calls = 0; export const shared = (text: string) => `${text} ${(calls += 1)} ü`;');
    writeFileSync(join(folder, 'stage.ts'), "import { shared } from './shared.js'; export const run = () => shared('stage');");
    const text = "import { shared } from './shared.js';\nglobalThis.out = [shared('main'), () => import('./stage.js')];";
    const { code, stages } = await cdnBundle(entry(text), 'probe');
    expect(stages.map(({ file }) => file.replace(/[\da-f]{8}/, 'HASH'))).toEqual(['probe.stage.HASH.js']);
    expect(code + stages[0].code).toMatch(/^[\0-\x7f]*$/);
    for (const script of [code, stages[0].code]) assertOneScript('probe.js', script);

    const scripts = [];
    const page = pageOf(script => {
      scripts.push(script);
      runInNewContext(stages[0].code, page);
      script.onload();
    });
    runInNewContext(code, page);
    const [first, stage] = page.out;
    expect(first).toBe('main 1 ü');
    expect((await stage()).run()).toBe('stage 2 ü');
    const [{ src, integrity, nonce }] = scripts;
    expect(src).toBe(`https://cdn.example/charts/${stages[0].file}`);
    expect(integrity).toBe(`sha384-${createHash('sha384').update(stages[0].code).digest('base64')}`);
    expect(nonce).toBe('n0nce');
  });

  it('rejects a stage that does not load, and asks again the next time', async () => {
    writeFileSync(join(folder, 'stage.ts'), 'export const run = () => 1;');
    const { code, stages } = await cdnBundle(entry("globalThis.out = () => import('./stage.js');"), 'probe');
    let works = false;
    const page = pageOf(script => {
      if (works) runInNewContext(stages[0].code, page);
      return works ? script.onload() : script.onerror();
    });
    runInNewContext(code, page);
    await expect(page.out()).rejects.toThrow(/probe\.stage\.[\da-f]{8}\.js could not be loaded/);
    works = true;
    expect((await page.out()).run()).toBe(1);
  });

  it('makes one file of everything where it is asked for', async () => {
    writeFileSync(join(folder, 'stage.ts'), "export const run = () => 'whole';");
    const { code, stages } = await cdnBundle(entry("globalThis.out = import('./stage.js');"), 'probe', { full: true });
    expect(stages).toEqual([]);
    assertOneScript('probe.js', code);
    const context = {};
    context.globalThis = context;
    runInNewContext(code, context);
    expect((await context.out).run()).toBe('whole');
  });

  it('with emptyData() holds the code and none of the dataset', async () => {
    const file = entry("import { radarRows } from '@cityfacts/data/radar.en.js';\nglobalThis.out = radarRows;");
    const whole = (await cdnBundle(file, 'probe')).code;
    const code = (await cdnBundle(file, 'probe', { plugins: [emptyData()] })).code;
    expect(whole).toContain('Shenzhen');
    expect(code).not.toContain('Shenzhen');
    expect(code.length).toBeLessThan(whole.length / 10);
  });

  it.each([
    ['probe', 2],
    ['probe.en', 1],
    ['probe.zh-Hans', 1],
    ['probe.zh-Hant', 1],
  ])('has the messages to authors in the languages of the file: %s in %i', async (name, count) => {
    const file = entry(
      "import { messagesFor } from '@cityfacts/core/own/messages/messages-for.js';\nglobalThis.out = ['en', 'zh'].map(messagesFor);",
    );
    const context = {};
    context.globalThis = context;
    runInNewContext((await cdnBundle(file, name)).code, context);
    const texts = context.out.map(messages => messages.text('x'));
    expect(new Set(texts).size).toBe(count);
    expect(/[a-z] x/.test(texts[1])).toBe(name === 'probe.en');
  });

  it('reads CSV without what makes functions of text', async () => {
    const file = entry("import { dsvFormat } from 'd3-dsv';\nglobalThis.out = dsvFormat(';').parseRows('a;\"b\"\"\\nc\"\\r\\n1;\\n');");
    const { code } = await cdnBundle(file, 'probe');
    const context = {};
    context.globalThis = context;
    runInNewContext(code, context);
    expect(JSON.stringify(context.out)).toBe('[["a","b\\"\\nc"],["1",""]]');
    expect(code).not.toContain('Function');
  });
});

describe('assertOneScript(name, code)', () => {
  it.each(['import "a";', 'export const a = 1;', 'console.log(import.meta.url)', 'await 1', 'const a = () => import("a")'])(
    'throws on %s',
    code => {
      expect(() => assertOneScript('a.js', code)).toThrow('a.js');
    },
  );

  it('accepts a plain script', () => {
    expect(() => assertOneScript('a.js', '(()=>{const important="import x";a.import(1)})()')).not.toThrow();
  });
});
