import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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
      'cityfacts: --format="pdf" is not allowed; use one of svg, flat-svg, png, html, image-html, text, csv, json\n',
    );
  });

  it('prints the whole of a long text into a pipe', () => {
    const shell = `"${process.execPath}" "${bin}" render city-radar --format html | wc -c`;
    if (process.platform === 'win32') return;
    const bytes = Number(execFileSync('sh', ['-c', shell], { encoding: 'utf8' }));
    expect(bytes).toBe(Buffer.byteLength(run(bin, 'render', 'city-radar', '--format', 'html').stdout));
    expect(bytes).toBeGreaterThan(20_000);
  });

  it.runIf(existsSync('/dev/full'))(
    'says in one line that standard output is full, and is silent where it is closed',
    () => {
      const ended = (line: string) => spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
      const command = `"${process.execPath}" "${bin}" render city-radar --format html`;
      const full = ended(`${command} > /dev/full`);
      expect(full.status).toBe(2);
      expect(full.stderr).toMatch(/^cityfacts: standard output cannot be written: ENOSPC[^\n]*\n$/);
      expect(ended(`${command} | head -c 1`)).toMatchObject({ status: 0, stdout: '<', stderr: '' });
      expect(ended(`${command} >&-`)).toMatchObject({ status: 0, stderr: '' });
      expect(ended(`${command} --view pie 2> /dev/full`).status).toBe(2);
    },
  );

  it.runIf(process.platform !== 'win32')('writes into pipes and reads from them', () => {
    const line = `mkfifo pipe; cat pipe & "${process.execPath}" "${bin}" render city-radar --format text --out pipe; wait`;
    const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({
      stdout: run(bin, 'render', 'city-radar', '--format=text').stdout,
      stderr: '',
    });
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true);
    const piped = spawnSync(process.execPath, [bin, 'render', 'fund-bars', '--format=text', '--data', '-'], {
      cwd: folder,
      input: '{}',
      encoding: 'utf8',
    });
    expect(piped.stderr).toMatch(/^cityfacts: data holds no/);
  });

  it.runIf(existsSync('/dev/stdout'))('adds to what a shell has opened with >>, for --out /dev/stdout too', () => {
    writeFileSync(join(folder, 'log'), 'first\n');
    const line = `"${process.execPath}" "${bin}" render city-radar --format text --out /dev/stdout >> log`;
    expect(spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe(
      `first\n${run(bin, 'render', 'city-radar', '--format=text').stdout}`,
    );
  });

  it.runIf(process.platform === 'linux')(
    'leaves a file as it was on a disk without room, under all its names, and nothing beside it',
    () => {
      // A limit on the size of files stops a write in the middle, as a full disk does.
      const line = `ln old other; ulimit -f 8; trap '' XFSZ; "${process.execPath}" "${bin}" render policy-timeline --format csv --out `;
      for (const name of ['old', 'alone', 'new']) {
        const at = mkdtempSync(join(folder, 'full-'));
        for (const file of ['old', 'alone']) writeFileSync(join(at, file), `before ${file}`);
        const { status, stderr } = spawnSync('sh', ['-c', line + name], { cwd: at, encoding: 'utf8' });
        expect(status, stderr).toBe(2);
        expect(stderr).toMatch(/^cityfacts: --out "\w+" cannot be written: EFBIG[^\n]*\n$/);
        expect(readdirSync(at).sort()).toEqual(['alone', 'old', 'other']);
        expect(readFileSync(join(at, 'other'), 'utf8')).toBe('before old');
        expect(readFileSync(join(at, 'alone'), 'utf8')).toBe('before alone');
      }
    },
  );

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
