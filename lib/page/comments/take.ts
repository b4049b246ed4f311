import type { RawComment } from '@/lib/reading/comments/raw'
import type { Block } from '../blocks'
import type { Adapter, Mark } from './adapter'
import { first, type Items, isMarked, owner } from './marks'
import { takeWords } from './said'
import { takeAuthors, takeTime } from './who'

/** Takes one comment off its element. */

/** Longer words (code units) of one comment are cut. */
const MOST_LENGTH = 100_000

export interface Taken {
  readonly raw: RawComment
  /** Where its lines stand. */
  readonly blocks: readonly Block[]
  readonly linked: number
}

/** Undefined where nothing may name an author or no words are found, and nothing says that the comment was removed. */
export function takeComment(item: Element, adapter: Partial<Adapter>, items: Items): Taken | undefined {
  const time = takeTime(item, adapter.time, items)
  const authors = takeAuthors(item, adapter.author, items, time !== undefined)
  const { blocks, named, linked } = takeWords(item, adapter.text, authors[0]?.element, items)
  const yes = (selector: string | undefined) => isMarked(item, selector, items) || undefined
  const say = (mark: Mark | undefined) => first(item, mark, items)
  const removed = yes(adapter.removed)
  if (!removed && (authors.length === 0 || blocks.length === 0)) return undefined
  const outer = owner(item.parentElement, items)
  const found = {
    named: named || undefined,
    time,
    likes: say(adapter.likes),
    replies: say(adapter.replies),
    inside: outer && items.get(outer),
    key: say(adapter.key),
    parent: say(adapter.parent),
    level: adapter.level && (say(adapter.level) ?? '0'),
    staff: yes(adapter.staff),
    removed,
    collapsed: yes(adapter.collapsed),
  }
  const given = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
  const lines = blocks.map(({ text }) => text.slice(0, MOST_LENGTH))
  return { raw: { authors: authors.map(({ value }) => value), lines, ...given }, blocks, linked }
}
