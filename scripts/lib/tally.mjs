/** Counts what the steps of the test command passed and failed. */

/** @typedef {{ passed: number, failed: number }} Tally */

/** A step that is one check. @param {number} exitCode @returns {Tally} */
export const oneCheck = (exitCode) => ({ passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 })

/**
 * A run of Vitest, from its JSON report. A file that could not even be loaded has no tests in the report and counts
 * as one failure, and so does a run that failed without a failed test (an error outside of every test, no tests, no
 * report).
 * @param {{ numPassedTests?: number, numFailedTests?: number,
 *   testResults?: { status: string, assertionResults: unknown[] }[] } | undefined} report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function vitestChecks(report, exitCode) {
  const broken = (report?.testResults ?? []).filter((file) => file.status === 'failed' && !file.assertionResults.length)
  const passed = report?.numPassedTests ?? 0
  const failed = (report?.numFailedTests ?? 0) + broken.length
  const silent = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: silent ? 1 : failed }
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export const total = (tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
})
