import { createCommentTaker } from '@/lib/page/comments'

/** What `predict comments` runs inside a page: what the page script runs there. */

/** With the page's linked data, which may tell how many comments there are. */
export const take = () => ({
  ...createCommentTaker(document).take(true),
  linked: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  ),
})
