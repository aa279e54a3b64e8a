import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bin as binOf } from '../../../tools/lib/bin.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const bin = join(root, 'packages/cityfacts/bin/cityfacts.js');
const folder = mkdtempSync(join(tmpdir(), 'cityfacts-bin-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...words: readonly string[]) =>
  spawnSync(process.execPath, [script, ...words], { cwd: folder, encoding: 'utf8' });

describe('bin/cityfacts.js', () => {
  // What is compiled must be what is tested; a type error elsewhere is another test's finding.
  beforeAll(() => {
    spawnSync(process.execPath, [binOf('typescript', 'tsc'), '-b', join(root, 'packages/cityfacts')]);
  }, 60_000);

  it('is a program of its own', () => {
    if (process.platform !== 'win32') expect(statSync(bin).mode & 0o111).not.toBe(0);
    const { status, stdout, stderr } = run(bin, 'render', 'city-radar', '--format', 'svg', '--lang', 'zh-TW');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^<svg [^]*lang="zh-Hant"[^]*<\/svg>\n$/);
  });

  it('ends with 2 and one line for bad arguments', () => {
    const { status, stdout, stderr } = run(bin, 'render', 'city-radar', '--format', 'pdf');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'cityfacts: --format="pdf" is not allowed; use one of svg, flat-svg, png, html, text, csv, json\n',
    );
  });

  it('prints the whole of a long text into a pipe', () => {
    const shell = `"${process.execPath}" "${bin}" render city-radar --format html | wc -c`;
    if (process.platform === 'win32') return;
    const bytes = Number(execFileSync('sh', ['-c', shell], { encoding: 'utf8' }));
    expect(bytes).toBe(Buffer.byteLength(run(bin, 'render', 'city-radar', '--format', 'html').stdout));
    expect(bytes).toBeGreaterThan(20_000);
  });

  it('says how to build where the compiled code is missing', () => {
    mkdirSync(join(folder, 'bin'));
    copyFileSync(bin, join(folder, 'bin/cityfacts.js'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const { status, stderr } = run(join(folder, 'bin/cityfacts.js'), '--help');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'cityfacts: the compiled code is missing; run "npm run build" first\n',
    });
  });
});
