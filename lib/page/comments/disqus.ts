import type { Adapter } from './adapter'

/** Disqus, inside its own frame. */
export const disqus: Adapter = {
  item: 'li.post[id^="post-"]',
  text: '.post-message',
  likes: '[data-role="likes"]',
  staff: '.moderator',
  removed: '.deleted, .minimized',
  collapsed: '.collapsed',
  declared: '.comment-count',
}
