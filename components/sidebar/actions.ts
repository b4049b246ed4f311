import type { Dock } from '@/lib/messages/dock'
import type { Stance } from '@/lib/story/schema'
import type { Passage, PassageTarget, Target } from '@/lib/text/article'
import type { Spoken } from './reading/spoken'

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
  /** Marks in the page who speaks where; `alone` dims all else of the article. */
  mark(spoken: readonly Spoken[], alone: boolean): void
  /** Marks these of the passages marked, by their numbers, as those that the reader looks at. */
  light(at: readonly number[]): void
  /** Moves the sidebar, or changes its width (CSS pixels); `keep`: for good, not only while dragging. */
  dock(change: Partial<Dock>, keep: boolean): void
}

/** A passage of which the sidebar does not hold the words: the background knows them. */
export const wordless = (passage: Passage): PassageTarget => ({ passage, quote: '' })
