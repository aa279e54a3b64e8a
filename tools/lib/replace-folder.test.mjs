import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const top = mkdtempSync(join(tmpdir(), 'cityfacts-build-'));
afterAll(() => rmSync(top, { recursive: true }));

/** A process that puts a folder with two files of its own in place, again and again. */
const builds = name =>
  new Promise(resolve => {
    const script = `
      import { mkdirSync, writeFileSync } from 'node:fs';
      import { replaceFolder } from ${JSON.stringify(new URL('./replace-folder.mjs', import.meta.url).href)};
      for (let i = 0; i < 40; i++) {
        const next = ${JSON.stringify(join(top, name))} + i;
        mkdirSync(next);
        for (const file of ['1', '2']) writeFileSync(next + '/${name}' + file, '');
        replaceFolder(${JSON.stringify(join(top, 'dist'))}, next);
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('close', resolve);
  });

describe('replaceFolder(folder, next)', () => {
  it('leaves the files of one of two builds at once, and nothing beside them', async () => {
    expect(await Promise.all([builds('a'), builds('b')])).toEqual([0, 0]);
    expect(readdirSync(top)).toEqual(['dist']);
    expect([
      ['a1', 'a2'],
      ['b1', 'b2'],
    ]).toContainEqual(readdirSync(join(top, 'dist')).sort());
  });
});
