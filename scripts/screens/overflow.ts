import type { Page } from 'playwright-core'

/** What of a face does not fit: the page is wider than its window, or words are cut off. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const style = getComputedStyle(element)
      const clips = style.overflowX === 'hidden' || style.overflowX === 'clip'
      return clips && !element.closest('.unseen') && element.scrollWidth > element.clientWidth + 1
    })
    return [
      ...(wide > 0 ? [`${wide} px wider than its window`] : []),
      ...cut.map((element) => `cut off: ${element.className || element.localName}`),
    ]
  })
