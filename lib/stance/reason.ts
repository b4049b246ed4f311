import type { Span } from '@/lib/text/article'
import type { Reading } from './reading/words'
import type { WordScores } from './story/word-table'
import type { Evidence, Stance, StanceReason } from './types'

/** Stretches that a reason shows: more would bury the first. */
const MOST_STRETCHES = 3

/** Stretches that lie apart, the first ones given. */
function apart<T extends Span>(spans: readonly T[]): T[] {
  const shown: T[] = []
  for (const each of spans) {
    const overlaps = shown.some(({ start, end }) => each.start < end && start < each.end)
    if (!overlaps && each.start < each.end && shown.length < MOST_STRETCHES) shown.push(each)
  }
  return shown
}

/** The terms that tell most for a side. */
const tellingFor = ({ telling }: WordScores, stance: Stance): Span[] =>
  telling
    .map((term) => ({ ...term, value: stance === 'favour' ? term.value : -term.value }))
    .filter(({ value }) => stance !== 'neither' && value > 0)
    .sort((a, b) => b.value - a.value)

/**
 * Why a comment is judged so: by what speaks for the stance, or else by the tone of single words, or of the whole.
 * @param support the evidence for the stance, strongest first
 */
export function reasonOf(
  { text }: Reading,
  support: readonly Evidence[],
  stance: Stance,
  words?: WordScores,
): StanceReason {
  const [first] = support
  const spans = first ? support : words ? tellingFor(words, stance) : []
  const untold = spans.length > 0 ? 'words' : 'tone'
  const key = first?.kind ?? (stance === 'neither' ? 'nothing' : untold)
  return { key, words: apart(spans).map(({ start, end }) => ({ start, end, text: text.slice(start, end) })) }
}
