import { type Block, readBlocks } from './blocks'

/** Chooses, among all blocks of a page, those that are the article's body. */

/** Shorter blocks (code units) are no prose: they follow the prose but do not decide where it stands. */
const PROSE = 80
/** A parent must bring this much more prose to be the body instead of its child. */
const CLIMB = 1.15
/** A marked body is believed if it holds this share of the prose that was found without the mark. */
const BELIEVED = 0.6
/** Blocks shorter than this that end without punctuation are labels ("Advertisement"). */
const LABEL = 40

const COMMENTS_HEADING =
  /^(?:\d[\d.,\s]*)?(?:readers?['’]?\s+)?(?:comments?|responses|discussion|join the conversation)\s*(?:\(\d+\))?:?$/i

/** Whether a heading opens the readers' comments. */
export const opensComments = (text: string) => text.length < 60 && COMMENTS_HEADING.test(text.trim())

/** Text that stands where the rest is kept back. */
const WALL =
  /\bsubscribe (?:now )?to (?:continue|read|keep)|to (?:continue|keep) reading|(?:subscribers?|members)[ -]only|already a subscriber/i

/** Whether a text asks to pay for the rest. */
export const asksToSubscribe = (text: string) => WALL.test(text)

const isProse = (block: Block) => block.text.length >= PROSE && block.linked < block.text.length / 2

/** Prose below every ancestor of a prose block, in code units. */
function weigh(blocks: readonly Block[], page: Document): Map<Element, number> {
  const mass = new Map<Element, number>()
  for (const block of blocks) {
    for (let element: Element | null = block.element; element && element !== page.documentElement; ) {
      mass.set(element, (mass.get(element) ?? 0) + block.text.length)
      element = element.parentElement
    }
  }
  return mass
}

/** The parent whose own paragraphs, and half of those a level deeper, carry the most text. */
function densest(prose: readonly Block[]): Element | undefined {
  const near = new Map<Element, number>()
  const add = (element: Element | null | undefined, length: number) => {
    if (element) near.set(element, (near.get(element) ?? 0) + length)
  }
  for (const { element, text } of prose) {
    add(element.parentElement, text.length)
    add(element.parentElement?.parentElement, text.length / 2)
  }
  return [...near].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function climb(from: Element, mass: ReadonlyMap<Element, number>): Element {
  let element = from
  for (let parent = from.parentElement; parent && mass.has(parent); parent = parent.parentElement) {
    if ((mass.get(parent) ?? 0) >= CLIMB * (mass.get(element) ?? 0)) element = parent
  }
  return element
}

/** The element that holds the body: the marked one where the mark is believable. */
function chooseContainer(page: Document, prose: readonly Block[]): Element | undefined {
  const start = densest(prose)
  if (!start) return undefined
  const mass = weigh(prose, page)
  const found = climb(start, mass)
  const marked = [...page.querySelectorAll('[itemprop="articleBody"], article')]
    .filter((element) => (mass.get(element) ?? 0) >= BELIEVED * (mass.get(found) ?? 0))
    .sort((a, b) => (mass.get(a) ?? 0) - (mass.get(b) ?? 0))[0]
  return marked ?? found
}

const isLabel = (block: Block) =>
  block.kind === 'text' && block.text.length < LABEL && !/[.!?…:;"”'’»)]$/.test(block.text)
const isLinks = (block: Block) => block.linked > block.text.length / 2 && block.linked > 0

/** The body's blocks in reading order, without the headline and what merely stands among them; [] where there is none. */
export function readBody(page: Document, headline: string): Block[] {
  if (!page.body) return []
  const all = readBlocks(page.body)
  const container = chooseContainer(page, all.filter(isProse)) ?? chooseContainer(page, all)
  if (!container) return []
  const inside = all.filter((block) => container.contains(block.element))
  const end = inside.findIndex(({ text }) => opensComments(text) || (text.length < PROSE && asksToSubscribe(text)))
  const body = inside
    .slice(0, end === -1 ? undefined : end)
    .filter((block) => !isLabel(block) && !isLinks(block) && block.text !== headline)
  while (body.at(-1)?.kind === 'heading') body.pop()
  return body
}
