import { createContext } from 'preact'
import type { Target } from '@/lib/text/article'

/** The passage that the page shows highlighted: its words are marked in the sidebar too. */
export const Shown = createContext<Target | null>(null)

export const sameTarget = (a: Target, b: Target | null): boolean =>
  b !== null &&
  a.quote === b.quote &&
  a.passage.paragraph === b.passage.paragraph &&
  a.passage.start === b.passage.start &&
  a.passage.end === b.passage.end
