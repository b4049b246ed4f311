/** When a comment was written. */

/** A month's name or its short form. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
/** A date in figures or with a month's name, or how long ago: "2024-05-01", "1/5/24", "1 May", "May 1st", "3 h ago". */
export const WHEN = new RegExp(
  `\\b(?:(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:\\d{4}-\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th|\\.)? ${MONTH}|${MONTH} \\d{1,2}(?!\\d)(?:st|nd|rd|th)?)|(?:an?|\\d+) ?[a-z]+ ago|yesterday|just now|\\d{10,13}$)`,
  'i',
)

/** More than this (code units) is no time alone. */
const MOST_TIME = 60

/** A time of day may stand before the day. */
const CLOCK = /\d/

/** "4d", "3 mo": how long ago, in a word of one's own. */
const AGE = /^\d+ ?(?:s|m|min|h|hr|d|w|mo|y|yr)s?$/

/** What is written, from where the time begins; undefined where it is no time. */
export function timeOf(text: string | undefined): string | undefined {
  if (text !== undefined && AGE.test(text)) return text
  const at = text === undefined ? undefined : WHEN.exec(text)?.index
  if (text === undefined || at === undefined) return undefined
  const before = text.slice(0, at)
  return text.slice(text.length > MOST_TIME || !CLOCK.test(before) ? at : 0).slice(0, MOST_TIME)
}

/** The first time that stands in one of several lines, behind other words: "Ann wrote on 1 May 2026:". */
export function timeIn(lines: readonly string[]): string | undefined {
  const line = lines.find((each) => WHEN.test(each)) ?? ''
  return timeOf(line.slice(WHEN.exec(line)?.index).replace(/\W+$/, ''))
}
