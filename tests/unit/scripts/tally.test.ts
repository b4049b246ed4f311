import { describe, expect, it } from 'vitest'
import { oneCheck, total, vitestChecks } from '../../../scripts/lib/tally.mjs'

const test = { status: 'passed' }

describe('vitestChecks', () => {
  it('counts every test', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 2,
      testResults: [{ status: 'failed', assertionResults: [test] }],
    }
    expect(vitestChecks(report, 1)).toEqual({ passed: 7, failed: 2 })
  })

  it('counts a file that could not be loaded as one failure more', () => {
    const testResults = [
      { status: 'failed', assertionResults: [test] },
      { status: 'failed', assertionResults: [] },
    ]
    expect(vitestChecks({ numPassedTests: 7, numFailedTests: 1, testResults }, 1)).toEqual({ passed: 7, failed: 2 })
  })

  it.each([
    ['an error outside of every test', { numPassedTests: 7, numFailedTests: 0, testResults: [] }, 1, 7],
    ['no tests', { numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0, 0],
    ['no report', undefined, 0, 0],
  ])('never takes silence for success: %s', (_, report, exitCode, passed) => {
    expect(vitestChecks(report, exitCode)).toEqual({ passed, failed: 1 })
  })
})

it('adds up single checks and runs', () => {
  expect(total([oneCheck(0), oneCheck(2), { passed: 5, failed: 1 }])).toEqual({ passed: 6, failed: 2 })
})
