import type { Stance } from '@/lib/story/schema'
import type { Passage, Target } from '@/lib/text/article'

/** What a reader can do in the sidebar. */
export interface SidebarActions {
  close(): void
  /** Reads the page again, or for the first time where it is read only when asked. */
  read(): void
  /** Scrolls the page to the passage and highlights it. */
  show(target: Target): void
  /** "Not this story" (false), or its undoing (true). */
  judge(right: boolean): void
  /** The reader's label for a comment; null takes it back. */
  label(commentId: string, stance: Stance | null): void
  turnOn(): void
}

/** A passage of which the sidebar does not hold the words: the background knows them. */
export const wordless = (passage: Passage): Target => ({ passage, quote: '' })
