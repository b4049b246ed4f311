/**
 * A cell that a spreadsheet would take for a formula, or a tab or line end that hides one: a page could have written
 * `=HYPERLINK(…)`. An apostrophe before it makes it a text.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
/** What a cell cannot hold bare (RFC 4180, section 2). */
const TO_BE_QUOTED = /[",\r\n]/

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return TO_BE_QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/**
 * Rows as comma-separated values (RFC 4180), with a byte order mark, by which spreadsheets tell that it is UTF-8.
 * @param rows of the same length; the headings first
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
