// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readBody } from '@/lib/page/body'
import { leafOf } from '@/lib/page/leaf'
import { trim } from '@/lib/reading/trim'
import { opensComments } from '@/lib/text/phrases'
import { page, paragraphs, sentence } from './documents'

const HEADLINE = 'The harbour stays open'
/** The body's texts as they are found and trimmed. */
function texts({ body: root }: Document): string[] {
  const { blocks } = readBody(root, root.querySelector('h1') ?? undefined)
  const leaves = blocks.map((block) => leafOf(block, Number.POSITIVE_INFINITY, false))
  return trim(leaves, HEADLINE).map(({ text }) => text)
}
const body = (html: string) => texts(page(html))
const sentences = (count: number) => Array.from({ length: count }, (_, i) => sentence(i + 1))

describe('readBody', () => {
  it('takes the article and leaves what stands around it', () => {
    const teasers = [101, 102].map((i) => `<div class="card"><p>${sentence(i)}</p></div>`).join('')
    const html = `<main><article><h1>${HEADLINE}</h1>${paragraphs(5)}</article><section>${teasers}</section></main>`
    expect(body(html)).toEqual(sentences(5))
  })

  it('finds the body where nothing is marked, over several sections', () => {
    const part = (from: number) =>
      `<section>${[from, from + 1, from + 2].map((i) => `<p>${sentence(i)}</p>`).join('')}</section>`
    expect(body(`<div id="page"><div>${part(1)}${part(4)}</div><div><p>${sentence(99)}</p></div></div>`)).toEqual([
      ...sentences(6),
      sentence(99),
    ])
  })

  it('believes a mark that holds the text, and no mark that holds a little of it', () => {
    expect(body(`<div><p>${sentence(9)}</p><div itemprop="articleBody">${paragraphs(6)}</div></div>`)).toEqual(
      sentences(6),
    )
    const little = `<article><p>${sentence(99)}</p></article>`
    expect(body(`<main>${little}<div>${paragraphs(8)}</div></main>`)).toEqual(expect.arrayContaining(sentences(8)))
  })

  it.each(['Comments', '8 comments', 'Comments (12)', 'Readers’ comments:', 'Join the conversation'])(
    'ends at the heading "%s"',
    (heading) => {
      expect(body(`<article>${paragraphs(4)}<h3>${heading}</h3><p>${sentence(99)}</p></article>`)).toEqual(sentences(4))
    },
  )

  it('does not end where the text speaks of comments', () => {
    expect(opensComments('Comments by the minister caused a stir')).toBe(false)
    expect(opensComments('The comments')).toBe(false)
  })

  it('leaves out labels, rows of links, the headline and a last heading without text', () => {
    const html = `<article><h1>${HEADLINE}</h1><p>${sentence(1)}</p><p>Advertisement</p><p>Why?</p><p><a href="#">Read what the members said in spring</a></p><p>${sentence(2)}</p><h2>More</h2></article>`
    expect(body(html)).toEqual([sentence(1), 'Why?', sentence(2)])
  })

  it('takes a page of short lines rather than nothing, and nothing from nothing', () => {
    expect(body('<div><p>It is so.</p><p>They agreed.</p></div>')).toEqual(['It is so.', 'They agreed.'])
    expect(body('')).toEqual([])
  })

  it.each([
    '<nav>Other words of some length, which end here.</nav>',
    '<aside>Other words of some length, which end here.</aside>',
    '<footer>Other words of some length, which end here.</footer>',
    '<header>Other words of some length, which end here.</header>',
    '<figure><figcaption>Other words of some length, which end here.</figcaption></figure>',
    '<form><p>Other words of some length, which end here.</p></form>',
    '<p hidden>Other words of some length, which end here.</p>',
    '<p aria-hidden="true">Other words of some length, which end here.</p>',
    '<p style="display: none">Other words of some length, which end here.</p>',
    '<noscript>Other</noscript><template>Other</template><script>Other</script>',
    '<svg><title>Other words of some length, which end here.</title></svg>',
    '<table><tr><td>Other words of some length, which end here.</td></tr></table>',
    '<div class="related-stories">Other words of some length, which end here.</div>',
    '<div class="relatedContent">Other words of some length, which end here.</div>',
    '<div class="newsletter-signup promo">Other words of some length, which end here.</div>',
    '<div id="comments"><p>Other words of some length, which end here.</p></div>',
    '<div class="entry-meta">Other words of some length, which end here.</div>',
    '<span class="sr-only">Other words of some length, which end here.</span>',
    '<div class="modal"><p>Other words of some length, which end here.</p></div>',
    '<p>Photo: The Harbour Board</p>',
    '<p>READ MORE: <a href="#">Other words of some length, which end here.</a></p>',
    '<ul><li><a href="#">Other words of some length</a></li><li><a href="#">Other</a></li></ul>',
    '<!-- Other -->',
  ])('leaves out, between the paragraphs, %s', (beside) => {
    const html = `<article><h1>${HEADLINE}</h1>${paragraphs(3)}${beside}<p>${sentence(4)}</p></article>`
    expect(body(html)).toEqual(sentences(4))
  })

  it.each([
    'class="with-sidebar"',
    'class="layout has-nav"',
    'aria-hidden="true"',
    'class="content--comment"',
    'class="post category-news tag-advert tag-related"',
  ])('keeps what holds the article: %s', (attribute) => {
    expect(body(`<div ${attribute}><h1>${HEADLINE}</h1>${paragraphs(3)}</div>`)).toEqual(sentences(3))
  })

  it('takes what a post is filed under for no name of what it is', () => {
    const filed = `<div class="post tag-related category-newsletter">${paragraphs(2)}</div>`
    expect(body(`<div>${filed}<p>${sentence(3)}</p><p>${sentence(4)}</p><p>${sentence(5)}</p></div>`)).toEqual(
      sentences(5),
    )
  })

  it('keeps an article that stands in a form or a table with all the rest of its page', () => {
    expect(body(`<form action="/" method="post">${paragraphs(3)}</form>`)).toEqual(sentences(3))
    expect(body(`<table><tr><td>Menu</td><td>${paragraphs(3)}</td></tr></table>`)).toEqual(sentences(3))
  })

  it.each([
    'Ann Bell is a freelance writer in Leeds.',
    'Follow Ann Bell on Twitter: @annbell',
    '© 2024 The Harbour Courier. All rights reserved.',
    'Sign up for our newsletter to get more of this.',
    'Reporting by Ann Bell; editing by Joe Day',
  ])('leaves out a note after the end, and keeps it within the text: %s', (note) => {
    expect(body(`<article>${paragraphs(4)}<p>${note}</p></article>`)).toEqual(sentences(4))
    expect(body(`<article><p>${note}</p>${paragraphs(4)}</article>`)).toContain(note)
  })

  it('does not take a sentence about writers in lower case for a note', () => {
    const last = 'the old harbour has a reader and a writer in every house.'
    expect(body(`<article>${paragraphs(3)}<p>${last}</p></article>`).at(-1)).toBe(last)
  })

  it('leaves out a section of other stories, and all after it at the end', () => {
    const others = `<h2>Related stories</h2><p>${sentence(98)}</p><h2>Elsewhere</h2><p>${sentence(99)}</p>`
    expect(body(`<article>${paragraphs(5)}${others}</article>`)).toEqual(sentences(5))
  })

  it.each([
    '© 2023 The Post. All rights reserved.',
    'Copyright 2023 The Post',
    'To view the full story, please subscribe to The Post, which costs less than a coffee a week and more than a bun.',
  ])('ends where the foot of the page or a wall begins, whatever stands below: %s', (line) => {
    const below = `<h3>Another story</h3><p>${sentence(97)}</p><p>${sentence(98)}</p><p>${sentence(99)}</p>`
    expect(
      body(`<article>${paragraphs(4)}<p>${line}</p>${paragraphs(4).replaceAll('Paragraph', 'Part')}${below}</article>`),
    ).toEqual(sentences(4))
  })

  it.each(['© Harbour Pictures A crane above the quay', 'Video: How the quay was built (The Post)', '_____', '* * *'])(
    'leaves out what is no sentence of the text: %s',
    (line) => {
      expect(body(`<article>${paragraphs(2)}<p>${line}</p><p>${sentence(3)}</p></article>`)).toEqual(sentences(3))
    },
  )

  it('takes a paragraph once that stands twice for two widths of the screen, and a quotation as often as it stands', () => {
    const copy = `<p>${sentence(2)}</p>`
    expect(body(`<article>${paragraphs(3)}${copy}<p>${sentence(4)}</p></article>`)).toEqual(sentences(4))
    expect(body(`<article>${paragraphs(3)}<blockquote>${copy}</blockquote></article>`)).toEqual([
      ...sentences(3),
      sentence(2),
    ])
  })

  it('takes cards under linked titles for other articles, and a page of nothing but cards for its text', () => {
    const card = (i: number) => `<div><h3><a href="#">Title ${i}</a></h3><p>${sentence(i)}</p></div>`
    const cards = [91, 92, 93].map(card).join('')
    expect(body(`<div><div>${paragraphs(4)}</div><div>${cards}</div></div>`)).toEqual(sentences(4))
    expect(body(`<div>${cards}</div>`)).toEqual(expect.arrayContaining([91, 92, 93].map(sentence)))
  })

  it('hears what names say only while enough text is left', () => {
    expect(body(`<div><div class="gallery-caption promo">${paragraphs(6)}</div><p>Why?</p></div>`)).toEqual(
      expect.arrayContaining(sentences(6)),
    )
  })

  it('reads text that stands in the shadow of a component', () => {
    page('<div><p>Menu</p></div><story-text></story-text>')
    const root = document.querySelector('story-text')?.attachShadow({ mode: 'open' }) as ShadowRoot
    root.innerHTML = `<section>${paragraphs(5)}</section>`
    expect(texts(document)).toEqual(sentences(5))
  })
})
