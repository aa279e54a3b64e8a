import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { cdnEntries } from '../../../tools/build.mjs';
import { assertOneScript } from '../../../tools/lib/one-script.mjs';
import { cdn } from '../../../tools/lib/paths.mjs';
import { sizes } from '../../../tools/size.mjs';
import { stylesheet, tags } from '../src/static.js';
import { locales } from '../src/i18n.js';

const read = (name: string) => readFileSync(join(cdn, name), 'utf8');
const names = cdnEntries().map(({ name }) => `${name}.js`);

/** Code that a file may have, brotli bytes. Words and data are counted apart. A figure may fall; it rises with a reason. */
const CODE: Readonly<Record<string, number>> = {
  'city-radar.en.js': 44_100,
  'fund-bars.en.js': 41_600,
  'policy-timeline.en.js': 45_900,
  'cityfacts.en.js': 64_900,
};

describe('packages/cityfacts/dist', () => {
  let measured: Awaited<ReturnType<typeof sizes>> = [];
  // Builds what is not current.
  beforeAll(async () => {
    measured = await sizes(Object.keys(CODE));
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

  it.each(Object.entries(CODE))('%s holds at most %i bytes of code', (name, most) => {
    const { code } = measured.find(({ file }) => file === name)!;
    expect(code.brotli).toBeGreaterThan(5_000);
    expect(code.brotli).toBeLessThanOrEqual(most);
  });

  it.each(['host.js', 'lazy.js'])('%s takes at most 1,000 bytes', name => {
    expect(brotliCompressSync(read(name)).length).toBeLessThanOrEqual(1_000);
  });

  it('loads at most 7,000 bytes when the menu opens, and none of it before', () => {
    const stages = readdirSync(cdn).filter(file => /\.tools\.[\da-f]{8}\.js$/.test(file));
    expect(stages.length).toBe(names.length);
    for (const stage of stages) {
      expect(brotliCompressSync(read(stage)).length).toBeLessThanOrEqual(7_000);
      assertOneScript(stage, read(stage));
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
