import { URL } from './url'

/** What a page's address says about the page: its shape only, never whose it is. */

export interface AddressShape {
  /** The site's first page. */
  readonly root: boolean
  /** Words in the longest part of the path: articles are named for their headlines. */
  readonly words: number
  readonly dated: boolean
  /** A part of the path names something other than an article. */
  readonly service: boolean
}

const NONE: AddressShape = { root: false, words: 0, dated: false, service: false }

/** A year and a month as parts of the path, or run together. */
const DATED = /\/(?:19|20)\d\d(?:[/-](?:0?[1-9]|1[0-2])|0[1-9]|1[0-2])(?:\D|[0-3]\d\D|$)/
/** Parts of a path that stand for lists, accounts and shops everywhere on the web. */
const SERVICE =
  /\/(?:search|login|log-?on|log_?in|sign-?in|sign-?up|register|registration|account|my-?account|user|users|member|contact(?:-?us)?|tags?|topics?|category|categories|archives?|author|authors|page|index|forums?|viewforum|forumdisplay|products?|shop|store|cart|gallery|jobs?|careers)(?:[/.?_]|$)/i
/** First pages of languages and editions. */
const ROOT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|(?:index|home|default)(?:\.\w{3,5})?\/?)?$/i

/** The shape of an address; that of nothing where it is none. */
export function shapeOf(address: string): AddressShape {
  if (!URL.canParse(address)) return NONE
  const { pathname, search } = new URL(address)
  const parts = pathname.split('/').filter((part) => part !== '')
  return {
    root: ROOT.test(pathname) && search === '',
    words: Math.max(0, ...parts.map((part) => part.split(/[-_+]|%20/).filter((word) => /[a-z]/i.test(word)).length)),
    dated: DATED.test(pathname),
    service: SERVICE.test(pathname),
  }
}
