/** What a page is to the rooms that judge it: text without a DOM. Offsets are UTF-16 code units, ends exclusive. */

/** Half-open range of UTF-16 code units in a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of an article's paragraph. `paragraph` counts from 0. */
export interface Passage extends Span {
  readonly paragraph: number
}

/** Where a passage is believed to stand, and its words there: where the page has changed, the words decide. */
export interface PassageTarget {
  readonly passage: Passage
  readonly quote: string
}

/** A reader's comment, by its id. */
export interface CommentTarget {
  readonly comment: string
}

/** A comment by its number among those that a page handed over last, and its words: they decide whether it is the one. */
export interface CommentPlace {
  readonly comment: number
  readonly quote: string
}

/** What a page can be asked to show. */
export type Target = PassageTarget | CommentTarget

/** A block of body text, white space folded to single spaces, and what the page has it as. */
export interface Paragraph {
  readonly kind: 'text' | 'heading' | 'quote' | 'item'
  readonly text: string
}

/** One reader's comment as the page shows it. `id` is unique within its page and the same at every reading. */
export interface PageComment {
  readonly id: string
  readonly author: string
  /** Its paragraphs, parted by line breaks. */
  readonly text: string
  /** ISO 8601 where the page has it so, else as it is written ("3 hours ago"). */
  readonly time?: string
  /** The id of the comment that it answers, where that was read. */
  readonly parent?: string
  readonly likes?: number
  /** How many replies the page says it has, read or not. */
  readonly replies?: number
  /** By the author of the page or somebody of the site. */
  readonly staff?: boolean
  /** Taken away: `text` is what stands in its place and may be empty, as may `author`. */
  readonly removed?: boolean
  /** Shown folded. */
  readonly collapsed?: boolean
}

/** What was read from a page. Times are ISO 8601 as far as the page gives them, languages BCP 47. */
export interface Article {
  /** Address without its fragment. */
  readonly url: string
  /** The address that the page gives as its own, of the same site. */
  readonly canonical?: string
  readonly site: string
  readonly headline: string
  readonly bylines: readonly string[]
  readonly published?: string
  /** When it was last changed; only where that is later. */
  readonly updated?: string
  readonly language?: string
  readonly paragraphs: readonly Paragraph[]
  readonly comments: readonly PageComment[]
  /** How many comments the page says there are, read or not. */
  readonly commentsDeclared?: number
  /** The page shows only the start of its text (a paywall or a "continue reading"). */
  readonly partial: boolean
}
