import type { Behind } from '@/lib/reading/sheet'
import type { Block } from './blocks'

/** What may keep the rest of a text back, gathered for the judgement. */

/** What publishers, and the makers of walls, call them. */
const NAMES = ':is([class*="wall"], [class*="Wall"], [class*="ubscri"], [class*="piano"], [id*="wall" i])'
/** A selector that begins with a tag leaves all other elements alone, which takes a third of the time. */
const NAMED = `div${NAMES}, section${NAMES}, aside${NAMES}, [subscriptions-section="content-not-granted"], [amp-access^="NOT" i]`
/** Selectors in linked data; they stand there as strings of JSON. */
const SELECTOR = /"cssSelector"\s*:\s*("(?:[^"\\]|\\.){1,500}")/g
/** AMP pages keep the text of subscribers in it. */
const SUBSCRIBERS = '[subscriptions-section="content"]'
const MOST_NAMED = 30
const MOST_OFFERS = 10
const MOST_PARTS = 20
/** A prompt (code units) stands at the beginning of what holds it. */
const PROMPT = 2_000
/** A text as long as this (code units) is whole, unless its data says otherwise. */
const LONG = 4_000
/** Levels to climb from the last paragraph, and code units of text behind it, in search of a prompt. */
const LEVELS = 4
const NEAR = 400

function select(page: Document, selector: string): Element[] {
  try {
    return [...page.querySelectorAll(selector)].slice(0, MOST_NAMED)
  } catch {
    // Publishers write what is no selector.
    return []
  }
}

/** The selectors that linked data names; what is no string of JSON is none. */
function selectorsIn(linked: string): string[] {
  if (!linked.includes('cssSelector')) return []
  return [...linked.matchAll(SELECTOR)].flatMap(([, quoted = '']) => {
    try {
      return [JSON.parse(quoted) as string]
    } catch {
      return []
    }
  })
}

const isHidden = (element: Element) =>
  element.closest('[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]') !== null

function partOf(page: Document, selector: string): [string, number] {
  const lengths = select(page, selector).map(({ textContent }) => textContent?.trim().length ?? 0)
  return [selector, Math.max(-1, ...lengths)]
}

/** Things that are named a wall; what holds the body itself is only called so. */
const wallsIn = (page: Document, blocks: readonly Block[]) =>
  select(page, NAMED)
    .filter((element) => !blocks.some((block) => element.contains(block.element)) && !isHidden(element))
    .map(({ textContent }) => (textContent ?? '').slice(0, PROMPT))

const SKIPPED = /^(?:script|style|template|noscript|nav|footer|aside)$/

const offersIn = (element: Element) =>
  (/^(?:a|button)$/.test(element.localName) ? [element] : [...element.querySelectorAll('a, button')])
    .slice(0, MOST_OFFERS)
    .map(({ textContent }) => (textContent ?? '').trim().slice(0, NEAR))

/** What stands right behind the last paragraph, within the part of the page that is read. */
function after(last: Block | undefined, root: Element): Pick<Behind, 'text' | 'offers'> {
  let text = ''
  const offers: string[] = []
  let holder: Element | null = last?.element ?? null
  for (let level = 0; holder && holder !== root && level < LEVELS; level++, holder = holder.parentElement) {
    for (let next = holder.nextElementSibling; next && text.length < NEAR; next = next.nextElementSibling) {
      if (SKIPPED.test(next.localName) || isHidden(next)) continue
      const own = (next.textContent ?? '').slice(0, PROMPT).replace(/\s+/g, ' ').trim()
      // The links of a long part are those of a list, or of another article.
      if (text.length + own.length <= NEAR) offers.push(...offersIn(next))
      text += `${own.slice(0, NEAR)}\n`
    }
  }
  return { text, offers }
}

/**
 * @param root the part of the page that is read
 * @param linked the page's linked data
 * @param last the last block of prose
 */
export function readBehind(
  root: Element,
  linked: readonly string[],
  blocks: readonly Block[],
  last: Block | undefined,
): Behind {
  const page = root.ownerDocument
  const short = blocks.reduce((sum, { text }) => sum + text.length, 0) < LONG
  const locked = linked.some((text) => text.includes('isAccessibleForFree'))
  const selectors = [...new Set([...linked.flatMap(selectorsIn), ...(short ? [SUBSCRIBERS] : [])])].slice(0, MOST_PARTS)
  return {
    ...after(last, root),
    parts: selectors.map((selector) => partOf(page, selector)),
    walls: short || locked ? wallsIn(page, blocks) : [],
  }
}
