/** Brings what a reader is led to into view, in the window and in the column of the text, which scrolls on its own. */

const columnOf = (element: Element): Element | undefined => {
  const column = element.closest('.source')
  return column && column.scrollHeight > column.clientHeight ? column : undefined
}

/** Brings words into view within the column of the text; the window stays as it is. */
export function revealInColumn(element: Element | null): void {
  const column = element && columnOf(element)
  if (!element || !column) return
  const above = element.getBoundingClientRect().top - column.getBoundingClientRect().top
  if (above < 0 || above > column.clientHeight * 0.9) column.scrollTop += above - column.clientHeight / 3
}

/** Goes to an element: the focus too, so that one can read on from there. */
export function goTo(element: HTMLElement): void {
  element.focus({ preventScroll: true })
  revealInColumn(element)
  element.scrollIntoView({ block: columnOf(element) ? 'nearest' : 'center' })
}
