import type { Declared } from '@/lib/reading/sheet'
import { MOST_FIELD, markedIn, textOf } from './field'
import { readShown } from './shown'
import { readDates, type Told } from './when'

/** What a page declares of itself and shows around its text, as it stands there. */

/** More declarations than this are a page's own affair. */
const MOST_META = 300
/** Blocks of linked data larger than this (code units) are left unread, and so are more of them. */
const MOST_LENGTH = 300_000
const MOST_BLOCKS = 20

/** Names and values of the declarations that name something. */
function readMeta(page: Document): [name: string, value: string][] {
  const found: [string, string][] = []
  // Walking the few elements is far cheaper than asking the whole page for each name.
  const elements = page.getElementsByTagName('meta')
  for (let i = 0; i < elements.length && i < MOST_META; i++) {
    const element = elements[i] as Element
    const name = element.getAttribute('property') ?? element.getAttribute('name')
    const value = name && element.getAttribute('content')
    if (value) found.push([name.toLowerCase().slice(0, MOST_FIELD), value.slice(0, MOST_FIELD)])
  }
  return found
}

/** The blocks of linked data. */
const readLinked = (page: Document): string[] =>
  [...page.querySelectorAll('script[type="application/ld+json" i]')]
    .slice(0, MOST_BLOCKS)
    .map(({ textContent }) => textContent ?? '')
    .filter(({ length }) => length <= MOST_LENGTH)

const readCanonical = (page: Document): string =>
  page.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.slice(0, MOST_FIELD) ?? ''

/** Names of declarations that tell when the article appeared. */
const DATED = /publi|pub-?date|issued|(?:^|\.)date$/

/** Whether the head and the linked data tell the days: whether they are days is not judged here. */
function toldBy({ meta, linked }: Pick<Declared, 'meta' | 'linked'>): Told {
  const says = (field: string) => linked.some((text) => text.includes(field))
  return {
    dated: says('"datePublished"') || meta.some(([name, value]) => DATED.test(name) && /\d/.test(value)),
    changed: says('"dateModified"') || meta.some(([name]) => name.endsWith('_time') && !name.includes('publi')),
  }
}

/** What is declared, and what of it is told by the head. */
export interface Head extends Declared, Told {}

/** @param root one of several articles that stand on the page */
export function readDeclared(page: Document, root?: Element): Head {
  const meta = readMeta(page)
  const linked = readLinked(page)
  const told = toldBy({ meta, linked })
  const own = root?.querySelector('h1, h2')
  const part = root ?? page
  const marked = markedIn(part)
  return {
    url: page.location.href.replace(/#.*$/, ''),
    title: page.title.slice(0, MOST_FIELD),
    language: page.documentElement.lang.slice(0, MOST_FIELD),
    canonical: readCanonical(page),
    meta,
    linked,
    ...told,
    ...(own && { own: textOf(own) }),
    ...readShown(part, marked),
    // What the head declares may be of another article than the one that is read.
    ...readDates(part, marked, root ? { dated: false, changed: false } : told),
  }
}
