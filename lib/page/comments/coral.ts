import type { Adapter } from './adapter'

/** Coral by Vox Media, in an open shadow root; its class names are its public interface. */
export const coral: Adapter = {
  shadow: '#coral-shadow-container, #coral_thread > *',
  item: '.coral-comment',
  author: '.coral-comment-username',
  text: '.coral-comment-content',
  time: '.coral-comment-timestamp',
  likes: '.coral-comment-reactButton',
  level: '.coral-indent@class',
  staff: '.coral-comment-userTag',
  removed: '.coral-rejectedTombstone, .coral-deletedTombstone',
  collapsed: '.coral-comment-collapse-toggle-collapsed',
  declared: '.coral-counter, .coral-tabBar-comments',
}
