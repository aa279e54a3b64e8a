import { expect, it } from 'vitest';
import { fileName } from './file-name.js';

it('fileName(chart, heading) says what is shown: two charts of a page have files of different names, in any script', () => {
  expect(fileName('city-radar', 'Beijing and Hefei compared')).toBe('city-radar-beijing-and-hefei-compared');
  expect(fileName('city-radar', 'Shanghai: R&D / 2023')).toBe('city-radar-shanghai-r-d-2023');
  expect(fileName('city-radar', '北京与合肥')).toBe('city-radar-北京与合肥');
  expect(fileName('city-radar', '')).toBe('city-radar');
});

it('fileName(chart, heading) has no character that a file system refuses, and at most 72', () => {
  expect(fileName('fund-bars', '../a\\b:c*?"<>|')).toMatch(/^[\p{L}\p{N}-]+$/u);
  expect([...fileName('fund-bars', '城'.repeat(200))]).toHaveLength(72);
});
