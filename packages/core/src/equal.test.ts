import { expect, it } from 'vitest';
import { equal } from './equal.js';

it('equal(a, b) compares lists and objects by what is in them', () => {
  expect(equal({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toBe(true);
  for (const [a, b] of [
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [{}, null],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: 2 }],
    ['1', 1],
    [null, undefined],
  ])
    expect(equal(a, b)).toBe(false);
});
