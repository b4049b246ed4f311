/**
 * Marks a passage by the CSS Custom Highlight API: no element is wrapped. The page's own style sheets are left alone,
 * and a constructed sheet is added only while something is marked.
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
  let sheet: CSSStyleSheet | undefined
  const clear = () => {
    if (!sheet) return
    globalThis.CSS.highlights?.delete(NAME)
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
    sheet = undefined
  }
  return {
    mark(ranges) {
      if (!globalThis.CSS.highlights) return
      if (!sheet) {
        sheet = new CSSStyleSheet()
        sheet.replaceSync(STYLE)
        page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
      }
      CSS.highlights.set(NAME, new Highlight(...ranges))
    },
    clear,
  }
}
