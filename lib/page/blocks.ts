import type { Paragraph } from '@/lib/text/article'

/**
 * Cuts a part of the live document into blocks of text, each with its way back to the text nodes. One walk, nothing
 * copied but strings, nothing laid out.
 */

/** Where a node's characters go in a block's text. */
export interface Segment {
  /** A text node, or an element all of whose text is meant: to touch what stands in it costs as much as to walk it. */
  readonly node: Text | Element
  /** Offset in the block's text of the node's first character that was kept. */
  readonly start: number
}

export interface Block {
  readonly kind: Paragraph['kind']
  readonly element: Element
  readonly text: string
  readonly segments: readonly Segment[]
  /** Code units of the text that stand in links. */
  readonly linked: number
  /** Number of the list that holds it, counted from 1; 0 where none does. */
  readonly list: number
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd mark q ruby s samp small span strong sub sup time u var wbr br img label del rt rp rb tt big strike acronym nobr slot'.split(
    ' ',
  ),
)
const KINDS = new Map<string, Paragraph['kind']>([
  ['blockquote', 'quote'],
  ['li', 'item'],
])
const kindOf = (tag: string): Paragraph['kind'] | undefined =>
  KINDS.get(tag) ?? (/^h[1-6]$/.test(tag) ? 'heading' : undefined)

/** Collects text into one block, folding white space as a browser would show it. */
class BlockBuilder {
  private text = ''
  private linked = 0
  /** Kept apart, for to look at the end of a text that grows is to copy it each time. */
  private spaced = true
  private readonly segments: Segment[] = []

  /** @param linked the text stands in a link, or so much of it does (code units) */
  add(node: Text | Element, data: string, linked: boolean | number): void {
    // A single space, which most are, is left as it is.
    let kept = data.replace(/\s{2,}|[^\S ]/g, ' ')
    if (this.spaced && kept.startsWith(' ')) kept = kept.slice(1)
    if (kept === '') return
    this.segments.push({ node, start: this.text.length })
    this.text += kept
    this.spaced = kept.endsWith(' ')
    this.linked += linked === true ? kept.length : Math.min(+linked, kept.length)
  }

  space(): void {
    if (this.spaced) return
    this.text += ' '
    this.spaced = true
  }

  /** Ends the block; undefined where it holds no text. */
  take(kind: Paragraph['kind'], element: Element, list: number): Block | undefined {
    const text = this.text.trimEnd()
    if (text === '') return undefined
    return { kind, element, text, segments: this.segments, linked: this.linked, list }
  }
}

/** What a component shows in its place for the page's own words. */
const slottedIn = (element: Element): readonly Node[] =>
  element.localName === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : []

/** Whether an element shows its own text nodes and nothing else. */
const isLeaf = (element: Element, tag: string) =>
  element.childElementCount === 0 && tag !== 'slot' && element.shadowRoot === null

/**
 * How much of a paragraph's text stands in links, where all else in it is plain stretches of the sentence, so that it
 * can be read in one piece; undefined where it must be walked.
 */
function linkedIn(paragraph: Element, accept: (element: Element) => boolean): number | undefined {
  let linked = 0
  for (let child = paragraph.firstElementChild; child; child = child.nextElementSibling) {
    const tag = child.localName
    if (!INLINE.has(tag) || tag === 'br' || !isLeaf(child, tag) || !accept(child)) return undefined
    if (tag === 'a') linked += child.textContent?.length ?? 0
  }
  return linked
}

/** Depth at which a page is no longer read: browsers cut off deeper nesting in their own parsers (512). */
const MOST_DEPTH = 600

/** Where a walk stands. */
interface Way {
  readonly kind: Paragraph['kind']
  readonly inLink: boolean
  readonly depth: number
  readonly list: number
}

/** One walk over a part of a page. */
class Walk {
  readonly blocks: Block[] = []
  private open = new BlockBuilder()
  private lists = 0

  constructor(private readonly accept: (element: Element) => boolean) {}

