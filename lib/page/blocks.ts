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

/** What stands in a line, and what begins a block of its own kind. Whatever else there is begins a block. */
const ROLES = new Map<string, Paragraph['kind'] | 'inline'>()
for (const [role, tags] of [
  [
    'inline',
    'a abbr b bdi bdo cite code data dfn em font i ins kbd mark q ruby s samp small span strong sub sup time u var wbr br img label del rt rp rb tt big strike acronym nobr slot',
  ],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['quote', 'blockquote'],
  ['item', 'li'],
] as const)
  for (const tag of tags.split(' ')) ROLES.set(tag, role)

/** What a component shows in its place for the page's own words. */
const slottedIn = (slot: Element): readonly Node[] => (slot as HTMLSlotElement).assignedNodes?.() ?? []

/** Whether an element shows its own text nodes and nothing else. */
const isLeaf = (element: Element, tag: string) =>
  element.firstElementChild === null && tag !== 'slot' && element.shadowRoot === null

/**
 * How much of a paragraph's text stands in links, where all else in it is plain stretches of the sentence, so that it
 * can be read in one piece; undefined where it must be walked.
 */
function linkedIn(paragraph: Element, accept: (element: Element) => boolean): number | undefined {
  let linked = 0
  for (let child = paragraph.firstElementChild; child; child = child.nextElementSibling) {
    const tag = child.localName
    if (ROLES.get(tag) !== 'inline' || tag === 'br' || !isLeaf(child, tag) || !accept(child)) return undefined
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

/** One walk over a part of a page, collecting text into blocks and folding white space as a browser would show it. */
class Walk {
  readonly blocks: Block[] = []
  /** The block that is being collected. */
  private text = ''
  private linked = 0
  private segments: Segment[] = []
  /** Kept apart, for to look at the end of a text that grows is to copy it each time. */
  private spaced = true
  private lists = 0
  /** Line breaks in a row, within one element. */
  private breaks = 0

  constructor(private readonly accept: (element: Element) => boolean) {}

  /** @param linked the text stands in a link, or so much of it does (code units) */
  private add(node: Text | Element, data: string, linked: boolean | number): void {
    // A single space, which most are, is left as it is.
    let kept = data.replace(/\s{2,}|[^\S ]/g, ' ')
    if (this.spaced && kept.startsWith(' ')) kept = kept.slice(1)
    if (kept === '') return
    this.segments.push({ node, start: this.text.length })
    this.text += kept
    this.spaced = kept.endsWith(' ')
    this.linked += linked === true ? kept.length : Math.min(+linked, kept.length)
    if (kept !== ' ') this.breaks = 0
  }

  /** Ends the block, if it holds any text. */
  close(kind: Paragraph['kind'], element: Element, list: number): void {
    const { text, segments, linked } = this
    if (text === '') return
    this.blocks.push({ kind, element, text: text.trimEnd(), segments, linked, list })
    this.text = ''
    this.linked = 0
    this.segments = []
    this.spaced = true
  }

  /** Reads what stands in an element, in one piece where that can be. */
  read(element: Element, tag: string, way: Way): void {
    const linked = isLeaf(element, tag)
      ? way.inLink
      : tag === 'p' && !way.inLink
        ? linkedIn(element, this.accept)
        : undefined
    if (linked !== undefined) {
      this.add(element, element.textContent ?? '', linked)
      return
    }
    const slotted = tag === 'slot' ? slottedIn(element) : []
    if (slotted.length > 0) for (const node of slotted) this.step(node, element, way)
    else
      for (let node = (element.shadowRoot ?? element).firstChild; node; node = node.nextSibling)
        this.step(node, element, way)
  }

  private step(node: Node, parent: Element, way: Way): void {
    const type = node.nodeType
    if (type === 3) {
      this.add(node as Text, (node as Text).data, way.inLink)
      return
    }
    if (type !== 1) return
    const tag = (node as Element).localName
    if (tag === 'br') this.break(parent, way)
    else if (way.depth < MOST_DEPTH && this.accept(node as Element)) {
      this.breaks = 0
      this.enter(node as Element, tag, parent, way)
      this.breaks = 0
    }
  }

  /** One line break goes on with the text, two in a row end it. */
  private break(parent: Element, way: Way): void {
    if (++this.breaks >= 2) this.close(way.kind, parent, way.list)
    else if (!this.spaced) {
      this.text += ' '
      this.spaced = true
    }
  }

  private enter(child: Element, tag: string, parent: Element, { kind, inLink, depth, list }: Way): void {
    const role = ROLES.get(tag)
    if (role === 'inline') {
      this.read(child, tag, { kind, inLink: inLink || tag === 'a', depth: depth + 1, list })
      return
    }
    const inner = role ?? (tag === 'p' || tag === 'div' ? kind : 'text')
    const number = tag === 'ul' || tag === 'ol' ? ++this.lists : list
    this.close(kind, parent, list)
    this.read(child, tag, { kind: inner, inLink, depth: depth + 1, list: number })
    this.close(inner, child, number)
  }
}

/** All blocks of text below `root`, in document order, what stands beside the text left out. */
export function readBlocks(root: Element, accept: (element: Element) => boolean): Block[] {
  const tag = root.localName
  const role = ROLES.get(tag)
  const kind = role === undefined || role === 'inline' ? 'text' : role
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
