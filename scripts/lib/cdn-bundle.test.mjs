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

  it('with emptyData() holds the code and none of the dataset', async () => {
    const file = entry("import { radarRows } from '@cityfacts/data/radar.en.js';\nglobalThis.out = radarRows;");
    const whole = (await cdnBundle(file, 'probe')).code;
    const code = (await cdnBundle(file, 'probe', [emptyData()])).code;
    expect(whole).toContain('Shenzhen');
    expect(code).not.toContain('Shenzhen');
    expect(code.length).toBeLessThan(whole.length / 10);
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