  close(kind: Paragraph['kind'], element: Element, list: number): void {
    const block = this.open.take(kind, element, list)
    if (block) this.blocks.push(block)
    this.open = new BlockBuilder()
  }

  /** Reads what stands in an element, in one piece where that can be. */
  read(element: Element, tag: string, way: Way): void {
    const linked = isLeaf(element, tag)
      ? way.inLink
      : tag === 'p' && !way.inLink
        ? linkedIn(element, this.accept)
        : undefined
    if (linked === undefined) this.walk(element, way)
    else this.open.add(element, element.textContent ?? '', linked)
  }

  private walk(element: Element, way: Way): void {
    let breaks = 0
    const step = (node: Node) => {
      if (node.nodeType === 3) {
        const { data } = node as Text
        this.open.add(node as Text, data, way.inLink)
        if (breaks > 0 && data.trim() !== '') breaks = 0
      } else if (node.nodeType === 1) {
        const tag = (node as Element).localName
        if (tag === 'br') {
          if (++breaks >= 2) this.close(way.kind, element, way.list)
          else this.open.space()
        } else if (way.depth < MOST_DEPTH && this.accept(node as Element)) {
          breaks = 0
          this.enter(node as Element, tag, way)
        }
      }
    }
    const slotted = slottedIn(element)
    if (slotted.length > 0) slotted.forEach(step)
    else for (let node = (element.shadowRoot ?? element).firstChild; node; node = node.nextSibling) step(node)
  }

  private enter(child: Element, tag: string, { kind, inLink, depth, list }: Way): void {
    if (INLINE.has(tag)) {
      this.read(child, tag, { kind, inLink: inLink || tag === 'a', depth: depth + 1, list })
      return
    }
    const inner = kindOf(tag) ?? (tag === 'p' || tag === 'div' ? kind : 'text')
    const number = tag === 'ul' || tag === 'ol' ? ++this.lists : list
    this.close(kind, child.parentElement ?? child, list)
    this.read(child, tag, { kind: inner, inLink, depth: depth + 1, list: number })
    this.close(inner, child, number)
  }
}

/** All blocks of text below `root`, in document order, what stands beside the text left out. */
export function readBlocks(root: Element, accept: (element: Element) => boolean): Block[] {
  const tag = root.localName
  const kind = kindOf(tag) ?? 'text'
  const walk = new Walk(accept)
  walk.read(root, tag, { kind, inLink: tag === 'a', depth: 0, list: 0 })
  walk.close(kind, root, 0)
  return walk.blocks
}

/** The text nodes of a segment as they stand now. */
function* textNodes(node: Text | Element): Generator<Text> {
  if (node.nodeType === 3) yield node as Text
  else for (let inner = node.firstChild; inner; inner = inner.nextSibling) yield* textNodes(inner as Text | Element)
}

/** Where a block's text offset stands in the document. Undefined if the node has changed since it was read. */
function locate(block: Block, offset: number): { node: Text; offset: number } | undefined {
  let segment: Segment | undefined
  for (const candidate of block.segments) {
    if (candidate.start > offset) break
    segment = candidate
  }
  if (!segment?.node.isConnected) return undefined
  let at = segment.start
  let previousSpace = at === 0 || /\s/.test(block.text.charAt(at - 1))
  let last: Text | undefined
  for (const node of textNodes(segment.node)) {
    last = node
    for (let i = 0; i < node.data.length; i++) {
      const space = /\s/.test(node.data.charAt(i))
      if (space && previousSpace) continue
      if (at === offset) return { node, offset: i }
      previousSpace = space
      at++
    }
  }
  // A line break adds a space that stands in no node.
  return last && at === offset && block.text.charAt(offset) === ' '
    ? { node: last, offset: last.data.length }
    : undefined
}

/** The document range of a stretch of a block, or undefined where the document has changed under it. */
export function rangeOf(block: Block, start: number, end: number): Range | undefined {
  const from = locate(block, start)
  const last = locate(block, end - 1)
  if (!from || !last) return undefined
  const range = from.node.ownerDocument.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(last.node, Math.min(last.offset + 1, last.node.data.length))
  return range
}
