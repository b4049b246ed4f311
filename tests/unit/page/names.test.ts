// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { naming } from '@/lib/page/body/names'

function named(className: string, id = '') {
  const element = document.createElement('div')
  element.className = className
  element.id = id
  return naming(element)
}

describe('naming', () => {
  it.each([
    ['related-stories', 'beside'],
    ['relatedContent', 'beside'],
    ['article__share--top', 'beside'],
    ['most-read', 'beside'],
    ['mostread', 'beside'],
    ['story_newsletter', 'beside'],
    ['Advertisement', 'beside'],
    ['post-meta', 'small'],
    ['entry-date published', 'small'],
    ['comment-list', 'never'],
    ['cookie-banner promo', 'never'],
    ['sr-only', 'hidden'],
    ['screen-reader-text', 'hidden'],
  ])('knows %j as %s', (names, kind) => {
    expect(named(names)).toBe(kind)
  })

  it.each([
    'story-body',
    'content',
    'relative',
    'promenade',
    'has-most of-read',
    'load',
    'reader',
    'constructor',
    'hidden md:block',
    'd-none d-md-flex',
    'post category-news tag-advert',
    'post-tag-related',
  ])('knows nothing of %j', (names) => {
    expect(named(names)).toBeUndefined()
  })

  it('hears an id as well, and hears the surest of several names', () => {
    expect(named('', 'disqus_thread')).toBe('never')
    expect(named('date related', 'comments')).toBe('never')
    expect(named('date related')).toBe('beside')
  })

  it('hears what a post is filed under for nothing, and its other names', () => {
    expect(named('post category-news promo')).toBe('beside')
  })
})
