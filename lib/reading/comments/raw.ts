/** A reader's comment as it stands on a page: words found, judged by nobody yet. */
export interface RawComment {
  /** What may name the author, the most trusted first. */
  readonly authors: readonly string[]
  /** Blocks of text that hold the words, and lines beside them. */
  readonly lines: readonly string[]
  /** The lines are of an element that is named for text. */
  readonly named?: true
  readonly time?: string
  readonly likes?: string
  readonly replies?: string
  /** Number of the comment, counted from 0 in the page's order, that this one stands in. */
  readonly inside?: number
  /** What the page calls it, and the one that it answers. */
  readonly key?: string
  readonly parent?: string
  /** How deep it stands, where lists are flat. */
  readonly level?: string
  readonly staff?: true
  readonly removed?: true
  readonly collapsed?: true
}
