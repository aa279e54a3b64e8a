import { describe, expect, it } from 'vitest';
import { build } from './build.mjs';
import { generatedFiles, readInput, readText } from './disk.mjs';
import { grammar } from './fixtures/fixture.mjs';
import { printProblem } from './problem.mjs';

describe('the dataset', () => {
  const { problems, files } = build(readInput(grammar));

  it('has no fault', () => {
    expect(problems.map(printProblem)).toEqual([]);
  });

  it.each([...files.keys()])('is what %s was generated from (else: npm run data)', path => {
    expect(readText(path)).toBe(files.get(path));
  });

  it('leaves no generated file that it would not write (else: npm run data)', () => {
    expect(generatedFiles().filter(path => !files.has(path))).toEqual([]);
  });
});
