import { expect, test } from 'vitest';
import { joinItems } from './items.js';

const grid = { width: (text: string) => text.length };

test('items(words, width) parts remarks by a dot, and by a line end where the next does not fit', () => {
  expect(joinItems(['fund', 'municipal', '2023'], 100, 1, grid)).toBe('fund · municipal · 2023');
  expect(joinItems(['fund', 'municipal', '2023'], 16, 1, grid)).toBe('fund · municipal\n2023');
});

test('items(words, width) leaves a remark that is wider than a line to the wrapping', () => {
  expect(joinItems(['a very long remark', 'x'], 5, 1, grid)).toBe('a very long remark\nx');
  expect(joinItems([], 5, 1, grid)).toBe('');
});
