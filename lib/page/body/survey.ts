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

/** Levels above a text within which a linked title is its own, and above a teaser, which has nothing else around it. */
const CARD_LEVELS = 2
const TEASER_LEVELS = 3
const TITLES = ['h2', 'h3', 'h4', 'h5']

/** Titles in an element that lead elsewhere, counted up to two. By tags: a selector climbs from every link of the page. */
function linkedTitles(holder: Element): number {
  let count = 0
  for (const tag of TITLES) {
    const titles = holder.getElementsByTagName(tag)
    for (let i = 0; i < titles.length && count < 2; i++) {
      const title = titles[i] as Element
      if (title.getElementsByTagName('a').length > 0 || title.closest('a')) count++
    }
  }
  return count
}

const lengthOf = (prose: readonly Prose[]) => prose.reduce((sum, { length }) => sum + length, 0)

export class Survey implements Holding {
  /** Ancestors before what stands in them. */
  readonly places: Place[] = []
  private readonly byElement = new Map<Element, Place>()
  private readonly aboveHeadline = new Set<Element>()
  private readonly lengths = new Map<Element, number>()
  /** Linked titles in elements that were asked. */
  private readonly titles = new Map<Element, number>()
  private total = 0

  /** `headline` is the element that shows it. */
  constructor(
    prose: readonly Prose[],
    headline: Element | undefined,
    readonly lenient = false,
  ) {
    for (let at: Element | null = headline ?? null; at; at = parentOf(at)) this.aboveHeadline.add(at)
    const holders = prose.map(({ element }) => this.find(parentOf(element)))
    prose.forEach(({ element, length }, i) => {
      this.total += length
      this.lengths.set(element, length)
      const holder = holders[i]
      if (holder) holder.all += length
    })
    this.sum('all')
    for (const place of this.places) place.beside = place.parent?.beside || isBeside(place.element, this)
    const standing = prose.filter(({ element }, i) => holders[i]?.beside === false && !isBeside(element, this))
    for (const { element, length } of this.withoutTeasers(standing)) {
      const holder = this.find(parentOf(element))
      if (!holder) continue
      holder.own += length
      holder.text += length
    }
    this.sum('text')
  }

  /** Where most prose stands in teasers, the article is a list of them. */
  private withoutTeasers(prose: readonly Prose[]): readonly Prose[] {
    const own = prose.filter(({ element }) => !this.isTeaser(element))
    return lengthOf(own) * 2 > lengthOf(prose) ? own : prose
  }

  /** Linked titles in an element, up to two. Neighbours stand in the same one, which is asked once for all of them. */
  private titlesIn(holder: Element): number {
    const count = this.titles.get(holder) ?? linkedTitles(holder)
    this.titles.set(holder, count)
    return count
  }

  /** A card has a linked title of its own: the nearest element around it that holds any holds one only. */
  isCard = (element: Element): boolean => {
    let holder = parentOf(element)
    for (let level = 0; holder && holder.localName !== 'body' && level < CARD_LEVELS; level++) {
      const count = this.titlesIn(holder)
      if (count > 0) return count === 1
      holder = parentOf(holder)
    }
    return false
  }

  /** A teaser leads to another article, wherever it stands: there is nothing around it but its title. */
  private isTeaser(element: Element): boolean {
    const length = this.lengths.get(element)
    let holder: Element | undefined
    let place = this.byElement.get(parentOf(element) ?? element)
    for (
      let level = 0;
      level < TEASER_LEVELS && place && place.all === length && !this.headed(place.element);
      level++
    ) {
      holder = place.element
      place = place.parent
    }
    return holder !== undefined && this.titlesIn(holder) > 0
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
