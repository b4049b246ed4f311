import type { Adapter } from './adapter'

/** The Guardian's own comments: the page as it is made today, and the one before. */
export const guardian: Adapter = {
  item: '[id^="comment-"][data-testid], .d-comment',
  author: 'header a[rel="nofollow"], .d-comment__author',
  text: 'header ~ :is(div, p):not(:empty), .d-comment__body',
  likes: '[data-link-name*="ecommend"], .d-comment__recommend-count',
  parent: 'header a[href^="#comment-"]@href, @data-comment-replyto',
  key: '@id',
  staff: '.d-comment__staff',
  removed: '.d-comment--blocked',
}
