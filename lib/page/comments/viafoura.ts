import type { Adapter } from './adapter'

/** Viafoura's conversations, its third version and the one before. */
export const viafoura: Adapter = {
  shadow: 'vf-conversations, vf-widget',
  item: '.vf3-comment, .vf-comment-container',
  text: '[class*="comment__content"], [class*="comment-content"], .vf-content-text',
  likes: '[class*="like-count"]',
  staff: '[class*="badge--"]',
  removed: '[class*="--disabled"]',
}
