import { type Block, readBlocks } from './blocks'
import { type Holding, isBeside } from './body/beside'
import { chooseContainer } from './body/container'
import { brokenLines, PROSE, type Prose, paragraphs } from './body/prose'
import { type Place, Survey } from './body/survey'
import { trim } from './body/trim'

/** Reads the body of an article: weighs the page's paragraphs, walks only the element that holds the text, trims its blocks. */

/** With less prose than this (code units) the text may stand in other elements than paragraphs, or under a wrong name. */
const ENOUGH = 1_000
/** Share of the page's prose that the text must have, lest names are disbelieved. */
const LEAST_SHARE = 0.25
/** What another way of weighing finds must be this much more. */
const CLEARLY_MORE = 1.3
const MOST_HEADINGS = 20
/** For a walk that leaves out only what is never text. */
const EVERYTHING: Holding = { most: () => true, any: () => true, headed: () => true, lenient: true }

const folded = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The heading that shows the headline; a site's own name may be a first heading too. */
function headlineElement(root: Element, headline: string): Element | undefined {
  const headings = [...root.getElementsByTagName('h1')].slice(0, MOST_HEADINGS)
  return headings.find((heading) => folded(heading) === headline) ?? headings[0]
}

/** A page whose text stands in no paragraphs: all its blocks are weighed. */
function allProse(root: Element, least: number): Prose[] {
  return readBlocks(root, (element) => !isBeside(element, EVERYTHING))
    .filter(({ text, linked }) => text.length >= least && linked * 2 < text.length)
    .map(({ element, text }) => ({ element, length: text.length }))
}

interface Found {
  readonly survey: Survey
  readonly place: Place | undefined
  /** Prose in the place, in code units. */
  readonly text: number
}

function find(prose: readonly Prose[], headline: Element | undefined, lenient: boolean): Found {
  const survey = new Survey(prose, headline, lenient)
  const place = chooseContainer(survey)
  return { survey, place, text: place?.text ?? 0 }
}

const better = (one: Found, other: Found) => (other.text > CLEARLY_MORE * one.text ? other : one)

/** The body's place without what is named side matter, or with it where too little would be left. */
function weigh(prose: readonly Prose[], headline: Element | undefined): Found {
  const strict = find(prose, headline, false)
  const total = prose.reduce((sum, { length }) => sum + length, 0)
  if (strict.text >= Math.min(ENOUGH, total * LEAST_SHARE)) return strict
  return better(strict, find(prose, headline, true))
}

function findBody(root: Element, headline: Element | undefined): Found {
  const found = weigh([...paragraphs(root), ...brokenLines(root)], headline)
  if (found.text >= ENOUGH) return found
  const all = better(found, weigh(allProse(root, PROSE), headline))
  return all.text > 0 ? all : weigh(allProse(root, 1), headline)
}

/**
 * The body's blocks in reading order, without the headline and what merely stands among them; [] where there is none.
 * @param root the part of the page to look in
 */
export function readBody(page: Document, headline: string, root: Element | null = page.body): Block[] {
  if (!root) return []
  const { survey, place } = findBody(root, headlineElement(root, headline))
  if (!place) return []
  return trim(
    readBlocks(place.element, (element) => !isBeside(element, survey)),
    headline,
  )
}
