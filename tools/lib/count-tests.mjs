import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What a runner counted. A stage that ended badly without a failed test, or ran no test at all, has one failure:
 * silence is never a pass.
 *
 * @param {Counts | null} counts `null` where the runner left none
 * @param {number} code exit code of the runner
 * @returns {Counts}
 */
export function judged(counts, code) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed, skipped };
}

/** @returns {Counts | null} of Vitest's JSON report */
export function vitestCounts(file) {
  const report = readJson(file);
  if (!report) return null;
  // A file that throws while it is loaded has no tests in the report, only a failed suite.
  const broken = report.testResults.filter(suite => suite.status === 'failed' && suite.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @returns {Counts | null} of the file that wtr-counts.mjs writes */
export function browserCounts(file) {
  return readJson(file);
}

/** @returns {Counts | null} of an output that ends with `N passed, M failed` */
export function lineCounts(output) {
  const found = /(\d+) passed, (\d+) failed\s*$/.exec(output);
  return found && { passed: Number(found[1]), failed: Number(found[2]), skipped: 0 };
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
