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
export interface Target {
  readonly passage: Passage
  readonly quote: string
}

/** A block of body text, white space folded to single spaces, and what the page has it as. */
export interface Paragraph {
  readonly kind: 'text' | 'heading' | 'quote' | 'item'
  readonly text: string
}

/** One reader's comment as the page shows it. `id` is unique within its page and the same at every reading. */
export interface PageComment {
  readonly id: string
  readonly author: string
  readonly text: string
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
  /** The page shows only the start of its text (a paywall or a "continue reading"). */
  readonly partial: boolean
}
