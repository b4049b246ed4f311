/** How comments answer each other. */

export interface Threaded {
  readonly id: string
  readonly parent?: string
  /** How many answers the page says it has, read or not. */
  readonly replies?: number
}

export interface Threads {
  /** Comments that answer none that was read. */
  readonly threads: number
  /** Those with the most answers, most first; an answer to an answer counts for both. */
  readonly answered: readonly { readonly id: string; readonly answers: number }[]
}

const MOST_SHOWN = 5
/** One answer is nothing to point out. */
const FEWEST_ANSWERS = 2
/** Deeper answers are not followed up: pages nest less. */
const DEEPEST = 100

/** Counts threads and answers. A comment that answers itself, or two that answer each other, do no harm. */
export function threadsOf(comments: readonly Threaded[]): Threads {
  const parents = new Map(comments.map(({ id, parent }) => [id, parent]))
  const read = new Map<string, number>()
  for (const { id } of comments) {
    const seen = new Set([id])
    let above = parents.get(id)
    while (above !== undefined && parents.has(above) && !seen.has(above) && seen.size < DEEPEST) {
      read.set(above, (read.get(above) ?? 0) + 1)
      seen.add(above)
      above = parents.get(above)
    }
  }
  const answered = comments
    .map(({ id, replies = 0 }) => ({ id, answers: Math.max(replies, read.get(id) ?? 0) }))
    .filter(({ answers }) => answers >= FEWEST_ANSWERS)
    .sort((a, b) => b.answers - a.answers)
    .slice(0, MOST_SHOWN)
  return {
    threads: comments.filter(({ parent }) => parent === undefined || !parents.has(parent)).length,
    answered,
  }
}
