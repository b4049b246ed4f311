import type { Adapter } from './adapter'

/** Commento and Commento++. */
export const commento: Adapter = {
  item: '.commento-card',
  author: '.commento-name',
  text: '.commento-body',
  likes: '.commento-score',
  staff: '.commento-moderator',
}
