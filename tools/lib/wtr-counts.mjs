import { writeFileSync } from 'node:fs';

/**
 * A reporter of Web Test Runner that writes `{ passed, failed, skipped, browsers }` to a file at the end, for the sum of
 * tools/test.mjs. A file that could not be loaded, or that holds no test, counts as one failure.
 *
 * @param {string} file
 */
export function wtrCounts(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, browsers: {} };
      for (const session of sessions) {
        const tests = session.testResults ? testsOf(session.testResults) : [];
        const executed = tests.filter(test => !test.skipped);
        const passed = executed.filter(test => test.passed).length;
        const failed = executed.length - passed;
        const broken = failed === 0 && (tests.length === 0 || session.errors.length > 0 || !session.passed);
        counts.passed += passed;
        counts.failed += failed + (broken ? 1 : 0);
        counts.skipped += tests.length - executed.length;
        counts.browsers[session.browser.name] = (counts.browsers[session.browser.name] ?? 0) + executed.length;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
