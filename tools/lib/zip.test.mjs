import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zip } from './zip.mjs';

const files = new Map([
  ['a/图.txt', Buffer.from('text '.repeat(1000))],
  ['empty', Buffer.alloc(0)],
]);

describe('zip(files)', () => {
  it('gives the same bytes for the same files', () => {
    expect(zip(files).equals(zip(files))).toBe(true);
    expect(zip(files).length).toBeLessThan(400);
  });

  it('is read by another program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cityfacts-zip-'));
    try {
      writeFileSync(join(folder, 'a.zip'), zip(files));
      const read = `import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])`;
      try {
        execFileSync('python3', ['-c', read, join(folder, 'a.zip'), folder], { stdio: 'pipe' });
      } catch (error) {
        if (error.code === 'ENOENT') return;
        throw error;
      }
      for (const [path, content] of files) expect(readFileSync(join(folder, path)).equals(content)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
