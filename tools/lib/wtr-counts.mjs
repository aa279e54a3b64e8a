import { writeFileSync } from 'node:fs';

const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * A reporter of Web Test Runner that writes `{ passed, failed, skipped, browsers }` to a file at the end, for the sum of
 * tools/test.mjs; `browsers` has the same three counts for each. A file that could not be loaded, or that holds no test, counts as one
 * failure.
 *
 * @param {string} file
 */
export function wtrCounts(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { ...none, browsers: {} };
      for (const session of sessions) {
        const tests = session.testResults ? testsOf(session.testResults) : [];
        const executed = tests.filter(test => !test.skipped);
        const passed = executed.filter(test => test.passed).length;
        const failed = executed.length - passed;
        const broken = failed === 0 && (tests.length === 0 || session.errors.length > 0 || !session.passed);
        const browser = (counts.browsers[session.browser.name] ??= { ...none });
        for (const sum of [counts, browser]) {
          sum.passed += passed;
          sum.failed += failed + (broken ? 1 : 0);
          sum.skipped += tests.length - executed.length;
        }
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
