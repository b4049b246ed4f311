import { createStyle } from './own-style'

/**
 * Marks a passage by the CSS Custom Highlight API: no element is wrapped, and a style sheet is added only while
 * something is marked.
 */

const NAME = 'newsgloss-passage'

const STYLE = `::highlight(${NAME}){background-color:#ffe58a;color:#1c1b19}`

export interface Highlighter {
  /** Marks these ranges and nothing else. */
  mark(ranges: readonly Range[]): void
  /** Takes every mark and the style away. */
  clear(): void
}

/** A highlighter for one document; without the API (old browsers) it does nothing, and scrolling still shows the place. */
export function createHighlighter(page: Document): Highlighter {
  let style = createStyle(page)
  return {
    mark(ranges) {
      if (!globalThis.CSS.highlights) return
      style.set('')
      // In Firefox a document's styles do not reach the highlights in its shadow roots.
      style = createStyle((ranges[0]?.startContainer.getRootNode() ?? page) as Document | ShadowRoot)
      style.set(STYLE)
      const highlight = new Highlight(...ranges)
      // Above the marks of who speaks (marks.ts).
      highlight.priority = 2
      CSS.highlights.set(NAME, highlight)
    },
    clear() {
      globalThis.CSS.highlights?.delete(NAME)
      style.set('')
    },
  }
}
