import { hasUnspaced } from '@/lib/text/script'
import { isNode, type LinkedNode, listOf } from './linked-data'
import type { Behind, Leaf } from './sheet'
import { breaksOff, endsInDots, leadsToWhole, offersMore, saysWall, saysWallInWall } from './walls'

/**
 * Does the page show only the start of its text? Each rule needs a sign that something is missing here: what a site
 * asks of all its readers (a newsletter, a meter of free articles) is none.
 */

/** A text as long as this (code units) is whole, unless something right behind it says otherwise. */
const LONG = 4_000
/** Less text (code units) than this holds nothing of an article. */
const LITTLE = 40
/** How much longer than what was read the declared text must be, and by how many words at least. */
const MUCH_LONGER = 2.5
const MORE_WORDS = 150
/** Code units of text behind the last paragraph in which a prompt stands. */
const NEAR = 400
/** An AMP page keeps the text of subscribers in a section that stays empty for all others. */
const SUBSCRIBERS = '[subscriptions-section="content"]'

const isFalse = (value: unknown) => value === false || (typeof value === 'string' && /^(?:.*\/)?false$/i.test(value))
const isTrue = (value: unknown) => value === true || (typeof value === 'string' && /^(?:.*\/)?true$/i.test(value))

const textLength = (blocks: readonly Leaf[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)

/**
 * The parts that cost something are named, and nothing stands in them. Sites that leave them out of a page they give
 * in full leave their names in the data: what is not there at all counts only behind a short text.
 */
function keepsPartsBack({ parts }: Behind, { hasPart }: LinkedNode, long: boolean): boolean {
  const selectors = listOf(hasPart)
    .filter(isNode)
    .filter(({ isAccessibleForFree }) => isFalse(isAccessibleForFree))
    .flatMap(({ cssSelector }) => (typeof cssSelector === 'string' ? [cssSelector] : []))
  const lengths = parts.filter(([selector]) => selectors.includes(selector)).map(([, length]) => length)
  return selectors.length > 0 && !(long && lengths.every((length) => length < 0)) && lengths.every((n) => n < LITTLE)
}

const hasEmptySection = ({ parts }: Behind) =>
  parts.some(([selector, length]) => selector === SUBSCRIBERS && length >= 0 && length < LITTLE)

const namesParts = ({ hasPart }: LinkedNode) => listOf(hasPart).some((part) => isNode(part) && 'cssSelector' in part)

/** A wall that stands among the text's own paragraphs is among the last, and short (code units). */
const LAST = 4
const WALL_LENGTH = 250

/** The blocks before a wall that was read with the text; all of them where there is none. */
export function beforeWall<T extends Leaf>(blocks: readonly T[]): readonly T[] {
  const wall = blocks.findIndex(
    ({ text }, i) => i > 0 && i >= blocks.length - LAST && text.length < WALL_LENGTH && saysWall(text),
  )
  return wall < 0 ? blocks : blocks.slice(0, wall)
}

/** A paragraph that ends in a link to its own rest. */
const endsInLink = ({ text, linked = 0 }: Leaf) => {
  const end = text.slice(-60)
  return linked > 0 && (leadsToWhole(end) || (/…|\.\.\./.test(end) && offersMore(end)))
}

/** The text stops, and what stands behind it says that it goes on. */
function goesOn({ text, offers }: Behind, blocks: readonly Leaf[], after: string, long: boolean): boolean {
  const last = blocks.at(-1)
  if (!last) return false
  if (endsInLink(last)) return true
  if (saysWall(`${after}\n${text}`.slice(0, NEAR)) || offers.some(leadsToWhole)) return true
  // Authors of long texts forget a full stop; three dots are set on purpose.
  return (endsInDots(last.text) || (!long && last.kind === 'text' && breaksOff(last.text))) && offers.some(offersMore)
}

/** The data tells how long the text is, and far less stands here. */
function isDeclaredLonger({ wordCount }: LinkedNode, blocks: readonly Leaf[]): boolean {
  const declared = typeof wordCount === 'number' || typeof wordCount === 'string' ? Number(wordCount) : Number.NaN
  if (Number.isNaN(declared)) return false
  const text = blocks.map((block) => block.text).join(' ')
  // Nobody agrees on what a word is where no space parts them.
  if (hasUnspaced(text)) return false
  const words = text.split(' ').length
  return declared > MUCH_LONGER * words && declared > words + MORE_WORDS
}

/**
 * Whether only the start of the article stands in the page.
 * @param blocks the text as it was found
 * @param after what was read behind it and is not the text
 */
export function isPartial(behind: Behind, article: LinkedNode, blocks: readonly Leaf[], after: string): boolean {
  const long = textLength(blocks) >= LONG
  if (keepsPartsBack(behind, article, long) || hasEmptySection(behind)) return true
  if (isDeclaredLonger(article, blocks) || goesOn(behind, blocks, after, long)) return true
  if (isTrue(article.isAccessibleForFree)) return false
  const locked = isFalse(article.isAccessibleForFree)
  if (locked && !long && !namesParts(article)) return true
  return (locked || !long) && behind.walls.some(saysWallInWall)
}
