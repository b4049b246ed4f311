import { opensComments } from '@/lib/text/phrases'
import { LEAST, likeness } from './likeness'
import { plain } from './marks'
import { isSingle, NAMED, NO_ITEM, namesOf } from './names'

/** Finds comments on pages of no known platform: elements that are named, marked or built alike. */

const MARKED = '[itemtype$="/Comment"], [itemtype$="/UserComments"], [itemprop="comment"]'
/** What is plainly the place of comments: there a time or a link to answer is not asked for. */
const PLAIN = ':is(#comments, .comments, .comment-list, .commentlist, .comments-list, .discussion)'
/** So many named elements are looked at; a page of 10,000 comments has some more. */
const MOST_NAMED = 100_000
/** So many of them are tried as lists. */
const MOST_LISTS = 1_000
/** Between two pauses so many elements are named. */
const STEP = 500
/** Around a list stand a heading, a form, a sorter: so many parts are tried as the list. */
const MOST_PARTS = 8

/** Like elements that may be a page's comments. */
interface Group {
  readonly elements: Element[]
  /** Nothing else says that they are comments. */
  readonly strict: boolean
}

/** Elements of one name, wherever they stand. */
function* namedGroups(named: NodeListOf<Element>): Generator<undefined, Group[]> {
  const groups = new Map<string, Element[]>()
  for (const [i, element] of named.entries()) {
    if (i >= MOST_NAMED) break
    // A list of the document's gives its elements one by one: thousands at once would take long.
    if (i % STEP === 0) yield
    for (const name of namesOf(element)) {
      const group = groups.get(name)
      if (group) group.push(element)
      else groups.set(name, [element])
    }
  }
  return [...groups].flatMap(([name, elements]) => {
    const alone = elements.length === 1
    return alone && !isSingle(name) ? [] : { elements, strict: alone && !elements[0]?.closest(PLAIN) }
  })
}

/** The children of an element that are of one kind, and with them what is like them inside: replies. At least two. */
function alike(list: Element, strict: boolean): Group[] {
  const children = [...list.children].filter(({ localName }) => !NO_ITEM.test(localName))
  const tags = new Set(children.map(({ localName }) => localName))
  return [...tags].flatMap((tag) => {
    const ofTag = children.filter(({ localName }) => localName === tag)
    const names = new Set(ofTag.map(({ className }) => className))
    const inside = [...list.getElementsByTagName(tag)].filter(({ className }) => names.has(className))
    // A list within a comment is built like the list of comments: only what has a time or a link to answer is a reply.
    return [
      { elements: ofTag, strict },
      { elements: inside, strict: true },
    ].filter(({ elements }) => elements.length > 1)
  })
}

/** What stands in lists that are named for comments, or follow a heading that announces them. */
function listedGroups(page: Document, named: readonly Element[]): Group[] {
  const headed = [...page.querySelectorAll('h2, h3, h4, summary')]
    .filter((heading) => opensComments(plain(heading.textContent)))
    .flatMap((heading) => [heading.nextElementSibling, heading.parentElement])
    .filter((element) => element !== null)
  return [...new Set([...headed, ...named])].flatMap((list, i) => {
    const strict = i >= headed.length && !list.matches(PLAIN)
    return [list, ...[...list.children].slice(0, MOST_PARTS)].flatMap((part) => alike(part, strict))
  })
}

/** The group with most comments; of equal ones the first, which is the outermost. */
function* largest(groups: readonly Group[]): Generator<undefined, readonly Element[]> {
  let best: readonly Element[] = []
  for (const { elements, strict } of groups) {
    if (elements.length <= best.length) continue
    yield
    if (likeness(elements, strict) > LEAST) best = elements
  }
  return best
}

/** The elements of a page's comments, in its order; [] where it has none. Pauses where it yields. */
export function* findComments(page: Document): Generator<undefined, readonly Element[]> {
  const marked = [...page.querySelectorAll(MARKED)]
  if (likeness(marked, false) > LEAST) return marked
  const named = page.querySelectorAll(NAMED)
  const found = yield* largest(yield* namedGroups(named))
  return found.length > 0 ? found : yield* largest(listedGroups(page, [...named].slice(0, MOST_LISTS)))
}
