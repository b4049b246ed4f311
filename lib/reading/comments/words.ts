import { MONTH, WHEN } from './time'

/** A comment's own words, without the lines beside them. */

/** What a line beside the words is made of: times, verbs of speaking, controls, counts. */
const BESIDE = new RegExp(
  `\\b(?:${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${[
    'this|says?|said|wrote|writes|repl(?:y|ies|ied)|posted|edited|on|at|by|to|in|from|an?',
    '[ap]m|ago|(?:second|minute|min|hour|hr|day|week|month|year)s?|\\d+ ?(?:st|nd|rd|th|[ap]m|[hmdwyk])|utc|gmt|est|pst',
    '\\d+ comments?|likes?|liked|people|person|votes?|points?|pts|up|down|more|collapse|expand|abuse|quote|log',
    '(?:report|share|flag|link|permalink|edit|delete)(?: (?:to )?(?:this )?comment)?',
  ].join('|')})\\b`,
  'gi',
)
/** A longer line (code units) says something of its own. */
const MOST_BESIDE = 100

const isBeside = (line: string) => line.length < MOST_BESIDE && !/[\p{L}\p{S}]/u.test(line.replace(BESIDE, ''))

/** Without the lines at either end that say nothing of their own; '' where none does. */
export function wordsOf(lines: readonly string[], named: boolean): string {
  let [start, end] = [0, lines.length]
  while (start < end && isBeside(lines[start] ?? '')) start++
  while (end > start && isBeside(lines[end - 1] ?? '')) end--
  // "+1", "More likes": what is named for text says it, if it is no time.
  const kept = start === end && named ? lines.filter((line) => !WHEN.test(line)) : lines.slice(start, end)
  return kept.join('\n')
}
