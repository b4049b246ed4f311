import { hasUnspaced } from '@/lib/text/script'
import type { Block } from './blocks'
import { isNode, type LinkedNode, listOf } from './linked-data'
import { breaksOff, endsInDots, leadsToWhole, offersMore, saysWall, saysWallInWall } from './walls'

/**
 * Does the page show only the start of its text? Each rule needs a sign that something is missing here: what a site
 * asks of all its readers (a newsletter, a meter of free articles) is none.
 */

/** What publishers, and the makers of walls, call them. */
const NAMED =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="piano" i], [class*="subscri" i], [class~="wall" i], [subscriptions-section="content-not-granted"], [amp-access^="NOT" i]'
const MOST_NAMED = 30
const MOST_OFFERS = 10
/** A prompt (code units) stands at the beginning of what holds it. */
const PROMPT = 2_000
/** A text as long as this (code units) is whole, unless something right behind it says otherwise. */
const LONG = 4_000
/** Less text (code units) than this holds nothing of an article. */
const LITTLE = 40
/** How much longer than what was read the declared text must be, and by how many words at least. */
const MUCH_LONGER = 2.5
const MORE_WORDS = 150
/** Levels to climb from the last paragraph, and code units of text behind it, in search of a prompt. */
const LEVELS = 4
const NEAR = 400

const isFalse = (value: unknown) => value === false || (typeof value === 'string' && /^(?:.*\/)?false$/i.test(value))
const isTrue = (value: unknown) => value === true || (typeof value === 'string' && /^(?:.*\/)?true$/i.test(value))

const textLength = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)
const lengthOf = (element: Element) => element.textContent?.trim().length ?? 0

function select(page: Document, selector: string): Element[] {
  try {
    return [...page.querySelectorAll(selector.slice(0, 500))].slice(0, MOST_NAMED)
  } catch {
    // Publishers write what is no selector.
    return []
  }
}

/**
 * The parts that cost something are named, and nothing stands in them. Sites that leave them out of a page they give
 * in full leave their names in the data: what is not there at all counts only behind a short text.
 */
function keepsPartsBack(page: Document, { hasPart }: LinkedNode, long: boolean): boolean {
  const selectors = listOf(hasPart)
    .filter(isNode)
    .filter(({ isAccessibleForFree }) => isFalse(isAccessibleForFree))
    .flatMap(({ cssSelector }) => (typeof cssSelector === 'string' ? [cssSelector] : []))
  const parts = selectors.flatMap((selector) => select(page, selector))
  return selectors.length > 0 && !(long && parts.length === 0) && parts.every((part) => lengthOf(part) < LITTLE)
}

const namesParts = ({ hasPart }: LinkedNode) => listOf(hasPart).some((part) => isNode(part) && 'cssSelector' in part)

const isHidden = (element: Element) =>
  element.closest('[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]') !== null

/** Something that is named a wall says that it is one; what holds the body itself is only called so. */
function hasNamedWall(page: Document, blocks: readonly Block[]): boolean {
  return select(page, NAMED).some(
    (element) =>
      saysWallInWall((element.textContent ?? '').slice(0, PROMPT)) &&
      !blocks.some((block) => element.contains(block.element)) &&
      !isHidden(element),
  )
}

/** A wall that stands among the text's own paragraphs is among the last, and short (code units). */
const LAST = 4
const WALL_LENGTH = 250

/** The blocks before a wall that was read with the text; all of them where there is none. */
export function beforeWall(blocks: readonly Block[]): readonly Block[] {
  const wall = blocks.findIndex(
    ({ text }, i) => i > 0 && i >= blocks.length - LAST && text.length < WALL_LENGTH && saysWall(text),
  )
  return wall < 0 ? blocks : blocks.slice(0, wall)
}

interface Behind {
  readonly text: string
  /** What its links and buttons say. */
  readonly offers: readonly string[]
}

const SKIPPED = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|NAV|FOOTER|ASIDE)$/

const offersIn = (element: Element) =>
  (/^(?:A|BUTTON)$/.test(element.tagName) ? [element] : [...element.querySelectorAll('a, button')])
    .slice(0, MOST_OFFERS)
    .map(({ textContent }) => (textContent ?? '').trim())

/** What stands right behind the last paragraph. */
function behind({ element }: Block): Behind {
  let text = ''
  const offers: string[] = []
  let holder: Element | null = element
  for (let level = 0; holder && holder.tagName !== 'BODY' && level < LEVELS; level++, holder = holder.parentElement) {
    for (let next = holder.nextElementSibling; next && text.length < NEAR; next = next.nextElementSibling) {
      if (SKIPPED.test(next.tagName) || isHidden(next)) continue
      const own = (next.textContent ?? '').replace(/\s+/g, ' ').trim()
      // The links of a long part are those of a list, or of another article.
      if (text.length + own.length <= NEAR) offers.push(...offersIn(next))
      text += `${own.slice(0, NEAR)}\n`
    }
  }
  return { text, offers }
}

/** A paragraph that ends in a link to its own rest. */
const endsInLink = ({ text, linked }: Block) => {
  const end = text.slice(-60)
  return linked > 0 && (leadsToWhole(end) || (/…|\.\.\./.test(end) && offersMore(end)))
}

/** The text stops, and what stands behind it says that it goes on. */
function goesOn(blocks: readonly Block[], long: boolean): boolean {
  const last = blocks.at(-1)
  if (!last) return false
  if (endsInLink(last)) return true
  const { text, offers } = behind(last)
  if (saysWall(text) || offers.some(leadsToWhole)) return true
  // Authors of long texts forget a full stop; three dots are set on purpose.
  return (endsInDots(last.text) || (!long && last.kind === 'text' && breaksOff(last.text))) && offers.some(offersMore)
}

/** The data tells how long the text is, and far less stands here. */
function isDeclaredLonger({ wordCount }: LinkedNode, blocks: readonly Block[]): boolean {
  const declared = typeof wordCount === 'number' || typeof wordCount === 'string' ? Number(wordCount) : Number.NaN
  const text = blocks.map((block) => block.text).join(' ')
  // Nobody agrees on what a word is where no space parts them.
  if (Number.isNaN(declared) || hasUnspaced(text)) return false
  const words = text.split(' ').length
  return declared > MUCH_LONGER * words && declared > words + MORE_WORDS
}

/** An AMP page keeps the text of subscribers in a section that stays empty for all others. */
const hasEmptySection = (page: Document) => {
  const sections = select(page, '[subscriptions-section="content"]')
  return sections.length > 0 && sections.every((section) => lengthOf(section) < LITTLE)
}

/** Whether only the start of the article stands in the page. */
export function isPartial(page: Document, article: LinkedNode, blocks: readonly Block[]): boolean {
  const long = textLength(blocks) >= LONG
  if (keepsPartsBack(page, article, long) || hasEmptySection(page)) return true
  if (isDeclaredLonger(article, blocks) || goesOn(blocks, long)) return true
  if (isTrue(article.isAccessibleForFree)) return false
  const locked = isFalse(article.isAccessibleForFree)
  if (locked && !long && !namesParts(article)) return true
  return (locked || !long) && hasNamedWall(page, blocks)
}
