// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { articleRoots } from '@/lib/page/articles'
import { page, paragraphs, sentence } from './documents'

const story = (title: string, tag = 'h1', attributes = '') =>
  `<article ${attributes}><${tag}>${title}</${tag}>${paragraphs(5)}</article>`
const titles = (html: string) => articleRoots(page(html)).map((root) => root.querySelector('h1, h2')?.textContent)

describe('articleRoots', () => {
  it('finds articles that each have a main headline', () => {
    expect(titles(`<main>${story('One')}${story('Two')}</main>`)).toEqual(['One', 'Two'])
  })

  it('finds them where only containers without meaning hold them', () => {
    const part = (title: string) => `<div><div><h1>${title}</h1></div><div>${paragraphs(5)}</div></div>`
    expect(titles(`<div>${part('One')}<div class="gap"></div>${part('Two')}</div>`)).toEqual(['One', 'Two'])
  })

  it('finds those that follow under a lesser headline in an element like the first', () => {
    const next = story('Two', 'h2', 'class="story next"')
    expect(titles(`<main>${story('One', 'h1', 'class="story"')}${next}</main>`)).toEqual(['One', 'Two'])
  })

  it('finds those under a lesser headline in plain containers, each with its own day or writer', () => {
    const part = (title: string, tag: string, line: string) =>
      `<div class="text"><div><${tag}>${title}</${tag}>${line}</div><div>${paragraphs(5)}</div></div>`
    const day = '<time>3 May 2024</time>'
    expect(titles(`<div>${part('One', 'h1', day)}<hr>${part('Two', 'h2', day)}</div>`)).toEqual(['One', 'Two'])
    // Sections of one article are built alike, and signed once.
    expect(titles(`<div>${part('One', 'h1', day)}<hr>${part('Two', 'h2', '')}</div>`)).toEqual([])
  })

  it.each([
    ['an article alone', story('One')],
    ['an article without a main headline', story('One', 'h2')],
    ['an article among cards', `<main>${story('One')}<article><h2>Card</h2><p>${sentence(1)}</p></article></main>`],
    [
      'sections of one article',
      `<article><h1>One</h1><section><h2>A</h2>${paragraphs(5)}</section><section><h2>B</h2>${paragraphs(5)}</section></article>`,
    ],
    ['a title of the site above the article', `<h1>The Courier</h1>${story('One')}`],
    ['a front page', Array.from({ length: 30 }, (_, i) => story(`Story ${i}`)).join('')],
    ['nothing', ''],
  ])('finds none apart on a page with %s', (_, html) => {
    expect(titles(html)).toEqual([])
  })
})
