import { meta } from './declared'
import type { Declared } from './sheet'
import { URL } from './url'

/** The address that a page gives as its own, free of what led to it. */

const bare = (host: string) => host.replace(/^(?:www|m|mobile|amp)\./, '')

/** A page speaks for its own site; a copy or a proxy that names the original is another page. */
function sameSite(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)]
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)
}

/** The address that a page gives as its own, as it stands there; '' where it gives none. */
export const declaredAddress = (sheet: Pick<Declared, 'canonical' | 'meta'>) => sheet.canonical || meta(sheet, 'og:url')

/**
 * The page's canonical address without its fragment; undefined where it names none, none of the web or of this site,
 * or its site's first page, as broken templates do on every page.
 */
export function readCanonical(sheet: Pick<Declared, 'canonical' | 'meta' | 'url'>): string | undefined {
  const declared = declaredAddress(sheet)
  const here = new URL(sheet.url)
  if (!declared || !URL.canParse(declared, here)) return undefined
  const there = new URL(declared, here)
  if (!/^https?:$/.test(there.protocol) || !sameSite(there.hostname, here.hostname)) return undefined
  if (there.pathname === '/' && there.search === '' && here.pathname !== '/') return undefined
  there.hash = ''
  return there.href
}
