import type { PageComment } from '@/lib/text/article'
import { hash } from '@/lib/text/hash'
import { readBlocks } from './blocks'
import { opensComments } from './phrases'

/** Reads readers' comments that stand in the page as a plain list: repeated siblings with an author and a text. */

const MOST_COMMENTS = 10_000
const MOST_LENGTH = 100_000
/** Around a list stand a heading, a form, a sorter: whatever has more parts than this is the list itself. */
const MOST_PARTS = 8
/** An author's name is not longer than this. */
const MOST_NAME = 80

const MARKED_ITEMS = '[itemtype$="/Comment"], [itemprop="comment"], [itemtype$="/UserComments"]'
const LISTS = '[id*="comment" i], [class*="comment" i], [id*="response" i], [aria-label*="comment" i]'
/** One item alone is a comment only where it is named one: else it is a form, a link or a count. */
const SINGLE = '[class~="comment" i], [id^="comment-" i], [id^="li-comment" i]'
const AUTHORS =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel~="author"], .fn, [class*="author" i], [class*="user" i], [class*="name" i], cite, dt, h3, h4, h5, h6, strong, b'
const TEXTS =
  '[itemprop="text"], [itemprop="commentText"], [class*="comment-body" i], [class*="comment-text" i], [class*="comment-content" i], [class*="body" i], [class*="text" i], [class*="content" i], blockquote, dd'

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

const isHeading = (element: Element) => /^H[1-6]$/.test(element.tagName)

/** Less text (code units) than this is a link to the comments or their number. */
const LEAST_LIST = 10

/** Templates name the whole page for its comments ("comments-open"), and every link that leads to them. */
const mayHold = (list: Element) =>
  list.firstElementChild !== null &&
  (list.textContent?.length ?? 0) >= LEAST_LIST &&
  list.getElementsByTagName('h1').length === 0

/** Elements that may hold the comments: named so, or following a heading that says so. */
function lists(page: Document): Element[] {
  const named = [...page.querySelectorAll(LISTS)].slice(0, 2_000).filter(mayHold)
  const headed = [...page.querySelectorAll('h2, h3, h4, summary')]
    .filter((heading) => opensComments(plain(heading.textContent)))
    .flatMap((heading) => [heading.nextElementSibling, heading.parentElement])
    .filter((element) => element !== null)
  return [...named, ...headed]
}

/** The largest run of like children of an element: comments are built alike. */
function alikeChildren(list: Element): Element[] {
  const groups = new Map<string, Element[]>()
  for (const child of list.children) {
    const group = groups.get(child.tagName) ?? []
    group.push(child)
    groups.set(child.tagName, group)
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? []
}

interface Author {
  readonly element: Element
  readonly name: string
  /** The selector that found it. */
  readonly mark: string
}

function author(item: Element): Author | undefined {
  // Most of what is asked has none: one question answers that, where twenty would be asked in order of trust.
  if (!item.querySelector(AUTHORS)) return undefined
  for (const mark of AUTHORS.split(', ')) {
    const element = item.querySelector(mark)
    const name = plain(element?.textContent).replace(/^by\s+|\s*(?:says|wrote)?:$/gi, '')
    if (element && name !== '' && name.length <= MOST_NAME) return { element, name, mark }
  }
  return undefined
}

const alike = (a: Element, b: Element) =>
  a.tagName === b.tagName &&
  (a.className === b.className || [...a.classList].some((name) => b.classList.contains(name)))

/** Replies stand inside what they reply to, built like it. */
function replies(item: Element): Element[] {
  const mark = author(item)?.mark
  return [...item.getElementsByTagName(item.tagName)].filter(
    (inner) => alike(inner, item) && author(inner)?.mark === mark,
  )
}

/** A nested list belongs to the replies, and forms, times and scripts to nobody's words. */
const beside = (element: Element) =>
  /^(?:OL|UL|TIME|BUTTON|FORM|FOOTER|HEADER|NAV|SCRIPT|STYLE|TEMPLATE|SVG)$/i.test(element.tagName) ||
  element.hasAttribute('hidden')

function wording(item: Element, name: Element): string {
  const marked = TEXTS.split(', ')
    .map((selector) => item.querySelector(selector))
    .find((element) => element && !element.contains(name) && plain(element.textContent) !== '')
  const inner = replies(item)
  const own = (element: Element) => !beside(element) && element !== name && !inner.includes(element)
  return readBlocks(marked ?? item, own)
    .filter(({ text, linked }) => linked < text.length)
    .map(({ text }) => text)
    .join('\n')
}

function readItem(item: Element): Omit<PageComment, 'id'> | undefined {
  const by = author(item)
  if (!by) return undefined
  const text = wording(item, by.element)
  return text === '' ? undefined : { author: by.name, text }
}

/** A definition list has no element for each comment: a term is followed by its words. */
const definitions = (list: Element) =>
  [...list.querySelectorAll('dt')].flatMap((term) => {
    const [name, text] = [plain(term.textContent), plain(term.nextElementSibling?.textContent)]
    return term.nextElementSibling?.tagName === 'DD' && name && text ? [{ author: name, text }] : []
  })

function readItems(items: readonly Element[]): Omit<PageComment, 'id'>[] {
  return items.slice(0, MOST_COMMENTS).flatMap((item) => (isHeading(item) ? [] : (readItem(item) ?? [])))
}

/** The comments among a list's children, each followed by its replies. */
const readList = (list: Element) => readItems(alikeChildren(list).flatMap((item) => [item, ...replies(item)]))

/** A list's comments, by the way of reading it that finds most. */
function readBest(list: Element): Omit<PageComment, 'id'>[] {
  const ways = [readList(list), definitions(list), ...[...list.children].slice(0, MOST_PARTS).map(readList)]
  return ways.reduce((best, way) => (way.length > best.length ? way : best))
}

function findComments(page: Document): Omit<PageComment, 'id'>[] {
  const marked = readItems([...page.querySelectorAll(MARKED_ITEMS)])
  if (marked.length > 0) return marked
  let best: Omit<PageComment, 'id'>[] = []
  let within: Element | undefined
  for (const list of lists(page)) {
    // What stands inside a list that was read is one of its comments, not another list.
    if (within?.contains(list)) continue
    const comments = readBest(list)
    if (comments.length === 1 && !list.querySelector(SINGLE)) continue
    if (comments.length > 1) within = list
    if (comments.length > best.length) best = comments
  }
  return best
}

/** The comments that stand in the page, in its order; [] where there are none. */
export function readComments(page: Document): PageComment[] {
  const seen = new Map<string, number>()
  const found = findComments(page).slice(0, MOST_COMMENTS)
  return found.map(({ author, text }) => {
    const comment = { author: author.slice(0, MOST_NAME), text: text.slice(0, MOST_LENGTH) }
    const key = hash(`${comment.author}\n${comment.text}`).toString(36)
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return { id: times === 0 ? key : `${key}-${times}`, ...comment }
  })
}
