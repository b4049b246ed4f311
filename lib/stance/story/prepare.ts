import type { Debate } from '@/lib/story/debate-schema'
import type { Actor } from '@/lib/story/schema'
import { type TargetWords, targetWords } from '../general/target'
import { type PhraseBook, phraseBook } from '../reading/phrases'
import type { Side } from '../rows/row'
import { type WordTable, wordTable } from './word-table'

/** Whose phrase it is. */
export interface Cue {
  readonly argument: string
  readonly side: Side
}

/** What comments take sides on, ready to be looked for. */
export interface PreparedDebate {
  readonly target: TargetWords
  readonly thing: PhraseBook<'thing'>
  readonly demands: PhraseBook<Side>
  readonly cues: PhraseBook<Cue>
  /** Names of those who stand behind a side. */
  readonly camps: PhraseBook<Side>
  /** What was learned of the words of comments on it, if anything was. */
  readonly words: WordTable | undefined
  /** Whether a story carries its debate; if not, only the proposition's own words are known. */
  readonly carried: boolean
}

/** What anybody calls a proposal. */
const ANY_PROPOSAL = ['idea', 'plan', 'proposal', 'move', 'scheme', 'project', 'initiative', 'project']

const sideOf = (side: 'favour' | 'against' | 'for'): Side => (side === 'against' ? -1 : 1)

const listed = <T>(phrases: readonly string[], of: T) => phrases.map((phrase) => ({ phrase, of }))

/** Names that a phrase can be made of; others (with marks, in other scripts) are not found in comments. */
const asPhrase = (name: string) => name.replace(/[^\p{L}\p{N}\s'’-]/gu, ' ').trim()

const cuesOf = (debate: Debate | undefined) =>
  (debate?.arguments ?? []).flatMap(({ id, side, cues }) => listed(cues, { argument: id, side: sideOf(side) }))

/** Who may stand behind a side. */
export type Standing = Pick<Actor, 'name' | 'aliases' | 'position'>

function campsOf(debate: Debate | undefined, actors: readonly Standing[]) {
  const named = actors.flatMap(({ name, aliases, position }) =>
    position === 'for' || position === 'against'
      ? listed([name, ...aliases].map(asPhrase).filter(Boolean), sideOf(position))
      : [],
  )
  return [
    ...named,
    ...listed(debate?.camps?.favour ?? [], sideOf('favour')),
    ...listed(debate?.camps?.against ?? [], sideOf('against')),
  ]
}

/**
 * Makes a proposition with what is known of its debate ready for judging any number of comments.
 * @param actors whose position on the proposition tells what praise and blame of them mean
 */
export function prepareDebate(proposition: string, debate?: Debate, actors: readonly Standing[] = []): PreparedDebate {
  return {
    target: targetWords(proposition),
    thing: phraseBook(listed([...ANY_PROPOSAL, ...(debate?.thing ?? [])], 'thing' as const)),
    demands: phraseBook([
      ...listed(debate?.paraphrases ?? [], 1 as Side),
      ...listed(debate?.negations ?? [], -1 as Side),
    ]),
    cues: phraseBook(cuesOf(debate)),
    camps: phraseBook(campsOf(debate, actors)),
    words: debate?.words && wordTable(debate.words),
    carried: debate !== undefined,
  }
}
