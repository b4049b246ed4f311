import { opensComments } from '@/lib/text/phrases'
import { PROSE } from '@/lib/text/prose'
import type { Leaf } from './sheet'
import { isAbout, isCredit, isFoot, isLabel, isNoise, isNote, isPointer, opensSection } from './trim/lines'
import { withoutLinks } from './trim/links'
import { saysWall } from './walls'

/** Takes out of a body's blocks what stands among them and is not the article's text. */

/** A wall (code units) is short, and a longer text may speak of one. */
const WALL = 250
/** Share of the text that may be cut from its end. */
const MOST_CUT = 0.4
/** Share of the text that may stand before its headline. */
const MOST_BEFORE = 0.2

const lengthOf = (blocks: readonly Leaf[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** Where the comments, a wall or the foot of the page begin; what is named so before the text is a link to them. */
function ended<T extends Leaf>(blocks: readonly T[]): readonly T[] {
  let prose = 0
  const end = blocks.findIndex((block) => {
    const { text } = block
    if (prose >= PROSE * 5 && isFoot(block)) return true
    if (prose >= PROSE * 2 && ((text.length < WALL && saysWall(text)) || opensComments(text))) return true
    if (text.length >= PROSE) prose += text.length
    return false
  })
  return end === -1 ? blocks : blocks.slice(0, end)
}

/** Cuts at the headline, and the lines between it and the text. */
function withoutHead<T extends Leaf>(blocks: readonly T[], headline: string): T[] {
  const at = blocks.findIndex(({ kind, text }) => kind === 'heading' && text === headline)
  const head = blocks.slice(0, at + 1)
  const rest = lengthOf(head) < lengthOf(blocks) * MOST_BEFORE ? blocks.slice(at + 1) : blocks
  const first = rest.findIndex((block) => block.text.length >= PROSE && !isAbout(block))
  return rest.filter((block, i) => block.text !== headline && !(i < first && isAbout(block)))
}

/** Leaves out what follows a heading over other texts, up to the next heading. */
function withoutSections<T extends Leaf>(blocks: readonly T[]): T[] {
  const total = lengthOf(blocks)
  const kept: T[] = []
  let skipping = false
  let seen = 0
  for (const block of blocks) {
    seen += block.text.length
    const opens = opensSection(block)
    if (opens && seen > total * (1 - MOST_CUT)) return kept
    if (opens) skipping = block.kind === 'heading'
    else if (block.kind === 'heading' || (skipping && block.text.length >= PROSE * 2)) skipping = false
    if (!opens && !skipping) kept.push(block)
  }
  return kept
}

/** Leaves out notes after the end. */
function withoutNotes<T extends Leaf>(blocks: readonly T[]): T[] {
  const least = lengthOf(blocks) * (1 - MOST_CUT)
  let end = blocks.length
  let left = lengthOf(blocks)
  for (; end > 1; end--) {
    const last = blocks[end - 1]
    if (!last || !isNote(last) || left - last.text.length < least) break
    left -= last.text.length
  }
  return blocks.slice(0, end)
}

/** Copies for another width of the screen stand in the page twice; what a page quotes of itself it means to repeat. */
function withoutCopies<T extends Leaf>(blocks: readonly T[]): T[] {
  const seen = new Set<string>()
  return blocks.filter(({ kind, text }) => {
    if (text.length < PROSE || kind === 'quote') return true
    const fresh = !seen.has(text)
    seen.add(text)
    return fresh
  })
}

const stays = (block: Leaf) => !isLabel(block) && !isNoise(block) && !isPointer(block) && !isCredit(block)

/** The article's own blocks among those of its container. `headline` is the one that the page declares. */
export function trim<T extends Leaf>(blocks: readonly T[], headline: string): T[] {
  const text = withoutSections(withoutHead(withoutLinks(ended(blocks)), headline))
  return withoutNotes(withoutCopies(text.filter(stays)))
}
