/** Points of the page's own room, as shares of its width and the window's height: text is there, and bars are not. */
const POINTS = [
  [0.5, 0.33],
  [0.5, 0.5],
  [0.35, 0.33],
  [0.35, 0.5],
] as const
const READ = 'p,li,blockquote,h1,h2,h3'

/**
 * Makes a change that lays the page out anew, and leaves in its place what the reader has before them: the same part of
 * the same paragraph. A page that was not scrolled yet stays so.
 */
export function keepPlace(page: Document, view: Window, change: () => void): void {
  const { left, width } = page.documentElement.getBoundingClientRect()
  let read: Element | null | undefined
  let y = 0
  for (const [across, down] of view.scrollY > 0 ? POINTS : []) {
    y = down * view.innerHeight
    read = page.elementFromPoint(left + across * width, y)?.closest(READ)
    if (read) break
  }
  const before = read?.getBoundingClientRect()
  change()
  if (!read || !before) return
  const { top, height } = read.getBoundingClientRect()
  view.scrollBy({ top: top - y + ((y - before.top) * height) / before.height, behavior: 'instant' })
}
