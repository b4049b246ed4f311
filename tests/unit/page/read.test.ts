// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { takeSheet } from '@/lib/page/take'
import { article, page, paragraphs, sentence, serialised } from './documents'
import { articleOf, judgePage } from './judged'

const COMMENTS =
  '<section id="comments"><h2>2 comments</h2><ol><li><b>Ann</b><p>Yes.</p></li><li><b>Ben</b><p>No.</p></li></ol></section>'
const linkedData = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`
/** Signs enough for a text that looks like none. */
const DECLARED = `<title>The harbour stays open</title><meta property="og:type" content="article">${linkedData({ author: 'Ann Example', datePublished: '2023-06-07' })}`
const read = (body: string, head = '') => articleOf(page(body, head))
const lengthOf = (texts: readonly { readonly text: string }[]) => texts.reduce((sum, { text }) => sum + text.length, 0)

describe('taking a page and judging it', () => {
  it('reads headline, body and declarations, and a block for every paragraph', () => {
    const head = linkedData({ author: 'Ann Example', datePublished: '2023-06-07', inLanguage: 'en' })
    const reading = takeSheet(page(article(3, COMMENTS), head))
    const judged = judgePage(document)
    expect(judged?.article).toMatchObject({
      url: 'http://localhost:3000/2023/06/the-harbour-stays-open',
      site: 'localhost',
      headline: 'The harbour stays open',
      bylines: ['Ann Example'],
      published: '2023-06-07',
      language: 'en',
      paragraphs: [1, 2, 3].map((number) => ({ kind: 'text', text: sentence(number) })),
      comments: [],
      partial: false,
    })
    expect(judged?.places.map((place) => reading?.blocks[place]?.text)).toEqual([1, 2, 3].map(sentence))
  })

  it('leaves the fragment out of the address', () => {
    history.replaceState(null, '', '/2023/06/the-harbour-stays-open?id=1#comments')
    expect(read(article(3))?.url).toBe('http://localhost:3000/2023/06/the-harbour-stays-open?id=1')
    history.replaceState(null, '', '/')
  })

  it.each([
    ['an article with comments', article(5, COMMENTS), linkedData({ headline: 'Harbour' })],
    ['lines without paragraphs', `<article>${[1, 2, 3, 4].map(sentence).join('<br><br>')}</article>`, ''],
    ['a paywall', article(3, '<div class="paywall">Subscribe to continue</div>'), ''],
    ['odd elements', `<main>${paragraphs(3)}<svg><title>x</title></svg><x-y><template>z</template></x-y></main>`, ''],
    ['no article', '<nav><a href="/">Home</a></nav>', '<title>Home</title>'],
  ])('changes nothing: %s', (_, body, head) => {
    page(body, head)
    const before = serialised()
    takeSheet(document)
    expect(serialised()).toBe(before)
  })
})

describe('bad input', () => {
  it('finds no article in a page of no words, or of too few', () => {
    expect(read('')).toBeUndefined()
    expect(read('<article><h1>The harbour stays open</h1><p></p></article>', linkedData({}))).toBeUndefined()
    expect(read('<article><h1>The harbour stays open</h1><p>More soon.</p></article>')).toBeUndefined()
    document.body.remove()
    expect(takeSheet(document)).toBeUndefined()
    document.documentElement.append(document.createElement('body'))
  })

  it('reads 100,000 words', { timeout: 60_000 }, () => {
    const paragraph = (i: number) => `<p>${Array.from({ length: 100 }, (_, j) => `word${i}x${j}`).join(' ')}.</p>`
    const body = Array.from({ length: 1_000 }, (_, i) => paragraph(i)).join('')
    const found = read(`<article><h1>Long</h1>${body}</article>`)
    expect(found?.paragraphs.flatMap(({ text }) => text.split(' '))).toHaveLength(100_000)
    expect(found?.paragraphs.at(-1)?.text).toContain('word999x99')
  })

  it('reads text of lone surrogates as it stands', () => {
    page(article(1), DECLARED)
    const texts = ['\ud83d'.repeat(200), '\udc00'.repeat(200), `a\ud83d b\udc00 ${'c\udfff'.repeat(100)}`]
    for (const text of texts) {
      const paragraph = document.createElement('p')
      paragraph.append(document.createTextNode(text))
      document.querySelector('article')?.append(paragraph)
    }
    expect(articleOf(document)?.paragraphs.map(({ text }) => text)).toEqual([sentence(1), ...texts])
  })

  it('cuts text beyond what one article may hold, and keeps its beginning', { timeout: 60_000 }, () => {
    const found = read(
      `<article>${Array.from({ length: 20 }, (_, i) => `<p>${i} ${'word '.repeat(20_000)}end.</p>`).join('')}</article>`,
    )
    expect(found?.paragraphs).toHaveLength(14)
    expect(lengthOf(found?.paragraphs ?? [])).toBeLessThanOrEqual(1_500_000)
    const single = read(`<article><p>${'word '.repeat(400_000)}end.</p></article>`, DECLARED)
    expect(single?.paragraphs.map(({ text }) => text.length)).toEqual([1_500_000])
  })

  it('cuts blocks beyond what the background takes', { timeout: 60_000 }, () => {
    const found = read(
      `<article>${`<section>${`<p>${'One two. '.repeat(2)}</p>`.repeat(600)}</section>`.repeat(35)}</article>`,
      DECLARED,
    )
    expect(found?.paragraphs).toHaveLength(20_000)
  })
})
