import { diffArrays } from 'diff'
import { words } from '@/lib/text/fold'
import { isContent } from './content-words'

/** A word or more of two wordings side by side: in both, in the story's text alone, on the page alone. */
export interface Part {
  /** As printed, a space behind it; what both have, as the page prints it. */
  readonly text: string
  readonly in: 'both' | 'story' | 'page'
}

/**
 * A word with what is printed up to the next one: of scripts without spaces a character. What stands before the first
 * word goes with it.
 */
const PIECE =
  /(?:^[^\p{L}\p{N}]+)?(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]{1,256}(?:['’\-‐‑][\p{L}\p{M}\p{N}]{1,256})*)[^\p{L}\p{M}\p{N}]*/gu
/** Beyond so many words changed the two are shown one after the other: the search grows with their square. */
const MOST_CHANGES = 400
/** So few small words between two changes are read as part of them. */
const ISLAND = 2

interface Piece {
  readonly text: string
  /** Equal for what counts as the same word. */
  readonly word: string
}

/** The last one too has a space behind it: something of the other text may follow. */
const piecesOf = (text: string): Piece[] =>
  (`${text.trim()} `.match(PIECE) ?? [text]).map((piece) => ({ text: piece, word: words(piece) }))
const sameWord = (a: Piece, b: Piece) => a.word === b.word

interface Run {
  readonly in: Part['in']
  readonly pieces: readonly Piece[]
}

function runsOf(story: Piece[], page: Piece[]): Run[] {
  const changes = diffArrays(story, page, { comparator: sameWord, maxEditLength: MOST_CHANGES })
  if (!changes)
    return [
      { in: 'story', pieces: story },
      { in: 'page', pieces: page },
    ]
  return changes.map(({ value, added, removed }) => ({
    in: added ? 'page' : removed ? 'story' : 'both',
    pieces: value,
  }))
}

const isIsland = ({ pieces }: Run) => pieces.length <= ISLAND && !pieces.some(({ word }) => isContent(word))

/** Small words that two changes happen to share would cut both to shreds: they go with the changes. */
function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = []
  let story: Piece[] = []
  let page: Piece[] = []
  const settle = () => {
    if (story.length > 0) whole.push({ in: 'story', pieces: story })
    if (page.length > 0) whole.push({ in: 'page', pieces: page })
    story = []
    page = []
  }
  for (const [at, run] of runs.entries()) {
    const between = story.length > 0 && page.length > 0 && at < runs.length - 1
    if (run.in === 'story') story.push(...run.pieces)
    else if (run.in === 'page') page.push(...run.pieces)
    else if (between && isIsland(run)) {
      story.push(...run.pieces)
      page.push(...run.pieces)
    } else {
      settle()
      whole.push(run)
    }
  }
  settle()
  return whole
}

/**
 * Two wordings of a statement word by word, in reading order; of a change the story's words come first. Letter case,
 * accents and punctuation make no difference. After Myers, "An O(ND) difference algorithm" (1986), by jsdiff.
 */
export function difference(story: string, page: string): Part[] {
  const runs = joined(runsOf(piecesOf(story), piecesOf(page)))
  return runs.map(({ in: where, pieces }) => ({ in: where, text: pieces.map(({ text }) => text).join('') }))
}
