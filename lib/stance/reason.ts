import type { Reading } from './reading/words'
import type { Evidence, Stance, StanceReason } from './types'

/** Stretches that a reason shows: more would bury the first. */
const MOST_STRETCHES = 3

/** Why a comment is judged so. @param support the evidence for the stance, strongest first */
export function reasonOf({ text }: Reading, support: readonly Evidence[], stance: Stance): StanceReason {
  const [first] = support
  if (!first) return { key: stance === 'neither' ? 'nothing' : 'tone', words: [] }
  const shown: Evidence[] = []
  for (const each of support) {
    const overlaps = shown.some(({ start, end }) => each.start < end && start < each.end)
    if (!overlaps && shown.length < MOST_STRETCHES) shown.push(each)
  }
  return { key: first.kind, words: shown.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })) }
}
