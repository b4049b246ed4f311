import type { Paragraph } from '@/lib/text/article'

/**
 * Cuts a part of the live document into blocks of text, each with its way back to the text nodes. One walk, nothing
 * copied but strings, nothing laid out.
 */

/** Where a text node's characters go in a block's text. */
export interface Segment {
  readonly node: Text
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

  add(node: Text, inLink: boolean): void {
    let kept = node.data.replace(/\s+/g, ' ')
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

  const walk = (element: Element, kind: Paragraph['kind'], inLink: boolean, depth: number) => {
    let breaks = 0
    const step = (node: Node) => {
      if (node.nodeType === 3) {
        open.add(node as Text, inLink)
        if (breaks > 0 && (node as Text).data.trim() !== '') breaks = 0
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
    if (INLINE.has(tag)) {
      walk(child, kind, inLink || tag === 'A', depth + 1)
      return
    }
    const inner = KINDS[tag] ?? (tag === 'P' || tag === 'DIV' ? kind : 'text')
    close(kind, child.parentElement ?? child)
    walk(child, inner, inLink, depth + 1)
    close(inner, child)
  }

  walk(root, KINDS[root.tagName] ?? 'text', root.tagName === 'A', 0)
  close(KINDS[root.tagName] ?? 'text', root)
  return blocks
}

/** Where a block's text offset stands in the document. Undefined if the node has changed since it was read. */
function locate(block: Block, offset: number): { node: Text; offset: number } | undefined {
  let segment: Segment | undefined
  for (const candidate of block.segments) {
    if (candidate.start > offset) break
    segment = candidate
  }
  if (!segment?.node.isConnected) return undefined
  const { node, start } = segment
  let at = start
  let previousSpace = start === 0 || /\s/.test(block.text.charAt(start - 1))
  for (let i = 0; i < node.data.length; i++) {
    const space = /\s/.test(node.data.charAt(i))
    if (space && previousSpace) continue
    if (at === offset) return { node, offset: i }
    previousSpace = space
    at++
  }
  // A line break adds a space that stands in no node.
  return at === offset && block.text.charAt(offset) === ' ' ? { node, offset: node.data.length } : undefined
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
