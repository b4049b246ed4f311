/**
 * Where a comment's part stands: a selector below the comment's element, `selector@attribute` for what stands in an
 * attribute, `@attribute` for one of the comment's element itself; several parted by ", ", the most trusted first.
 */
export type Mark = string

/** How a platform marks up its comments: data, so that a platform costs a few hundred bytes. */
export interface Adapter {
  /** A comment with all that belongs to it; comments may stand inside of those that they answer. */
  readonly item: string
  /** What is not named is looked for as on any page. */
  readonly author?: Mark
  /** Where it is named, what does not have it is no comment. */
  readonly text?: string
  /** The whole time in an attribute is preferred to what is written. */
  readonly time?: Mark
  readonly likes?: Mark
  /** How many replies the platform says there are. */
  readonly replies?: Mark
  /** A reply's parent: what the parent has as its `key`, be there a "#" or a "comment-" before it. */
  readonly parent?: Mark
  readonly key?: Mark
  /** How deep a reply stands, where lists are flat: the number after "depth", "level" or "indent", or a number alone. */
  readonly level?: Mark
  /** Selectors of the comment's own element or of one below it. */
  readonly staff?: string
  readonly removed?: string
  readonly collapsed?: string
  /** How many comments the platform says there are, anywhere on the page. */
  readonly declared?: Mark
  /** Elements whose open shadow roots hold the comments. */
  readonly shadow?: string
}
