import { expect, test } from 'vitest'
import { countTests, type VitestReport } from './count-tests.ts'

const report = (changes: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...changes,
})

test.each([
  ['all passed', report({ numPassedTests: 3 }), 0, { passed: 3, failed: 0 }],
  ['some failed', report({ numPassedTests: 3, numFailedTests: 2 }), 1, { passed: 3, failed: 2 }],
  [
    'skipped and planned tests are failures',
    report({ numPendingTests: 1, numTodoTests: 1 }),
    0,
    { passed: 0, failed: 2 },
  ],
  ['a run of nothing is a failure', report({}), 0, { passed: 0, failed: 1 }],
  ['an error outside tests is a failure', report({ numPassedTests: 3 }), 1, { passed: 3, failed: 1 }],
  ['no report is a failure', undefined, 0, { passed: 0, failed: 1 }],
  [
    'a file that does not load is a failure',
    report({ numPassedTests: 3, testResults: [{ status: 'failed', assertionResults: [] }] }),
    1,
    { passed: 3, failed: 1 },
  ],
])('%s', (_rule, given, exitCode, count) => {
  expect(countTests(given, exitCode)).toEqual(count)
})
