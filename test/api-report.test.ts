/** api/ says what the packages offer: a change of the public surface is a change of these files. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { root } from '../tools/lib/paths.mjs';

it('api/ is current (run npm run api and look at the difference)', async () => {
  const checked = promisify(execFile)(process.execPath, [join(root, 'tools', 'api', 'main.mjs'), '--check'], {
    cwd: root,
  });
  await expect(checked).resolves.toMatchObject({ stdout: expect.stringContaining('current') });
}, 120_000);
