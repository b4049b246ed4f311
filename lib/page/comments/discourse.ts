import type { Adapter } from './adapter'

/** Discourse: the comments of its embedding frame, and a topic as it stands. */
export const discourse: Adapter = {
  item: 'article.post[id^="post-"], .topic-post, .crawler-post',
  author: '.username, .names',
  text: '.cooked, .post[itemprop]',
  likes: '.like-count, .post-likes',
  staff: '.moderator',
  removed: '.deleted',
  declared: '.replies',
}
