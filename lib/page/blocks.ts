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

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS VIDEO AUDIO PICTURE FIGURE BUTTON SELECT TEXTAREA NAV ASIDE FOOTER DIALOG MENU INPUT'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I INS KBD MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR BR IMG LABEL DEL'.split(
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

/** Names that authors of pages give to what is not the article. */
const BESIDE =
  /(?:^|[\s_-])(?:related|recommended|promo\w*|newsletter|signup|subscribe|share|sharing|social|cookie\w*|consent|advert\w*|ads?|sponsor\w*|sidebar|breadcrumbs?|author-bio|byline|caption|toolbar|nav|menu|footer|most-read|trending|tags|paywall|skip-link|visually-hidden|sr-only|screen-reader-text)(?:$|[\s_-])/i
const COMMENTS = /(?:^|[\s_-])(?:comments?|comment-?list|disqus\w*|respond)(?:$|[\s_-])/i

const count = (holder: Element | Document, tag: string) => holder.getElementsByTagName(tag).length

/** What holds most of the paragraphs is no side matter, whatever else is said of it. */
const holdsMost = (element: Element) => count(element, 'p') * 2 > count(element.ownerDocument, 'p')

/** Layouts are named for what stands in them besides the text ("with-sidebar"). */
function namedBeside(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  if (names.length < 3) return false
  if (COMMENTS.test(names)) return count(element, 'h1') === 0
  return BESIDE.test(names) && !holdsMost(element)
}

const hidden = (element: Element) =>
  element.hasAttribute('hidden') || (element as HTMLElement).style?.display === 'none'

/** Consent dialogs hide the whole page from screen readers, and some sites are one form: neither says what the text is. */
const perhapsBeside = (element: Element) => element.tagName === 'FORM' || element.getAttribute('aria-hidden') === 'true'

/** Whether an element is no part of the text; the page's own root elements are never judged by their names. */
export function isBeside(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase()) || hidden(element)) return true
  if (perhapsBeside(element) && !holdsMost(element)) return true
  if (element.tagName === 'BODY' || element.tagName === 'MAIN' || element.tagName === 'ARTICLE') return false
  if (element.tagName === 'HEADER') return element.closest('article, main') === null
  return namedBeside(element)
}

/** Collects text into one block, folding white space as a browser would show it. */
class BlockBuilder {
  private text = ''
  private linked = 0
  private readonly segments: Segment[] = []

  add(node: Text, inLink: boolean): void {
    let kept = node.data.replace(/\s+/g, ' ')
    if (kept.startsWith(' ') && (this.text === '' || this.text.endsWith(' '))) kept = kept.slice(1)
    if (kept === '') return
    this.segments.push({ node, start: this.text.length })
    this.text += kept
    if (inLink) this.linked += kept.length
  }

  space(): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.text += ' '
  }

  /** Ends the block; undefined where it holds no text. */
  take(kind: Paragraph['kind'], element: Element): Block | undefined {
    const text = this.text.trimEnd()
    if (text === '') return undefined
    return { kind, element, text, segments: this.segments, linked: this.linked }
  }
}

/** Depth at which a page is no longer read: browsers cut off deeper nesting in their own parsers (512). */
const MOST_DEPTH = 600

/** All blocks of text below `root`, in document order, what stands beside the text left out. */
export function readBlocks(root: Element, accept: (element: Element) => boolean = (e) => !isBeside(e)): Block[] {
  const blocks: Block[] = []
  let open = new BlockBuilder()
  const close = (kind: Paragraph['kind'], element: Element) => {
    const block = open.take(kind, element)
    if (block) blocks.push(block)
    open = new BlockBuilder()
  }

  const walk = (element: Element, kind: Paragraph['kind'], inLink: boolean, depth: number) => {
    let breaks = 0
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        open.add(node as Text, inLink)
        if ((node as Text).data.trim() !== '') breaks = 0
      } else if (node.nodeType === 1) {
        const child = node as Element
        if (child.tagName === 'BR') {
          if (++breaks >= 2) close(kind, element)
          else open.space()
        } else if (accept(child) && depth < MOST_DEPTH) {
          breaks = 0
          enter(child, kind, inLink, depth)
        }
      }
    }
  }

  const enter = (child: Element, kind: Paragraph['kind'], inLink: boolean, depth: number) => {
    if (INLINE.has(child.tagName)) {
      walk(child, kind, inLink || child.tagName === 'A', depth + 1)
      return
    }
    const inner = KINDS[child.tagName] ?? (child.tagName === 'P' ? kind : child.tagName === 'DIV' ? kind : 'text')
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
