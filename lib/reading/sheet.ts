import type { Paragraph } from '@/lib/text/article'
import type { RawComment } from './comments/raw'

/**
 * What the page script takes off a page: words and numbers as they stand there, judged by nobody yet. The page's
 * thread only gathers; what the words mean is found out in the background, by this room.
 */

/** A block of the text's container, in reading order. What is not told is false or 0. */
export interface Leaf extends Paragraph {
  /** Code units of the text that stand in links. */
  readonly linked?: number
  /** The page has it as a paragraph of its own. */
  readonly p?: true
  /** Number of the list that holds it, counted from 1. */
  readonly list?: number
  /** It stands under a linked title of its own, as articles do that are listed. */
  readonly card?: true
}

/** How many elements of a kind the page has. */
export interface Counts {
  readonly links: number
  readonly times: number
  readonly articles: number
  /** Fields that a reader may fill in. */
  readonly fields: number
  readonly prices: number
}

/** What may keep the rest of a text back. */
export interface Behind {
  /** Text right behind the last prose, a line for each element. */
  readonly text: string
  /** What links and buttons there say. */
  readonly offers: readonly string[]
  /** Texts of what the page calls a wall. Looked for only where a wall may decide. */
  readonly walls: readonly string[]
  /** Selectors that the page's linked data names, and the length of the text that they hold; -1 where nothing is there. */
  readonly parts: readonly (readonly [selector: string, length: number])[]
}

/** What a page says of itself and shows around its text. */
export interface Declared {
  /** Address without its fragment. */
  readonly url: string
  /** What the document calls itself. */
  readonly title: string
  /** The document's declared language, or ''. */
  readonly language: string
  /** Where the page says that it stands, or ''. */
  readonly canonical: string
  /** Names and values of the head's declarations, in order; names in small letters. */
  readonly meta: readonly (readonly [name: string, value: string])[]
  /** Blocks of linked data (JSON-LD), as text. */
  readonly linked: readonly string[]
  /** The headline of one of several articles on the page; absent where the page is read as a whole. */
  readonly own?: string
  /** Texts of what is marked as an article's headline, then of headings of the first and of the second rank. */
  readonly marked: readonly string[]
  readonly first: readonly string[]
  readonly second: readonly string[]
  /** Lines that may name the writers, by the place they stand in, the most trusted first. */
  readonly bylines: readonly (readonly string[])[]
  /** What may tell when it appeared, the most trusted first, and when it was changed. */
  readonly dates: readonly string[]
  readonly updates: readonly string[]
}

export interface Sheet extends Declared {
  readonly blocks: readonly Leaf[]
  readonly counts: Counts
  /** The text begins within a form. */
  readonly form: boolean
  readonly behind: Behind
  /** Readers' comments, in the page's order. */
  readonly comments: readonly RawComment[]
  /** Lines that may tell how many comments there are, the most trusted first. */
  readonly commentCounts: readonly string[]
}
