import type { LibraryRows, Quoted } from '@/lib/exchange/schema'
import type { Reason } from '@/lib/match/types'
import type { StanceCounts } from '@/lib/stance/count'
import type { Actor, Attribution, Form, Place, Position, Stance } from '@/lib/story/schema'
import type { LibraryPage } from './views'

/** What the library shows when one thing is opened: a story, a page, and what can be done about them. */

export interface LibraryStatement {
  readonly id: string
  readonly place: Place
  /** '' where the text does not settle who speaks. */
  readonly speaker: string
  readonly role?: string
  readonly attribution: Attribution
  readonly form: Form
  readonly via?: string
  /** The stretch that shows who speaks. */
  readonly evidence: Place
  readonly reason: string
  readonly note?: string
  /** Addresses of the kept pages on which it stands, the latest visit first. */
  readonly addresses: readonly string[]
}

export interface LibraryActor {
  readonly id: string
  readonly name: string
  readonly kind: Actor['kind']
  readonly role: string
  readonly position: Position
  readonly note?: string
  /** Ids of the statements that show the position. */
  readonly statements: readonly string[]
  /** Stretches of the reporter's own voice that show it. */
  readonly evidence: readonly Place[]
}

export interface LibraryStoryComment {
  readonly id: string
  readonly author: string
  readonly text: string
  readonly stance: Stance
  readonly how?: 'stated' | 'implied'
  readonly argument?: string
  readonly reason: string
}

/** All that is known of a story. */
export interface LibraryStoryView {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly proposition: string
  readonly notes: readonly string[]
  /** BCP 47, of the text. */
  readonly language: string
  /** Where the text is from. */
  readonly description: string
  /** The text's paragraphs. */
  readonly lines: readonly string[]
  readonly statements: readonly LibraryStatement[]
  readonly actors: readonly LibraryActor[]
  readonly comments: readonly LibraryStoryComment[]
}

/** A statement of the story as a kept page has it. */
export interface QuotedStatement {
  readonly quoted: Quoted
  readonly statement: Omit<LibraryStatement, 'addresses'>
}

/** All that is kept of a page. */
export interface LibraryPageView {
  readonly page: LibraryPage
  readonly proposition?: string
  readonly reasons: readonly Reason[]
  /** In the page's order; undefined where the page was kept before these were. */
  readonly quoted?: readonly QuotedStatement[]
  readonly comments: readonly { readonly text: string; readonly stance: Stance | null }[]
  /** Absent where the page has no comments that were read. */
  readonly counts?: { readonly byComment: StanceCounts; readonly byCommenter: StanceCounts; readonly unclear: number }
}

/** A correction of the reader. */
export interface LibraryCorrection {
  readonly key: string
  readonly storyTitle: string
  readonly url: string
  /** The page's title; its address where it is no longer kept. */
  readonly page: string
  /** 'wrong': the page is not about the story. Else the comment's side. */
  readonly value: 'wrong' | Stance
  /** The comment's first words, where they are known. */
  readonly said?: string
  /** Milliseconds since 1970. */
  readonly made: number
}

/** How many records are kept of each kind. */
export interface KeptCounts {
  readonly pages: number
  readonly comments: number
  readonly corrections: number
}

/** What was taken out, to be put in again; without rows where it is too much for that. */
export interface RemovedView {
  readonly rows?: LibraryRows
}

/** A part of everything that is kept. */
export interface ExportView {
  readonly rows: LibraryRows
  /** Ask with this for the part after; absent at the end. */
  readonly next?: string
}
