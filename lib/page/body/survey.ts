import { type Holding, isBeside } from './beside'
import { type Prose, parentOf } from './prose'

/** Weighs a page: how much prose stands below each ancestor of a paragraph. Every ancestor is touched a fixed number of times. */

export interface Place {
  readonly element: Element
  readonly parent: Place | undefined
  /** Prose of all paragraphs below. */
  all: number
  /** Prose below that stands in no side matter. */
  text: number
  /** The part of it in the element's own paragraphs. */
  own: number
  beside: boolean
}

/** Share of all prose that makes an element the text, whatever its name. */
const MOST = 0.5

/** Levels above a teaser's text within which its linked title stands. */
const CARD_LEVELS = 3
const LINKED_TITLES = 'h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5'

const lengthOf = (prose: readonly Prose[]) => prose.reduce((sum, { length }) => sum + length, 0)

export class Survey implements Holding {
  /** Ancestors before what stands in them. */
  readonly places: Place[] = []
  private readonly byElement = new Map<Element, Place>()
  private readonly aboveHeadline = new Set<Element>()
  private total = 0

  /** `headline` is the element that shows it. */
  constructor(
    prose: readonly Prose[],
    headline: Element | undefined,
    readonly lenient = false,
  ) {
    for (let at: Element | null = headline ?? null; at; at = parentOf(at)) this.aboveHeadline.add(at)
    const holders = prose.map(({ element }) => this.find(parentOf(element)))
    prose.forEach(({ length }, i) => {
      this.total += length
      const holder = holders[i]
      if (holder) holder.all += length
    })
    this.sum('all')
    for (const place of this.places) place.beside = place.parent?.beside || isBeside(place.element, this)
    const standing = prose.filter(({ element }, i) => holders[i]?.beside === false && !isBeside(element, this))
    for (const { element, length } of this.withoutCards(standing)) {
      const holder = this.find(parentOf(element))
      if (!holder) continue
      holder.own += length
      holder.text += length
    }
    this.sum('text')
  }

  /** Where most prose stands in cards, the article is a list of them. */
  private withoutCards(prose: readonly Prose[]): readonly Prose[] {
    const own = prose.filter((piece) => !this.isCard(piece))
    return lengthOf(own) * 2 > lengthOf(prose) ? own : prose
  }

  /** A card leads to another article: one text under a linked title of its own. */
  private isCard({ element, length }: Prose): boolean {
    let holder: Element | undefined
    let place = this.find(parentOf(element))
    for (let level = 0; level < CARD_LEVELS && place?.all === length && !this.headed(place.element); level++) {
      holder = place.element
      place = place.parent
    }
    return holder !== undefined && holder.querySelector(LINKED_TITLES) !== null
  }

  most = (element: Element) => (this.byElement.get(element)?.all ?? 0) > MOST * this.total
  headed = (element: Element) => this.aboveHeadline.has(element)
  any = (element: Element) => this.byElement.has(element)

  private sum(field: 'all' | 'text'): void {
    for (let i = this.places.length - 1; i >= 0; i--) {
      const place = this.places[i]
      if (place?.parent) place.parent[field] += place[field]
    }
  }

  private find(from: Element | null): Place | undefined {
    const fresh: Element[] = []
    let at = from
    while (at && !this.byElement.has(at)) {
      fresh.push(at)
      at = parentOf(at)
    }
    let place = at ? this.byElement.get(at) : undefined
    for (const element of fresh.reverse()) {
      place = { element, parent: place, all: 0, text: 0, own: 0, beside: false }
      this.byElement.set(element, place)
      this.places.push(place)
    }
    return place
  }
}
