import type { Adapter } from './adapter'

/** Blogger's threaded comments; its older definition list is read as any other. */
export const blogger: Adapter = {
  item: '#comments li.comment[id^="c"]',
  author: '.user',
  text: '.comment-block .comment-content',
  staff: '.blog-author',
  removed: '.deleted-comment',
}
