import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { BrowserContext, Page } from 'playwright-core'
import { answer, PAGES_DIR } from '../../scripts/lib/serve.mjs'
import { openSavedPages } from '../../scripts/saved/open'

/** Pages to measure on, offline and with their scripts off, so that both sides of a comparison see the same. */

export interface Sample {
  readonly name: string
  html(): Promise<string | Buffer>
}

interface Expected {
  readonly article: boolean
  readonly path?: string
  readonly needsScript?: boolean
}

const SAVED = fileURLToPath(new URL('../../../shared/data/pages/nonarticle/', import.meta.url))

const ARTICLES = fileURLToPath(new URL('../../../shared/data/articles/', import.meta.url))

const expectedOf = (name: string): Expected => JSON.parse(readFileSync(`${PAGES_DIR}${name}/expected.json`, 'utf8'))

/** The project's own pages that are articles, or those that are none. */
export function ownPages(article: boolean): Sample[] {
  return readdirSync(PAGES_DIR)
    .filter((name) => existsSync(`${PAGES_DIR}${name}/expected.json`))
    .flatMap((name) => {
      const { article: isArticle, needsScript = false, path = '' } = expectedOf(name)
      if (isArticle !== article || needsScript) return []
      return [{ name, html: async () => (await answer(PAGES_DIR, `/${name}/${path}`)).body }]
    })
}

/** A page of so many words about the bundled story. */
export const longPage = (words: number): Sample => ({
  name: `${words.toLocaleString('en')} words`,
  html: async () => (await answer(PAGES_DIR, `/long/?words=${words}`)).body,
})

/** Real pages that are no article, saved beside the repository on some machines; undefined where they are not. */
export function savedPages(): Sample[] | undefined {
  if (!existsSync(SAVED)) return undefined
  return readdirSync(SAVED)
    .filter((name) => name.endsWith('.html.gz'))
    .map((name) => ({ name: name.replace('.html.gz', ''), html: async () => gunzipSync(readFileSync(SAVED + name)) }))
}

/** Every so many real articles that are saved there too; undefined where they are not. */
export function savedArticles(every: number): Sample[] | undefined {
  if (!existsSync(ARTICLES)) return undefined
  const names = readdirSync(ARTICLES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html.gz'))
  return names
    .sort()
    .filter((_, i) => i % every === 0)
    .map((name) => ({ name, html: async () => gunzipSync(readFileSync(ARTICLES + name)) }))
}

const HOST = 'https://bench.invalid'

/** Serves the samples to a browser that reaches nothing else, with a script in every page. */
export async function openSamples(context: BrowserContext, script: string) {
  const pages = await openSavedPages(context, script)
  return {
    /** Loads a sample, anew each time. */
    open: async (sample: Sample): Promise<Page> =>
      pages.open(`${HOST}/news/${encodeURIComponent(sample.name)}`, await sample.html()),
    close: pages.close,
  }
}
