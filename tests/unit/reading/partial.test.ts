// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { article, page, paragraphs, sentence } from '../page/documents'
import { articleOf } from '../page/judged'

const linkedData = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`
const partial = (body: string, head = '') => articleOf(page(body, head))?.partial

/** An article whose last paragraph breaks off, and what stands behind it. */
const cut = (after: string, end = '…') =>
  `<article><h1>The harbour stays open</h1>${paragraphs(3)}<p>${sentence(4).slice(0, -20)}${end}</p>${after}</article>`

describe('what linked data says', () => {
  const part = (cssSelector: string) => ({
    isAccessibleForFree: false,
    hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree: 'http://schema.org/False', cssSelector }],
  })

  it('counts where the part that costs something is missing or empty', () => {
    expect(partial(article(3), linkedData(part('.rest')))).toBe(true)
    expect(partial(article(3, '<div class="rest"> </div>'), linkedData(part('.rest')))).toBe(true)
  })

  it('does not count where that part stands in the page', () => {
    const rest = `<div class="rest">${paragraphs(3)}</div>`
    expect(partial(`<article><h1>Open</h1>${rest}</article>`, linkedData(part('.rest')))).toBe(false)
  })

  it('does not count that part where it is missing beside a long text', () => {
    expect(partial(article(60), linkedData(part('.rest')))).toBe(false)
    expect(partial(article(60, '<div class="rest"></div>'), linkedData(part('.rest')))).toBe(true)
  })

  it('survives what is no selector', () => {
    expect(partial(article(3), linkedData(part('>>>')))).toBe(true)
    expect(partial(article(3), linkedData({ isAccessibleForFree: { toString: 1 }, hasPart: [null, 3] }))).toBe(false)
  })

  it('counts by itself only where the text is short', () => {
    expect(partial(article(3), linkedData({ isAccessibleForFree: false }))).toBe(true)
    expect(partial(article(3), linkedData({ isAccessibleForFree: true }))).toBe(false)
    expect(partial(article(60), linkedData({ isAccessibleForFree: 'False' }))).toBe(false)
  })

  it('counts where it gives far more words than stand there', () => {
    expect(partial(article(3), linkedData({ wordCount: 900 }))).toBe(true)
    expect(partial(article(3), linkedData({ wordCount: '70' }))).toBe(false)
    expect(partial(article(3), linkedData({ wordCount: 'many' }))).toBe(false)
  })
})

describe('a wall', () => {
  it.each([
    ['English', 'Subscribe now to continue reading.'],
    ['English', 'This story is only available to paying subscribers'],
    ['French', 'La suite est réservée aux abonnés.'],
    ['French', 'Il vous reste 82 % de cet article à lire.'],
    ['German', 'Jetzt weiterlesen mit dem Probeabo'],
    ['Spanish', 'Suscríbete para seguir leyendo'],
    ['Japanese', 'この記事は有料会員限定です'],
    ['Japanese', '残り 1,204 文字'],
  ])('in %s behind the text holds the rest back: %s', (_, words) => {
    expect(partial(article(3, `<section><p>${words}</p></section>`))).toBe(true)
    expect(partial(`${article(40)}<div class="paywall">${words}</div>`)).toBe(true)
  })

  it('is known by its name, outside the article too', () => {
    expect(partial(`<div id="PaywallGate">Already a subscriber? Log in</div>${article(3)}`)).toBe(true)
  })

  it.each([
    ['a meter', '<div class="paywall-meter">You have 3 free articles left. Subscribe to keep reading.</div>'],
    [
      'a French meter',
      '<div class="paywall">Il vous reste 2 articles ce mois-ci. Abonnez-vous pour lire la suite</div>',
    ],
    ['a newsletter', '<div class="subscribe">Subscribe to our newsletter and get the day’s stories by e-mail.</div>'],
    ['the label of another article', '<p class="subscriber-only">Subscriber only</p>'],
    ['a template that is not shown', '<div class="paywall" hidden>Subscribe to continue reading.</div>'],
  ])('is not what %s says', (_, box) => {
    expect(partial(article(3, box))).toBe(false)
    expect(partial(`${article(3)}${box}`)).toBe(false)
  })

  it('is not what the body is merely called', () => {
    const body = `<div class="paywall">${paragraphs(3)}<p>The members-only beach is closed, said the council of the town.</p></div>`
    expect(partial(`<article><h1>Open</h1>${body}</article>`)).toBe(false)
  })

  it('does not count far from a long text, or where the page says that it is free', () => {
    const wall = '<div class="paywall">Subscribe to continue reading.</div><p>Between</p>'
    expect(partial(`${wall}${article(60)}`)).toBe(false)
    expect(partial(`${wall}${article(3)}`, linkedData({ isAccessibleForFree: 'true' }))).toBe(false)
  })
})

describe('a text that breaks off', () => {
  it.each([
    ['Continue reading', '…'],
    ['Read more', '...'],
    ['Lire la suite', ' […]'],
    ['Weiterlesen', ''],
    ['Seguir leyendo', '…'],
    ['続きを読む', '…'],
  ])('is partial before %j', (words, end) => {
    expect(partial(cut(`<p><a href="/more">${words}</a></p>`, end))).toBe(true)
  })

  it('is partial where its last paragraph leads on', () => {
    const last = `<p>${sentence(4).slice(0, -20)}… <a href="/more">Continue reading →</a></p>`
    expect(partial(`<article><h1>Open</h1>${paragraphs(3)}${last}</article>`)).toBe(true)
  })

  it('is whole where a long text merely lacks its last full stop', () => {
    const last = `<p>${sentence(99).slice(0, -1)}</p><p><a href="/x">Read more</a></p>`
    expect(partial(`<article><h1>Open</h1>${paragraphs(60)}${last}</article>`)).toBe(false)
    expect(partial(`<article><h1>Open</h1>${paragraphs(3)}${last}</article>`)).toBe(true)
  })

  it('is whole where nothing offers the rest', () => {
    expect(partial(cut('<h2>Keep reading</h2>'))).toBe(false)
    expect(partial(cut('<p>Ann Example</p>'))).toBe(false)
  })

  it('is whole where it ends, whatever is offered', () => {
    expect(partial(article(4, '<div><a href="/x">Continue reading</a></div>'))).toBe(false)
  })
})

describe('a link to the whole text', () => {
  it.each([
    'Read the full story at The Post',
    'Lire l’article complet',
    'Zum vollständigen Artikel',
    'Lee la noticia completa',
    '記事全文',
  ])('shows that this is a part: %s', (words) => {
    expect(partial(article(3, `<p><a href="https://elsewhere.example/story">${words}</a></p>`))).toBe(true)
  })

  it('counts behind the text only', () => {
    const before = '<p><a href="/x">Read the full story</a></p>'
    expect(partial(`<main>${before}${article(3)}</main>`)).toBe(false)
  })
})

describe('an AMP page', () => {
  it('keeps back what stands in an empty section', () => {
    expect(partial(article(3, '<section subscriptions-section="content"></section>'))).toBe(true)
    const full = `<article><h1>Open</h1><section subscriptions-section="content">${paragraphs(3)}</section></article>`
    expect(partial(full)).toBe(false)
  })

  it('says so to those without access', () => {
    const note = '<section amp-access="NOT subscriber">Subscribe to continue reading.</section>'
    expect(partial(`<div>${note}</div>${article(3)}`)).toBe(true)
  })
})
