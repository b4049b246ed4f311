import type { Block } from '../blocks'
import { opensComments } from '../phrases'
import { saysWall } from '../walls'
import { isAbout, isCredit, isLabel, isNoise, isNote, isPointer, opensSection } from './lines'
import { withoutLinks } from './links'
import { PROSE } from './prose'

/** Takes out of a body's blocks what stands among them and is not the article's text. */

/** Share of the text that may be cut from its end. */
const MOST_CUT = 0.4
/** Share of the text that may stand before its headline. */
const MOST_BEFORE = 0.2

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** Where the comments or a wall begin; what is named so before the text is a link to them. */
function ended(blocks: readonly Block[]): readonly Block[] {
  let prose = 0
  const end = blocks.findIndex(({ text }) => {
    if (text.length >= PROSE) {
      prose += text.length
      return false
    }
    return prose >= PROSE * 2 && (opensComments(text) || saysWall(text))
  })
  return end === -1 ? blocks : blocks.slice(0, end)
}

/** Cuts at the headline, and the lines between it and the text. */
function withoutHead(blocks: readonly Block[], headline: string): Block[] {
  const at = blocks.findIndex(({ kind, text }) => kind === 'heading' && text === headline)
  const head = blocks.slice(0, at + 1)
  const rest = lengthOf(head) < lengthOf(blocks) * MOST_BEFORE ? blocks.slice(at + 1) : blocks
  const first = rest.findIndex((block) => block.text.length >= PROSE && !isAbout(block))
  return rest.filter((block, i) => block.text !== headline && !(i < first && isAbout(block)))
}

/** Leaves out what follows a heading over other texts, up to the next heading. */
function withoutSections(blocks: readonly Block[]): Block[] {
  const total = lengthOf(blocks)
  const kept: Block[] = []
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
function withoutNotes(blocks: readonly Block[]): Block[] {
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
function withoutCopies(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>()
  return blocks.filter(({ kind, text }) => {
    if (text.length < PROSE || kind === 'quote') return true
    const fresh = !seen.has(text)
    seen.add(text)
    return fresh
  })
}

const stays = (block: Block) => !isLabel(block) && !isNoise(block) && !isPointer(block) && !isCredit(block)

/** The article's own blocks among those of its container. `headline` is the one that the page declares. */
export function trim(blocks: readonly Block[], headline: string): Block[] {
  const text = withoutSections(withoutHead(withoutLinks(ended(blocks)), headline))
  return withoutNotes(withoutCopies(text.filter(stays)))
}
