import type { Passage } from '@/lib/text/article'
import { words } from '@/lib/text/fold'
import { difference, type Part } from './difference'
import { type Found, type OfPage, type OfStory, pairs, type Saying, spoken } from './likeness'
import { stretches } from './stretches'

/** A story's statements beside those that were heard on a page. */

type Comparison<S extends OfStory, P extends OfPage> =
  | { readonly kind: 'same'; readonly story: S; readonly speaker: string }
  | { readonly kind: 'altered'; readonly story: S; readonly speaker: string; readonly difference: readonly Part[] }
  | { readonly kind: 'only-here'; readonly page: P; readonly speaker: string }
  | { readonly kind: 'not-here'; readonly story: S; readonly speaker: string }

const overlap = (a: Passage, b: Passage) =>
  a.paragraph === b.paragraph ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0
const length = ({ start, end }: Passage) => end - start

/** Whether a heard statement is, at least by half, the stretch in which a story's statement was found. */
const coveredBy = (found: Found, { passages }: OfPage) =>
  passages.some((passage) => 2 * overlap(passage, found.passage) >= Math.min(length(passage), length(found.passage)))

/** A story's statement with the heard one as its place on the page; of one that is interrupted, its first stretch. */
function foundIn<S extends OfStory>(statement: S, heard: OfPage): S {
  const [first] = stretches(heard.text, heard.passages)
  if (!first) return statement
  const exact = words(statement.text) === words(heard.text)
  return { ...statement, found: { passage: first.passage, exact, text: first.quote || heard.text } }
}

/**
 * Every statement of a story beside the page's: the same words, altered words or not here; then what is only here. A
 * statement whose words were found is what it was found as; the others are held against what was heard on the page and
 * is not yet accounted for. Story statements keep their order, the page's follow in theirs.
 */
export function compareStatements<S extends OfStory, P extends OfPage>(
  story: readonly Saying<S>[],
  page: readonly Saying<P>[],
): Comparison<S, P>[] {
  const ours = spoken(story)
  const places = ours.flatMap(({ statement }) => statement.found ?? [])
  const unaccounted = spoken(page).filter(({ statement }) => !places.some((place) => coveredBy(place, statement)))
  const sought = ours.filter(({ statement }) => !statement.found)
  const { pairOf, taken } = pairs(sought, unaccounted)

  const compared = ours.map((each): Comparison<S, P> => {
    const { statement, speaker } = each
    const heard = pairOf.get(each)?.statement
    const placed = heard ? foundIn(statement, heard) : statement
    if (!placed.found) return { kind: 'not-here', story: statement, speaker }
    if (placed.found.exact) return { kind: 'same', story: placed, speaker }
    const parts = difference(statement.text, heard?.text ?? placed.found.text)
    return { kind: 'altered', story: placed, speaker, difference: parts }
  })
  const onlyHere = unaccounted.filter((each) => !taken.has(each))
  return [
    ...compared,
    ...onlyHere.map(({ statement, speaker }) => ({ kind: 'only-here', page: statement, speaker }) as const),
  ]
}
