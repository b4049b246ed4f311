import type { SummaryComment } from '../summary'

/** How often an argument is used for a side. */
export interface ArgumentCount {
  readonly id: string
  readonly side: 'favour' | 'against'
  /** Ids of the comments that use it, in the page's order. */
  readonly comments: readonly string[]
  readonly commenters: number
}

/** Arguments that comments use, those of most commenters first. */
export function argumentsOf(comments: readonly SummaryComment[]): ArgumentCount[] {
  const found = new Map<string, { id: string; side: 'favour' | 'against'; comments: string[]; authors: Set<string> }>()
  for (const { id, author, stance, argument } of comments) {
    if (argument === undefined || stance === null || stance === 'neither') continue
    const key = `${stance} ${argument}`
    const entry = found.get(key) ?? { id: argument, side: stance, comments: [], authors: new Set() }
    entry.comments.push(id)
    entry.authors.add(author)
    found.set(key, entry)
  }
  return [...found.values()]
    .map(({ authors, ...rest }) => ({ ...rest, commenters: authors.size }))
    .sort((a, b) => b.commenters - a.commenters || b.comments.length - a.comments.length || (a.id < b.id ? -1 : 1))
}
