import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { localTraces } from '../tools/lib/no-local-paths.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const self = ['test/files.test.ts', 'tools/lib/no-local-paths.mjs'];

function trackedFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  return listed.split('\0').filter(path => path !== '' && !self.includes(path) && existsSync(root + path));
}

// An unpacked archive has no git to ask.
describe.runIf(existsSync(`${root}.git`))('every tracked text file', () => {
  it('tells nothing of the machine or network it was written on', () => {
    const files = trackedFiles();
    expect(files.length).toBeGreaterThan(20);
    const findings = files.flatMap(path => {
      const bytes = readFileSync(root + path);
      return bytes.includes(0) ? [] : localTraces(path, bytes.toString());
    });
    expect(findings).toEqual([]);
  });
});

describe('localTraces(path, text)', () => {
  it.each([
    'see /home/anna/project',
    'at /Users/anna/x.ts:3',
    'C:\\Users\\anna\\x',
    'file:///root/x',
    'in "/work/thing"',
    'under /tmp/build-1',
    'https://registry.example.org/lit',
    'https://user:secret@example.org/',
    'http://192.168.0.7/npm',
    'https://npm.acme.internal/lit',
  ])('finds %s', text => {
    expect(localTraces('a', text)).toHaveLength(1);
  });

  it.each(['packages/work/file', 'https://example.org/home/page', 'node:fs', '../work/x', 'https://example.org/tmp/x'])(
    'allows %s',
    text => {
      expect(localTraces('a', text)).toEqual([]);
    },
  );
});
