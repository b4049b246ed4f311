import type { Adapter } from './adapter'

/** Substack's comments below a post. */
export const substack: Adapter = {
  item: '.comment-list-items > .comment',
  author: '.commenter-name, .comment-meta a',
  text: '.comment-body',
  likes: '.like-button-container .label',
  staff: '.author-tag',
}
