import { createCommentTaker } from '@/lib/page/comments'
import { FRAMED } from '@/lib/page/comments/framed'
import { ADAPTERS } from '@/lib/page/comments/registry'

/** What `predict comments` runs inside a page: what our scripts run in pages and in frames of comments. */

/** With the page's linked data, which may tell how many comments there are. */
export const take = () => ({
  ...createCommentTaker(document, Object.values({ ...ADAPTERS, ...FRAMED })).take(true),
  linked: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  ),
})
