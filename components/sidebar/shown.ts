import { createContext } from 'preact'
import type { PassageTarget, Target } from '@/lib/text/article'

/** The passage or comment that the page shows highlighted: its words are marked in the sidebar too. */
export const Shown = createContext<Target | null>(null)

export function sameTarget(a: Target, b: Target | null): boolean {
  if (b === null || 'comment' in b) return 'comment' in a && a.comment === b?.comment
  return !('comment' in a) && samePassage(a, b)
}

const samePassage = (a: PassageTarget, b: PassageTarget) =>
  a.quote === b.quote &&
  a.passage.paragraph === b.passage.paragraph &&
  a.passage.start === b.passage.start &&
  a.passage.end === b.passage.end
