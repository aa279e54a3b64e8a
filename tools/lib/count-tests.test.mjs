import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { browserCounts, judged, lineCounts, vitestCounts } from './count-tests.mjs';
import { wtrCounts } from './wtr-counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cityfacts-'));
const file = join(folder, 'counts.json');
afterAll(() => rmSync(folder, { recursive: true }));

describe('judged(counts, code)', () => {
  it('passes the counts of a good run on', () => {
    expect(judged({ passed: 3, failed: 0, skipped: 1 }, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  it('makes one failure of a runner that crashed, ran no test, or left no counts', () => {
    expect(judged({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(judged({ passed: 0, failed: 0, skipped: 9 }, 0).failed).toBe(1);
    expect(judged(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('does not count a failed test twice', () => {
    expect(judged({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });
});

describe('vitestCounts(file)', () => {
  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1, testResults };
    writeFileSync(file, JSON.stringify(report));
    expect(vitestCounts(file)).toEqual({ passed: 1, failed: 1, skipped: 3 });
  });

  it('is null where the runner wrote no report, or half of one', () => {
    expect(vitestCounts(join(folder, 'none.json'))).toBeNull();
    writeFileSync(file, '{"numPassed');
    expect(vitestCounts(file)).toBeNull();
  });
});

describe('lineCounts(output)', () => {
  it('reads the last line, and is null where that is none', () => {
    expect(lineCounts('1 passed, 0 failed\napp ok\n12 passed, 3 failed\n')).toEqual({ passed: 12, failed: 3, skipped: 0 });
    expect(lineCounts('12 passed, 3 failed\nError: the browser is gone\n')).toBeNull();
  });
});

describe('wtrCounts(file)', () => {
  const session = (tests, more = {}) => ({
    browser: { name: 'Chromium' },
    passed: tests.every(test => test.passed || test.skipped),
    errors: [],
    testResults: { tests: [], suites: [{ tests, suites: [] }] },
    ...more,
  });

  it('sums tests in nested suites over all browsers', () => {
    const tests = [{ passed: true }, { passed: false }, { passed: false, skipped: true }];
    const sessions = [session(tests), session(tests), session(tests, { browser: { name: 'Firefox' } })];
    wtrCounts(file).onTestRunFinished({ sessions });
    const browsers = {
      Chromium: { passed: 2, failed: 2, skipped: 2 },
      Firefox: { passed: 1, failed: 1, skipped: 1 },
    };
    expect(browserCounts(file)).toEqual({ passed: 3, failed: 3, skipped: 3, browsers });
  });

  it('counts a file without tests, one that did not load, and an error outside a test as failures', () => {
    const sessions = [
      session([]),
      session([], { testResults: undefined, passed: false }),
      session([{ passed: true }], { errors: [{ message: 'thrown later' }] }),
    ];
    wtrCounts(file).onTestRunFinished({ sessions });
    expect(browserCounts(file)).toMatchObject({ passed: 1, failed: 3 });
  });
});
