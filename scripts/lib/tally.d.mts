export interface Tally {
  readonly passed: number
  readonly failed: number
}
export function oneCheck(exitCode: number): Tally
export function vitestChecks(
  report:
    | {
        numPassedTests?: number
        numFailedTests?: number
        testResults?: { status: string; assertionResults: unknown[] }[]
      }
    | undefined,
  exitCode: number,
): Tally
export function total(tallies: readonly Tally[]): Tally
