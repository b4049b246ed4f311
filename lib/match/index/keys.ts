import type { TermGroup } from '@/lib/story/matching-schema'
import type { Story } from '@/lib/story/schema'
import { hash } from '@/lib/text/hash'
import { hasUnspaced } from '@/lib/text/script'
import { saysMore } from '../prepare'
import { type Words, wordsOf } from '../tokens'
import { type Grown, openBoth, type Postings } from './grow'
import { idOf } from './ids'
import type { Parts } from './layout'
import { place } from './search'

/**
 * Which of many edited stories a page may be about. No page is about a story, or mentions it, without a term of every
 * part of its event, so each term leaves a key, and a page without a key of every part need not be compared. Postings
 * hold the parts as bits, so that they lie in the same buffer as any index's. Keys only ever bring a story too many.
 */

/** Parts of an event that are told apart; an event of more is held to these. */
const MOST_GROUPS = 8
/** Letters of a word that make its key: endings stand behind them. Words of four letters or more take endings. */
const SHORTEST_PREFIX = 4
const LONGEST_PREFIX = 6
/** The key under which all parts of a story stand, so that it is known when they are complete. No word is empty. */
const ALL = hash('')

const first = (word: string, letters: number) => hash(word.slice(0, letters))

/**
 * The key of a phrase: all its words must stand on a page, so the longest stands for it. Of characters without spaces
 * the first two, which must be neighbours there too. Undefined where it has no words.
 */
function keyOf(phrase: string): number | undefined {
  const words = wordsOf(phrase)
  const pair = words.findIndex((word, i) => hasUnspaced(word) && hasUnspaced(words[i + 1] ?? ''))
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
  if (longest.length < 2 && pair >= 0) return hash(`${words[pair]}${words[pair + 1]}`)
  return longest === '' ? undefined : first(longest, LONGEST_PREFIX)
}

/** Terms that can make a part known. A weak one does for what the event turns on; else only if it holds a term. */
function termsOf(group: TermGroup, number: number): string[] {
  return [group, ...Object.values(group.languages ?? {})].flatMap(({ terms = [], weak = [] }) => [
    ...terms,
    ...weak.filter((term) => number === 0 || saysMore(term, terms)),
  ])
}

/** A story's keys, each with the parts it may stand for. A part that no page can hold leaves the story without keys. */
export function keysOf({ matching }: Pick<Story, 'matching'>): Postings {
  const keys = new Map<number, number>()
  let all = 0
  const groups = matching.event.slice(0, MOST_GROUPS)
  groups.forEach((group, number) => {
    for (const term of termsOf(group, number)) {
      const key = keyOf(term)
      if (key === undefined) continue
      keys.set(key, (keys.get(key) ?? 0) | (1 << number))
      all |= 1 << number
    }
  })
  return all === (1 << groups.length) - 1 ? keys.set(ALL, all) : new Map()
}

/** All keys that a page's words may be meant by. */
function pageKeys({ tokens }: Words): Set<number> {
  const keys = new Set<number>()
  const seen = new Set<string>()
  tokens.forEach(({ word, size }, i) => {
    const next = tokens[i + 1]
    if (size < 1 && next && next.size < 1) keys.add(hash(word + next.word))
    if (seen.has(word)) return
    seen.add(word)
    keys.add(first(word, LONGEST_PREFIX))
    for (let letters = SHORTEST_PREFIX; letters < LONGEST_PREFIX; letters++) keys.add(first(word, letters))
  })
  return keys
}

/** Calls back for each posting of a key. */
function eachOf(parts: Parts, key: number, take: (story: number, groups: number) => void): void {
  const at = place(parts.hashes, key, 0, parts.terms)
  if (parts.hashes[at] !== key) return
  for (let i = parts.starts[at] ?? 0; i < (parts.starts[at + 1] ?? 0); i++) {
    take(parts.storyOf[i] ?? 0, parts.impacts[i] ?? 0)
  }
}

/** Numbers of the stories of which every part has a key. */
function complete(parts: Parts, keys: ReadonlySet<number>): number[] {
  const found = new Uint8Array(parts.stories)
  for (const key of keys) {
    eachOf(parts, key, (story, groups) => {
      found[story] = (found[story] ?? 0) | groups
    })
  }
  const stories: number[] = []
  eachOf(parts, ALL, (story, all) => {
    if (found[story] === all) stories.push(story)
  })
  return stories
}

export interface StoryKeys {
  readonly stories: number
  /** Ids of all stories for which lib/match/match.ts may say another state than 'none'. */
  candidates(words: Words): string[]
}

/** Opens an index of keys; undefined where it is damaged. */
export function openKeys(grown: Grown): StoryKeys | undefined {
  const opened = openBoth(grown)
  if (!opened) return undefined
  const removed = new Set(grown.removed)
  return {
    stories: opened.base.stories - removed.size + opened.added.stories,
    candidates(words) {
      const keys = pageKeys(words)
      const of = (parts: Parts) => complete(parts, keys).map((story) => idOf(parts, story))
      return [...of(opened.base).filter((id) => !removed.has(id)), ...of(opened.added)]
    },
  }
}
