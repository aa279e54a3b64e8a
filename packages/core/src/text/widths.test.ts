import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ASCII, ASCII_BOLD, OTHERS, OTHERS_BOLD, OTHER_CHARACTERS } from './widths.js';

test('widths holds one entry per character, each once', () => {
  expect([ASCII.length, ASCII_BOLD.length]).toEqual([95, 95]);
  expect([OTHERS.length, OTHERS_BOLD.length]).toEqual([OTHER_CHARACTERS.length, OTHER_CHARACTERS.length]);
  expect(new Set(OTHER_CHARACTERS).size).toBe(OTHER_CHARACTERS.length);
  expect(ASCII + ASCII_BOLD + OTHERS + OTHERS_BOLD).toMatch(/^[!#-[\]-~]+$/);
});

const script = fileURLToPath(new URL('../../../../tools/build-widths.mjs', import.meta.url));
const check = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });

test.skipIf(check.stderr.includes('Install it'))('widths is what tools/build-widths.mjs reads from the fonts', () => {
  expect([check.status, check.stderr]).toEqual([0, '']);
});
