import type { Adapter } from './adapter'

/** A Hacker News thread: one flat table, replies indented. */
export const hackernews: Adapter = {
  item: 'tr.comtr',
  author: '.hnuser',
  text: '.commtext',
  time: '.age@title',
  level: '.ind@indent',
  declared: '.subline > a:last-child',
  collapsed: '.coll, .noshow',
}
