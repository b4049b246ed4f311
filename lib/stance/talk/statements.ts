import { contentWords } from '@/lib/sources/content-words'
import { type Found, foundIn, MOST_TEXT, type Worded } from './words'

/** Which of an article's statements comments take up, in the same words or in some of them. */

/** Words in more of the comments than this are what everybody here talks about, and show no statement. */
const TOPIC_SHARE = 1 / 5
/** Among fewer comments no word is everybody's. */
const TOPIC_FROM = 15

/** So many of a statement's telling words in one comment take it up … */
const FEWEST = 3
/** … or so many, where they are this much of it. */
const FEWEST_OF_SHORT = 2
const SHARE_OF_SHORT = 1 / 2

function topicsOf(contents: readonly ReadonlySet<string>[]): Set<string> {
  if (contents.length < TOPIC_FROM) return new Set()
  const counts = new Map<string, number>()
  for (const content of contents) for (const word of content) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > contents.length * TOPIC_SHARE).map(([word]) => word))
}

const takesUp = (shared: number, telling: number) =>
  shared >= FEWEST || (shared >= FEWEST_OF_SHORT && shared >= telling * SHARE_OF_SHORT)

/**
 * For each statement the comments that take it up: those that share enough words with it which are not names and not
 * what all comments talk about.
 * @param names the actors' names: who is talked of is told apart from what
 */
export function statementsTalkedOf(
  statements: readonly string[],
  names: readonly string[],
  comments: readonly Worded[],
): Found[] {
  const contents = comments.map(({ text }) => contentWords(text.slice(0, MOST_TEXT)))
  const empty = topicsOf(contents)
  for (const word of contentWords(names.join(' '))) empty.add(word)
  const telling = statements.map((text) => [...contentWords(text)].filter((word) => !empty.has(word)))
  const byWord = new Map<string, number[]>()
  telling.forEach((words, at) => {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), at])
  })
  const found = statements.map((): Worded[] => [])
  comments.forEach((comment, i) => {
    const shared = new Map<number, number>()
    for (const word of contents[i] ?? []) {
      for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    for (const [at, count] of shared) if (takesUp(count, telling[at]?.length ?? 0)) found[at]?.push(comment)
  })
  return found.map(foundIn)
}
