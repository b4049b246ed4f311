import type { PageComment } from '@/lib/text/article'
import { hash } from '@/lib/text/hash'
import type { RawComment } from './raw'

/** Gives comments their ids, and replies their parents. */

/** References to a comment, as its id or a link has them: "#comment-12" is "12". */
const bare = (reference: string | undefined) => reference?.trim().replace(/^#?(?:comment-)?/, '') || undefined

/** The number after "depth-" and the like, or a number alone. */
function levelOf(text: string | undefined): number | undefined {
  const digits = /(?:^|depth-|level-|indent-)(\d+)\b/.exec(text ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

export interface Tree {
  /** Adds the next comment in the page's order. `place` is its number there. */
  add(comment: Omit<PageComment, 'id' | 'parent'>, raw: RawComment, place: number): PageComment
}

export function createTree(): Tree {
  const times = new Map<string, number>()
  const byKey = new Map<string, string>()
  const byPlace = new Map<number, string>()
  /** The comments that a deeper one may answer, from the outermost. */
  const open: { readonly level: number; readonly id: string }[] = []

  /** Equal at every reading: made of the words, and where the same person says them again, of how often. */
  const name = (author: string, text: string) => {
    const key = hash(`${author}\n${text}`).toString(36)
    const before = times.get(key) ?? 0
    times.set(key, before + 1)
    return before === 0 ? key : `${key}-${before}`
  }

  const parentOf = ({ parent, inside }: RawComment, level: number | undefined) => {
    const above = bare(parent)
    if (above !== undefined) return byKey.get(above)
    if (inside !== undefined) return byPlace.get(inside)
    if (level === undefined) return undefined
    while ((open.at(-1)?.level ?? -1) >= level) open.pop()
    return open.at(-1)?.id
  }

  return {
    add(comment, raw, place) {
      const id = name(comment.author, comment.text)
      const level = levelOf(raw.level)
      const parent = parentOf(raw, level)
      const key = bare(raw.key)
      if (key) byKey.set(key, id)
      byPlace.set(place, id)
      if (level !== undefined) open.push({ level, id })
      return { id, ...comment, ...(parent && { parent }) }
    },
  }
}
