/** Numbers that stand beside comments. */

/** "12", "1.2k likes", "Liked by 3 people"; undefined where there is none. */
export function countOf(text: string | undefined): number | undefined {
  const [, sign, digits, unit] = /(^-?|)(\d[\d.,]*)\s?(k\b)?/i.exec(text ?? '') ?? []
  if (digits === undefined) return undefined
  const size = unit
    ? Math.round(Number.parseFloat(digits.replace(',', '.')) * 1_000)
    : Number(digits.replace(/\D/g, ''))
  return sign ? -size : size
}

/** "12 comments", "One reader: 3 thoughts on …", "Comments (12)", "View all 12 comments". */
const DECLARED =
  /^[\p{L}\s’']{0,20}?[([]?(\d[\d.,]*\s?k?)[)\]]?\s*(?:reader )?(?:comments?|responses?|replies|thoughts on|reactions?)\b|^(?:view |show )?(?:all )?(?:readers?['’]?s? )?(?:comments?|responses|discussion|conversation)\W{1,3}(\d[\d.,]*)\W{0,2}$|^(\d[\d.,]*)$/iu

function inLine(line: string): number | undefined {
  const [, before, after, alone] = DECLARED.exec(line) ?? []
  return countOf(before ?? after ?? alone)
}

/**
 * How many comments a page says there are; undefined where it says nothing, or less than were read.
 * @param lines may tell, the most trusted first
 * @param linked its linked data (JSON-LD), asked where no line tells
 */
export function declaredCount(lines: readonly string[], linked: readonly string[], read: number): number | undefined {
  const inData = linked.map((data) => countOf(/"commentCount"\s*:\s*"?(\d+)/.exec(data)?.[1]))
  return [...lines.map(inLine), ...inData].find((count) => count !== undefined && count > 0 && count >= read)
}
