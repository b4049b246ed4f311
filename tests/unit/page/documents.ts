/** Pages for the tests of lib/page, put into the test environment's one document. */

/** Takes a page's body and head; both replace what stood there. */
export function page(body: string, head = ''): Document {
  document.documentElement.removeAttribute('lang')
  document.head.innerHTML = head
  document.body.innerHTML = body
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
