/** The report of a failure that a reader may copy: nothing in it comes from a page. */

export interface ReportFacts {
  /** Of Newsgloss, as "1.2.0". */
  readonly version: string
  /** As the browser names itself (`navigator.userAgent`). */
  readonly browser: string
  /** BCP 47. */
  readonly language: string
  /** Which face failed: its file, as "popup.html". */
  readonly face: string
  /** What went wrong, as the protocol names it: "unreachable". */
  readonly failure: string
  /** Errors as trace.ts writes them, oldest first. */
  readonly errors: readonly string[]
}

/** Lines of plain text in English, whatever the reader's language: it is read by those who mend it. */
export function report({ version, browser, language, face, failure, errors }: ReportFacts): string {
  return [
    `Newsgloss ${version}`,
    `Browser: ${browser}`,
    `Language: ${language}`,
    `Where: ${face}`,
    `Failure: ${failure}`,
    ...(errors.length === 0 ? ['Errors: none noted'] : ['Errors:', ...errors.map((error) => `  ${error}`)]),
  ].join('\n')
}
