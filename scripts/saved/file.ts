import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The HTML of a saved page, `.html` or `.html.gz`, always in UTF-8. Throws where there is no such file. */
export function readSavedFile(path: string): Buffer {
  const bytes = readFileSync(path)
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** Where a page is put that does not say whence it comes: an address that says nothing of the page either. */
const NOWHERE = 'https://saved.invalid/page'

/** The address to open a saved page under; http becomes https, since only that can be isolated for a finer clock. */
export function addressOf(url: string | null | undefined): string {
  const parsed = URL.canParse(url ?? '') ? new URL(url ?? '') : undefined
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return NOWHERE
  return `https://${parsed.host}${parsed.pathname}${parsed.search}`
}
