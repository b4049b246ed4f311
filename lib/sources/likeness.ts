import type { Attribution } from '@/lib/story/schema'
import type { Passage } from '@/lib/text/article'
import { words } from '@/lib/text/fold'
import { contentWords } from './content-words'

/** Which of a story's statements and of those heard on a page say the same, in other words. */

export interface Found {
  readonly passage: Passage
  readonly exact: boolean
  readonly text: string
}

/** A statement of a story, with its place on the page where its words were found there. */
export interface OfStory {
  readonly text: string
  readonly attribution: Attribution
  readonly found?: Found
}

/** A statement heard on the page, with a passage for each stretch of it. */
export interface OfPage {
  readonly text: string
  readonly attribution: Attribution
  readonly passages: readonly Passage[]
}

/** A speaker with its statements; the name is empty where the text leaves it open. */
export interface Saying<S> {
  readonly name: string
  readonly statements: readonly S[]
}

export interface Spoken<S> {
  readonly statement: S
  readonly speaker: string
  readonly content: ReadonlySet<string>
}

/** Two statements say the same in other words where they share so many words that say something … */
const FEWEST_SHARED = 4
const FEWEST_OF_ONE_PERSON = 3
/** … and these are so much of the shorter one. */
const SHARED_OF_SHORTER = 1 / 2

/** Every speaker's statements in one row. */
export const spoken = <S extends { readonly text: string }>(groups: readonly Saying<S>[]): Spoken<S>[] =>
  groups.flatMap(({ name, statements }) =>
    statements.map((statement) => ({ statement, speaker: name, content: contentWords(statement.text) })),
  )

const count = (of: ReadonlySet<string>, within: ReadonlySet<string>) =>
  [...of].filter((each) => within.has(each)).length

const sameNames = (a: Spoken<OfStory>, b: Spoken<OfPage>) => count(contentWords(a.speaker), contentWords(b.speaker)) > 0

/**
 * How many words two statements have to share to be one; undefined where they cannot be. Two people whom the texts
 * name differently do not say one statement, however alike their words; of one person fewer words will do.
 */
function fewestShared(a: Spoken<OfStory>, b: Spoken<OfPage>): number | undefined {
  if (a.statement.attribution !== 'named' || b.statement.attribution !== 'named') return FEWEST_SHARED
  return sameNames(a, b) ? FEWEST_OF_ONE_PERSON : undefined
}

/** How alike two statements are, 0 where they are not taken for one: shared words as a share of both (Dice, 1945). */
function likeness(a: Spoken<OfStory>, b: Spoken<OfPage>): number {
  if (words(a.statement.text) === words(b.statement.text)) return 1
  const shared = count(a.content, b.content)
  const shorter = Math.min(a.content.size, b.content.size)
  const fewest = fewestShared(a, b)
  if (fewest === undefined || shared < fewest || shared < SHARED_OF_SHORTER * shorter) return 0
  return (2 * shared) / (a.content.size + b.content.size)
}

/** The likest pairs, each statement in one at most. */
export function pairs<S extends OfStory, P extends OfPage>(story: readonly Spoken<S>[], page: readonly Spoken<P>[]) {
  const candidates = story
    .flatMap((ours) => page.map((theirs) => ({ ours, theirs, alike: likeness(ours, theirs) })))
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike)
  const pairOf = new Map<Spoken<S>, Spoken<P>>()
  const taken = new Set<Spoken<P>>()
  for (const { ours, theirs } of candidates) {
    if (pairOf.has(ours) || taken.has(theirs)) continue
    pairOf.set(ours, theirs)
    taken.add(theirs)
  }
  return { pairOf, taken }
}
