/** Share of the window's height above which a headline must have come for its article to be the one that is read. */
const LINE = 0.5

/**
 * Of several articles, in the page's order, the one that the reader has come to: the last that begins above the middle
 * of the window. Asks where at most each begins, and nothing where there is no choice.
 */
export function inView(articles: readonly Element[]): Element | undefined {
  const line = (articles[0]?.ownerDocument.defaultView?.innerHeight ?? 0) * LINE
  const begun = articles.filter((article, i) => i === 0 || article.getBoundingClientRect().top < line)
  return begun.at(-1)
}
