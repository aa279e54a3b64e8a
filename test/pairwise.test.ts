import { describe, expect, it } from 'vitest';
import { each, every, pairwise } from './pairwise.js';

const factors = {
  story: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  language: ['en', 'zh-Hans', 'zh-Hant'],
  theme: ['light', 'dark'],
  view: ['auto', 'dots', 'table', 'radar'],
};

describe('pairwise(factors)', () => {
  const chosen = pairwise(factors);

  it('lets every two values of different factors meet', () => {
    const names = Object.keys(factors) as (keyof typeof factors)[];
    for (const a of names)
      for (const b of names.filter(name => name !== a))
        for (const x of factors[a])
          for (const y of factors[b]) expect(chosen.some(row => row[a] === x && row[b] === y)).toBe(true);
  });

  it('needs hardly more choices than the two largest factors have pairs', () => {
    expect(chosen.length).toBeGreaterThanOrEqual(28);
    expect(chosen.length).toBeLessThanOrEqual(34);
  });

  it('is the same every time', () => {
    expect(pairwise(factors)).toEqual(chosen);
  });
});

describe('each(factors)', () => {
  it('chooses every value at least once, with no more choices than the largest factor has values', () => {
    const chosen = each(factors);
    expect(chosen.length).toBe(7);
    for (const name of Object.keys(factors) as (keyof typeof factors)[])
      expect(new Set(chosen.map(row => row[name]))).toEqual(new Set(factors[name]));
  });
});

describe('every(factors)', () => {
  it('is every choice, each once', () => {
    const all = every(factors).map(row => JSON.stringify(row));
    expect(all.length).toBe(7 * 3 * 2 * 4);
    expect(new Set(all).size).toBe(all.length);
  });
});
