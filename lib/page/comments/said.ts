import { type Block, readBlocks } from '../blocks'
import { type Items, own, owner, plain } from './marks'

/** What a comment says. */

const TEXTS =
  '[itemprop="text"], [class*="body" i], [class*="text" i]:not([class^="text-"], [class*=" text-"]), [class*="content" i], [class*="message" i]'
/** Controls, counts and badges, by what they are or are called. */
const CONTROLS =
  'time, button, form, footer, header, nav, script, style, template, svg, noscript, textarea, select, [hidden], [class*="like" i], [class*="reply" i], [class*="action" i], [class*="vote" i], [class*="share" i], [class*="badge" i], [class*="avatar" i], [class*="meta" i], [class*="report" i], [class*="date" i]'
/** More text than this (code units) is somebody's words, however it is called. */
const MOST_CONTROL = 100
/** The largest element that is named for text and holds neither the author nor a reply. */
function textElement(item: Element, author: Element | undefined, items: Items): Element | undefined {
  let best: Element | undefined
  let most = 0
  for (const element of item.querySelectorAll(TEXTS)) {
    const size = plain(element.textContent).length
    if (size <= most || (author && element.contains(author)) || owner(element, items) !== item) continue
    if ([...element.getElementsByTagName(item.localName)].some((inner) => items.has(inner))) continue
    best = element
    most = size
  }
  return best
}

/** In a list of definitions the words stand behind their comment's element. */
const definition = ({ localName, nextElementSibling: next }: Element) =>
  localName === 'dt' && next?.localName === 'dd' ? next : undefined

/** A comment's words may stand in several elements of one name, side by side. */
const ofOneName = (element: Element, item: Element, items: Items) =>
  [...(element.parentElement?.children ?? [])].filter(
    (other) =>
      other === element ||
      (other.className !== '' && other.className === element.className && owner(other, items) === item),
  )

export interface Words {
  readonly blocks: readonly Block[]
  readonly named: boolean
  /** Share of the text that stands in links. */
  readonly linked: number
}

export function takeWords(item: Element, mark: string | undefined, author: Element | undefined, items: Items): Words {
  const element = mark ? own(item, mark, items)[0] : (definition(item) ?? textElement(item, author, items))
  if (mark && !element) return { blocks: [], named: false, linked: 0 }
  const isWord = (inner: Element) =>
    inner !== author &&
    !items.has(inner) &&
    !(author && /^h\d$/.test(inner.localName) && inner.contains(author)) &&
    !(inner.matches(CONTROLS) && (inner.textContent?.length ?? 0) < MOST_CONTROL) &&
    (element !== undefined || !/^[ou]l$/.test(inner.localName))
  const blocks = (element ? ofOneName(element, item, items) : [item]).flatMap((part) => readBlocks(part, isWord))
  const sum = (of: (block: Block) => number) => blocks.reduce((total, block) => total + of(block), 0)
  return {
    blocks,
    named: element !== undefined,
    linked: sum(({ linked }) => linked) / (sum(({ text }) => text.length) || 1),
  }
}
