import type { Paragraph } from '@/lib/text/article'

/**
 * Cuts a part of the live document into blocks of text, each with its way back to the text nodes. One walk, nothing
 * copied but strings, nothing laid out.
 */

/** Where a node's characters go in a block's text. */
export interface Segment {
  /** A text node, or an element that holds nothing else: to touch what stands in it costs as much as to walk it. */
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
}

const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I INS KBD MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR BR IMG LABEL DEL RT RP RB TT BIG STRIKE ACRONYM NOBR SLOT'.split(
    ' ',
  ),
)
const KINDS: Readonly<Record<string, Paragraph['kind']>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  BLOCKQUOTE: 'quote',
  LI: 'item',
}

/** Collects text into one block, folding white space as a browser would show it. */
class BlockBuilder {
  private text = ''
  private linked = 0
  /** Kept apart, for to look at the end of a text that grows is to copy it each time. */
  private spaced = true
  private readonly segments: Segment[] = []

  add(node: Text | Element, data: string, inLink: boolean): void {
    let kept = data.replace(/\s+/g, ' ')
    if (this.spaced && kept.startsWith(' ')) kept = kept.slice(1)
    if (kept === '') return
    this.segments.push({ node, start: this.text.length })
    this.text += kept
    this.spaced = kept.endsWith(' ')
    if (inLink) this.linked += kept.length
  }

  space(): void {
    if (this.spaced) return
    this.text += ' '
    this.spaced = true
  }

  /** Ends the block; undefined where it holds no text. */
  take(kind: Paragraph['kind'], element: Element): Block | undefined {
    const text = this.text.trimEnd()
    if (text === '') return undefined
    return { kind, element, text, segments: this.segments, linked: this.linked }
  }
}

/** What a component shows in its place for the page's own words. */
const slottedIn = (element: Element): readonly Node[] =>
  element.tagName === 'SLOT' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : []

/** Whether an element shows its own text nodes and nothing else. */
const isLeaf = (element: Element, tag: string) =>
  element.firstElementChild === null && tag !== 'SLOT' && element.shadowRoot === null

/** Depth at which a page is no longer read: browsers cut off deeper nesting in their own parsers (512). */
const MOST_DEPTH = 600

/** All blocks of text below `root`, in document order, what stands beside the text left out. */
export function readBlocks(root: Element, accept: (element: Element) => boolean): Block[] {
  const blocks: Block[] = []
  let open = new BlockBuilder()
  const close = (kind: Paragraph['kind'], element: Element) => {
    const block = open.take(kind, element)
    if (block) blocks.push(block)
    open = new BlockBuilder()
  }

  const take = (element: Element, _: Paragraph['kind'], inLink: boolean) =>
    open.add(element, element.textContent ?? '', inLink)

  const walk = (element: Element, kind: Paragraph['kind'], inLink: boolean, depth: number) => {
    let breaks = 0
    const step = (node: Node) => {
      if (node.nodeType === 3) {
        const { data } = node as Text
        open.add(node as Text, data, inLink)
        if (breaks > 0 && data.trim() !== '') breaks = 0
      } else if (node.nodeType === 1) {
        const tag = (node as Element).tagName.toUpperCase()
        if (tag === 'BR') {
          if (++breaks >= 2) close(kind, element)
          else open.space()
        } else if (depth < MOST_DEPTH && accept(node as Element)) {
          breaks = 0
          enter(node as Element, tag, kind, inLink, depth)
        }
      }
    }
    const slotted = slottedIn(element)
    if (slotted.length > 0) slotted.forEach(step)
    else for (let node = (element.shadowRoot ?? element).firstChild; node; node = node.nextSibling) step(node)
  }

  const enter = (child: Element, tag: string, kind: Paragraph['kind'], inLink: boolean, depth: number) => {
    const read = isLeaf(child, tag) ? take : walk
    if (INLINE.has(tag)) {
      read(child, kind, inLink || tag === 'A', depth + 1)
      return
    }
    const inner = KINDS[tag] ?? (tag === 'P' || tag === 'DIV' ? kind : 'text')
    close(kind, child.parentElement ?? child)
    read(child, inner, inLink, depth + 1)
    close(inner, child)
  }

  walk(root, KINDS[root.tagName] ?? 'text', root.tagName === 'A', 0)
  close(KINDS[root.tagName] ?? 'text', root)
  return blocks
}

/** The text nodes of a segment as they stand now. */
function* textNodes(node: Text | Element): Generator<Text> {
  if (node.nodeType === 3) yield node as Text
  else for (let inner = node.firstChild; inner; inner = inner.nextSibling) if (inner.nodeType === 3) yield inner as Text
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
