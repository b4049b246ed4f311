import type { Adapter } from './adapter'

/** A Reddit thread: the page of today, and the old one. */
export const reddit: Adapter = {
  item: 'shreddit-comment, .commentarea .comment',
  author: '@author, @data-author',
  text: '[slot="comment"], .usertext-body',
  time: '@created, .tagline time@datetime',
  likes: '@score, .unvoted@title',
  replies: '@data-replies',
  parent: '@parentid',
  key: '@thingid',
  staff: '[distinguished-as], .author.moderator',
  removed: '[is-comment-deleted], .deleted',
  collapsed: '[collapsed], .collapsed',
  declared: 'shreddit-post@comment-count, .panestack-title',
}
