import { createContext } from 'preact'
import type { Voice } from '@/lib/messages/marks'
import type { Spoken } from './spoken'

/** The page and the sidebar read together: what is looked at in one is marked in the other. */
export interface Reading {
  /** In the page's order. */
  readonly spoken: readonly Spoken[]
  /** Id of the statement that the reader has come to. */
  readonly current: string | null
  /** All but what is said is dimmed in the page. */
  readonly alone: boolean
  /** The voice of a speaker, by id; undefined for one without a statement in the page. */
  voiceOf(speaker: string): Voice | undefined
  /** The reader looks at a statement, or at none. */
  look(id: string | null): void
  /** Goes so many statements on (1) or back (-1), and shows that in the page. */
  step(by: number): void
  setAlone(alone: boolean): void
}

const nothing = () => undefined

/** Without a page beside it nothing is marked. */
export const ReadingContext = createContext<Reading>({
  spoken: [],
  current: null,
  alone: false,
  voiceOf: nothing,
  look: nothing,
  step: nothing,
  setAlone: nothing,
})
