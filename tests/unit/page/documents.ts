/** Pages for the tests of lib/page, put into the test environment's one document. */

/** Where pages stand that a test puts nowhere else: no article is its site's first page. */
const ADDRESS = '/2023/06/the-harbour-stays-open'

/** Takes a page's body and head; both replace what stood there. A page without a title gets its headline for one. */
export function page(body: string, head = ''): Document {
  if (location.pathname === '/') history.replaceState(null, '', ADDRESS)
  document.documentElement.removeAttribute('lang')
  document.head.innerHTML = head
  document.body.innerHTML = body
  const headline = document.querySelector('h1')?.textContent
  if (head === '' && headline) document.title = headline
  return document
}

/** A sentence of more than 80 code units that no other number gives. */
export const sentence = (number: number) =>
  `Paragraph ${number} tells what the council decided on the harbour, and why the members took so long about it.`

/** `count` paragraphs of the body, numbered from 1. */
export const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>${sentence(i + 1)}</p>`).join('')

/** A whole article with a headline. */
export const article = (count: number, after = '') =>
  `<article><h1>The harbour stays open</h1>${paragraphs(count)}${after}</article>`

/** The document as text, to see whether it was changed. */
export const serialised = () => document.documentElement.outerHTML
