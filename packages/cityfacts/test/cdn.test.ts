import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { cdnEntries } from '../../../tools/build.mjs';
import { assertOneScript } from '../../../tools/lib/one-script.mjs';
import { cdn } from '../../../tools/lib/paths.mjs';
import { sizes } from '../../../tools/size.mjs';
import { renderElement, stylesheet, tags } from '../src/static.js';
import { budgets, type File } from './budgets.js';
import { locales } from '../src/i18n.js';

const read = (name: string) => readFileSync(join(cdn, name), 'utf8');
const names = cdnEntries().map(({ name }) => `${name}.js`);

const files = Object.keys(budgets.main) as readonly File[];
const stageNames = Object.keys(budgets.stages) as readonly (keyof typeof budgets.stages)[];

describe('packages/cityfacts/dist', () => {
  let measured: Awaited<ReturnType<typeof sizes>> = [];
  // Builds what is not current.
  beforeAll(async () => {
    measured = await sizes(files.map(file => `${file}.en.js`));
  }, 120_000);

  it('has a file for every chart and for all, in every language and in all', () => {
    const wanted = [...tags, 'cityfacts'].flatMap(name => [name, ...locales.map(locale => `${name}.${locale}`)]);
    expect(names).toEqual(expect.arrayContaining(wanted.map(name => `${name}.js`)));
  });

  it.each(names)('%s is one classic script that loads nothing, tells nobody and keeps nothing', name => {
    const code = read(name);
    assertOneScript(name, code);
    expect(code).not.toMatch(/import\.meta|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts/);
    expect(code).not.toMatch(/document\.cookie|localStorage|sessionStorage|indexedDB|\beval\(|new Function\(/);
    expect(code).not.toContain('Lit is in dev mode');
  });

  it('makes no function of text in any script, which strict pages forbid', () => {
    for (const file of readdirSync(cdn).filter(name => name.endsWith('.js')))
      expect(read(file), file).not.toMatch(/\beval\(|new Function\(/);
  });

  it('has the integrity and a hashed copy of every script and style', () => {
    const integrity = JSON.parse(read('integrity.json')) as Record<string, string>;
    const files = readdirSync(cdn).filter(file => /\.(js|css)$/.test(file));
    expect(Object.keys(integrity).sort()).toEqual(files.sort());
    for (const file of files) {
      expect(integrity[file]).toBe(`sha384-${createHash('sha384').update(read(file)).digest('base64')}`);
    }
    for (const name of [...names, 'cityfacts.css']) {
      const copies = files.filter(file => file !== name && integrity[file] === integrity[name]);
      expect(copies.length).toBeGreaterThan(0);
    }
  });

  it('has the stylesheet of figures without script', () => {
    expect(read('cityfacts.css')).toBe(stylesheet());
  });

  const sizeOf = (file: File) => measured.find(one => one.file === `${file}.en.js`)!;

  it.each(files)('%s.en.js holds no more code than its budget', file => {
    const { code } = sizeOf(file);
    expect(code.brotli).toBeGreaterThan(5_000);
    expect(code.brotli).toBeLessThanOrEqual(budgets.main[file].limit);
  });

  it.each(tags)('%s.en.js is not larger than its budget, with words and rows', tag => {
    expect(sizeOf(tag).total.brotli).toBeLessThanOrEqual(budgets.firstLoad[tag].limit);
  });

  it.each(tags)('%s in a page is within its budget before a reader acts', tag => {
    const page = [renderElement(tag, { lang: 'en' }), read('cityfacts.css'), read('lazy.js')];
    const bytes = page.map(text => brotliCompressSync(text).length).reduce((sum, one) => sum + one);
    expect(bytes).toBeGreaterThan(3_000);
    expect(bytes).toBeLessThanOrEqual(budgets.staticPage[tag].limit);
  });

  it.each(['host', 'lazy'] as const)('%s.js is not larger than its budget', name => {
    expect(brotliCompressSync(read(`${name}.js`)).length).toBeLessThanOrEqual(budgets[name].limit);
  });

  it.each(stageNames)('has the stage %s beside every file, within its budget', stage => {
    const all = readdirSync(cdn).filter(file => new RegExp(`\\.${stage}\\.[\\da-f]{8}\\.js$`).test(file));
    expect(all.length).toBe(names.length);
    for (const file of all) assertOneScript(file, read(file));
    for (const tag of tags) {
      const { code } = sizeOf(tag).stages.find(({ file }) => file.includes(`.${stage}.`))!;
      expect(code.brotli).toBeLessThanOrEqual(budgets.stages[stage].limit);
    }
  });

  it('has only ASCII scripts, so that the encoding of a page does not matter', () => {
    for (const file of readdirSync(cdn).filter(file => file.endsWith('.js')))
      expect(read(file)).toMatch(/^[\0-\x7f]*$/);
  });

  it.each([...names, 'frame.js', 'host.js'])('%s has its source map in a file of its own', name => {
    expect(read(name)).not.toContain('sourceMappingURL=data:');
    expect(JSON.parse(read(`${name}.map`)).sources.length).toBeGreaterThan(0);
  });

  it('carries the words of a chart only where the chart is', () => {
    expect(read('city-radar.en.js')).not.toContain('Government investment funds');
    expect(read('fund-bars.en.js')).toContain('Government investment funds');
    for (const { words } of measured) expect(words.brotli).toBeGreaterThan(500);
  });
});
