import type { Adapter } from './adapter'

/** WordPress: what its core writes since 2.7, the blocks of 6.0, the like button of Jetpack. Themes name the text as they like. */
export const wordpress: Adapter = {
  item: '[class~="comment"][class*="depth-"], .wp-block-comment-template li[id]',
  author: '.fn, .wp-block-comment-author-name, .comment-author',
  likes: '.comment-like-feedback',
  level: '@class',
  staff: '.bypostauthor',
  removed: '.comment-awaiting-moderation',
}
