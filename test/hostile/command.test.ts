import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../packages/cityfacts/src/cli/main.js';
import { expectWellSaid } from './judge.js';
import { soundRows } from './rows.js';
import { texts } from './texts.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cityfacts-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(
  ...words: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ['', ''];
  const code = await main(words, { out: content => (out += String(content)), err: text => (err += text) });
  return { code, out, err };
}

/** Refused: exit code 2, one line that can be read, nothing on standard output, no file and no piece of one. */
async function expectRefused(words: readonly string[]): Promise<string> {
  const file = join(folder, 'out.svg');
  const before = readdirSync(folder);
  const { code, out, err } = await run(...words, '--out', file);
  expect([code, out]).toEqual([2, '']);
  expect(err.split('\n')).toHaveLength(2);
  expectWellSaid(err.trimEnd(), false);
  expect(existsSync(file)).toBe(false);
  expect(readdirSync(folder)).toEqual(before);
  return err;
}

const render = ['render', 'fund-bars', '--format', 'svg'];
const rows = JSON.stringify(soundRows['fund-bars']);

describe('cityfacts render --data FILE', () => {
  const files: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    [
      'bytes that are no UTF-8',
      Buffer.concat([Buffer.from('{"places":[{"id":"'), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from('"}]}')]),
      /cannot be read/,
    ],
    ['UTF-16', Buffer.from(rows, 'utf16le'), /cannot be read|is not JSON/],
    ['nothing', '', /is not JSON/],
    ['a byte order mark and nothing', '\ufeff', /is not JSON/],
    ['NaN', rows.replace('5000000000', 'NaN'), /is not JSON/],
    ['Infinity', rows.replace('5000000000', '1e999'), /size is the number Infinity; expected a number/],
    ['control characters', '{"a":\u001b[2J\u0007}', /is not JSON/],
    ['a comment', `// rows\n${rows}`, /is not JSON/],
    ['a hundred thousand brackets', '['.repeat(100_000), /is not JSON/],
    [
      'a deep list',
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      /data\[0\] is an array \[1 item\]; expected names of columns/,
    ],
    [
      'a deep place',
      rows.replace('"Ahausen"', `${'{"en":'.repeat(9_000)}1${'}'.repeat(9_000)}`),
      /places\[0\]\.name is an object \{en\}; expected/,
    ],
    ['10 MB of text', JSON.stringify('x'.repeat(1e7)), /data is the text "x{57}…"; expected an object/],
    [
      '10 MB in a field',
      rows.replace('Ahausen', '\\u202e'.repeat(2e6)),
      /places\[0\]\.name is the text "\ufffd{57}…"; expected a text/,
    ],
    [
      'a field twice',
      rows.replace('"name":"Ahausen"', '"name":"Ahausen","name":true'),
      /places\[0\]\.name is the boolean true/,
    ],
    [
      'an inherited table',
      '{"__proto__":{"places":[],"funds":[]}}',
      /data\.funds is undefined; expected an array of rows/,
    ],
    [
      'lists where objects are',
      '{"places":[[]],"funds":{"length":9}}',
      /data\.places\[0\] is an array \[0 items\]; expected an object/,
    ],
  ];
  it.each(files)('refuses %s in one line and writes nothing', async (_, content, why) => {
    const file = join(folder, 'rows.json');
    writeFileSync(file, content);
    expect(await expectRefused([...render, '--data', file])).toMatch(why);
  });

  it.each(['', '.', '\0', '__proto__', 'x'.repeat(9_000), 'no\nsuch\u001b[2J'])('refuses the file %j', async name => {
    await expectRefused([...render, '--data', name]);
  });

  it('reads rows with a byte order mark and keys that objects have', async () => {
    const file = join(folder, 'rows.json');
    writeFileSync(file, `\ufeff${rows.replace('{', '{"__proto__":{"polluted":1},"constructor":7,')}`);
    const { code, out } = await run(...render, '--data', file);
    expect([code, 'polluted' in {}]).toEqual([0, false]);
    expect(out).toContain('Fund one');
  });
});

describe('cityfacts with hostile words', () => {
  const flags = ['--width', '--lang', '--id', '--theme', '--cities', '--sort', '--highlight', '--section', '--scale'];
  const words = texts.filter(text => text.length < 400);

  it(`${words.length * 4} of them: exit code 0 or 2, and with 2 one line that can be read`, async () => {
    let count = 0;
    for (const [index, word] of words.entries())
      for (const asked of [
        [word],
        ['render', word],
        [...render.slice(0, 3), word],
        [...render, `${flags[index % flags.length]}=${word}`, '--format', 'text'],
      ]) {
        const { code, out, err } = await run(...asked);
        count += 1;
        expect([0, 2]).toContain(code);
        if (code === 0) continue;
        expect(out).toBe('');
        expect(err.split('\n')).toHaveLength(2);
        expectWellSaid(err.trimEnd(), false);
      }
    expect(count).toBe(words.length * 4);
  });
});
