import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PageState } from '@/lib/messages/views'
import { judge } from '@/lib/reading/judge'
import type { Sheet } from '@/lib/reading/sheet'
import type { Article } from '@/lib/text/article'
import { BROWSERS, until, World } from './support/world'

/** Every page of tests/pages beside what is expected of it: a new case needs a folder, and no code. */

interface Expected {
  readonly article: boolean
  readonly state: PageState
  readonly headline?: string
  readonly published?: string
  readonly language?: string
  readonly site?: string
  readonly bylines?: readonly string[]
  readonly partial?: boolean
  readonly paragraphs?: {
    readonly count?: number
    readonly first?: string
    readonly last?: string
    readonly excludes?: readonly string[]
  }
  readonly comments?: number
  /** What follows the folder's own address. */
  readonly path?: string
}

const PAGES = join(import.meta.dirname, '../pages')

const cases = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(PAGES, name))
      .filter((file) => /^expected.*\.json$/.test(file))
      .map((file) => {
        const expected = JSON.parse(readFileSync(join(PAGES, name, file), 'utf8')) as Expected
        return { path: `/${name}/${expected.path ?? ''}`, expected }
      }),
  )

function checkParagraphs(article: Article, { count, first, last, excludes = [] }: NonNullable<Expected['paragraphs']>) {
  const texts = article.paragraphs.map(({ text }) => text)
  if (first !== undefined) expect(texts[0]?.slice(0, first.length)).toBe(first)
  if (last !== undefined) expect(texts.at(-1)?.slice(-last.length)).toBe(last)
  if (count !== undefined) expect(texts).toHaveLength(count)
  for (const words of excludes) expect(texts.join('\n')).not.toContain(words)
}

function checkArticle(article: Article, expected: Expected) {
  for (const field of ['headline', 'published', 'language', 'site', 'bylines', 'partial'] as const) {
    if (expected[field] !== undefined) expect(article[field]).toEqual(expected[field])
  }
  if (expected.paragraphs) checkParagraphs(article, expected.paragraphs)
  if (expected.comments !== undefined) expect(article.comments).toHaveLength(expected.comments)
}

describe.each(BROWSERS)('saved pages, in %s', (browser) => {
  let world: World
  beforeAll(async () => {
    world = await World.open(browser)
  })
  afterAll(() => world.close())

  /** The article as the page script hands it over. */
  const read = async (tabId: number): Promise<Article | null> => {
    const panel = await world.app.panel()
    const reply = await panel.evaluate(
      (id) => chrome.tabs.sendMessage(id, { type: 'read', asked: true }, { frameId: 0 }),
      tabId,
    )
    const { sheet } = reply as { sheet: Sheet | null }
    const judged = sheet && judge(sheet)
    return judged?.isArticle ? judged.article : null
  }

  it.each(cases)('$path', async ({ path, expected }) => {
    const visit = await world.visit(path)
    await visit.until(expected.state)
    const article = await until(
      'article',
      () => read(visit.tabId),
      (found) => (found !== null) === expected.article,
    )
    if (article) checkArticle(article, expected)
    await visit.close()
  })
})
