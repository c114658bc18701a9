/** What is read of Vitest's JSON report. */
export type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: readonly { status: string; assertionResults: readonly unknown[] }[]
}
export type Count = { passed: number; failed: number }

/**
 * Counts the tests of one Vitest run. A skipped test, a file that could not be loaded, a run without tests, without a
 * report or with a bad exit code all count as failures: nothing passes by not being run.
 */
export function countTests(report: VitestReport | undefined, exitCode: number): Count {
  if (!report) return { passed: 0, failed: 1 }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded.length
  const isEmpty = report.numPassedTests + failed === 0
  return { passed: report.numPassedTests, failed: failed || (isEmpty || exitCode !== 0 ? 1 : 0) }
}
