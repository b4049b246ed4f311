import { PROSE } from '@/lib/text/prose'
import { type Block, readBlocks } from './blocks'
import { isBeside, isNoText } from './body/beside'
import { chooseContainer } from './body/container'
import { brokenLines, type Prose, paragraphs } from './body/prose'
import { type Place, Survey } from './body/survey'

/** Reads the body of an article: weighs the page's paragraphs, and walks only the element that holds the text. */

/** With less prose than this (code units) the text may stand in other elements than paragraphs, or under a wrong name. */
const ENOUGH = 1_000
/** Share of the page's prose that the text must have, lest names are disbelieved. */
const LEAST_SHARE = 0.25
/** What another way of weighing finds must be this much more. */
const CLEARLY_MORE = 1.3

/** A page whose text stands in no paragraphs: all its blocks are weighed. */
function allProse(root: Element, least: number): Prose[] {
  return readBlocks(root, (element) => !isNoText(element))
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

export interface Body {
  /** The blocks of the text's container in reading order, with what merely stands among them; [] where there is none. */
  readonly blocks: readonly Block[]
  /** Whether an element's text stands under a linked title of its own. */
  isCard(element: Element): boolean
}

/**
 * Finds the body.
 * @param root the part of the page to look in
 * @param headline the element that shows the headline
 */
export function readBody(root: Element, headline: Element | undefined): Body {
  const { survey, place } = findBody(root, headline)
  if (!place) return { blocks: [], isCard: () => false }
  return {
    blocks: readBlocks(place.element, (element) => !isBeside(element, survey)),
    isCard: survey.isCard,
  }
}
