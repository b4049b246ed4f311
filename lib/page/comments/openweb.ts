import type { Adapter } from './adapter'

/** OpenWeb, formerly Spot.IM, in an open shadow root or in the page; its attributes outlive its class names. */
export const openweb: Adapter = {
  shadow: '[data-spot-im-shadow-host], [data-spotim-module] > div',
  item: '[data-spot-im-class="comment-message"], .spcv_list-item',
  author: '[data-spot-im-class="message-username"]',
  text: '[data-spot-im-class="message-text"]',
  time: '[data-spot-im-class="message-timestamp"]',
  likes: '.spcv_number-of-votes',
  staff: '[data-spot-im-class*="badge"]',
  declared: '[data-spot-im-class="comments-count"], .spcv_comments-count',
}
