import type { Adapter } from './adapter'

/** Hyvor Talk, in the open shadow root of its element. */
export const hyvor: Adapter = {
  shadow: 'hyvor-talk-comments',
  item: '.comment-wrap',
  text: '.comment-body',
  likes: '.upvote',
  staff: '.badge',
}
