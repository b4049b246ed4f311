import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LibraryRows } from '@/lib/exchange/schema'
import type { LibraryView } from '@/lib/messages/views'
import { label } from './support/labels'
import { choose, downloaded, goTo, press } from './support/library'
import { BROWSERS, until, World } from './support/world'

/** The library's main flows, in both browsers. */

const STORY = 'nato-tokyo-office'

/** Pages as a long life leaves them. */
const manyPages = (number: number): LibraryRows['pages'] =>
  Array.from({ length: number }, (_, at) => ({
    url: `https://site${at % 40}.example/article-${at}`,
    title:
      at % 7 === 0
        ? `A rather long headline on the harbour wall that takes two lines and more, number ${at}`
        : `Number ${at}`,
    site: `site${at % 40}.example`,
    seen: 1_700_000_000_000 - at * 1_000,
    state: 'match',
    storyId: STORY,
    score: 0.9,
    reasons: [],
  }))

describe.each(BROWSERS)('the library, in %s', (browser) => {
  let world: World
  let library: Page
  const view = async (): Promise<LibraryView> => {
    const reply = await world.ask({ type: 'library' })
    if (!reply.ok) throw new Error(reply.why)
    return reply.value
  }
  /** What is kept, whatever space it takes. */
  const kept = async () => {
    const { bytes: _, ...rest } = await view()
    return rest
  }

  beforeAll(async () => {
    world = await World.open(browser)
    for (const path of ['/plain-article/', '/retelling/']) {
      const visit = await world.visit(path)
      const seen = await visit.until('match')
      const comment = seen.story?.comments.comments.find(({ stance }) => stance === 'neither')
      if (comment)
        await world.ask({ type: 'label-comment', tabId: visit.tabId, commentId: comment.id, stance: 'favour' })
      await visit.close()
    }
    await world.ask({ type: 'set-site', site: 'quiet.example', on: false })
    library = await world.app.openExtensionPage('library.html')
    await library.locator('main h2').first().waitFor()
  })
  afterAll(() => world.close())

  it('leads from a statement to its words in the text and back, by keys alone', async () => {
    await goTo(library, `#story/${STORY}`)
    const words = library.locator('#text-s3')
    await words.focus()
    await library.keyboard.press('Enter')
    const focused = () => library.evaluate(() => document.activeElement?.id)
    await until('the statement', focused, (id) => id === 'said-s3')
    await library.keyboard.press('Tab')
    await library.keyboard.press('Enter')
    await until('its words', focused, (id) => id === 'text-s3')
    expect(await words.getAttribute('aria-current')).toBe('true')
  })

  it('brings everything back: export, delete all, import, the same library', async () => {
    const before = await kept()
    expect(before.kept).toMatchObject({ pages: 2, corrections: 1 })
    await goTo(library, '#data')
    await library.getByRole('checkbox').check()
    const { name, text } = await downloaded(library, () => press(library, 'export_do'))
    expect(name).toMatch(/^newsgloss-\d{4}-\d\d-\d\d\.json$/)
    await press(library, 'delete_all')
    await press(library, 'delete_all_yes')
    await until('all deleted', kept, ({ pages }) => pages.length === 0)
    expect((await kept()).settings.offSites).toEqual([])
    await choose(library, text)
    await library.getByRole('button', { name: label('import_yes') }).waitFor()
    expect((await kept()).pages).toEqual([])
    await press(library, 'import_yes')
    await library.getByText(label('import_done'), { exact: true }).waitFor()
    expect(await kept()).toEqual(before)
  })

  it('lets no commenter’s name out unless asked', async () => {
    await goTo(library, '#stories')
    await goTo(library, '#data')
    await library.getByRole('button', { name: label('export_do') }).waitFor()
    const { text } = await downloaded(library, () => press(library, 'export_do'))
    const { comments } = JSON.parse(text) as LibraryRows
    expect(comments.length).toBeGreaterThan(5)
    expect(comments.filter(({ author }) => !/^Commenter \d+$/.test(author))).toEqual([])
    expect(text).not.toContain('Habibi')
  })

  it('refuses a damaged file, says where, and changes nothing', async () => {
    const before = await kept()
    await choose(
      library,
      '{"format": "newsgloss-library", "version": 1, "made": "2026-05-03T00:00:00Z", "names": true}',
    )
    await library.getByText(label('import_damaged')).waitFor()
    await library.getByText(label('import_missing').replace('$1', 'pages')).waitFor()
    await choose(library, 'no JSON')
    await library.getByText(/JSON/).first().waitFor()
    expect(await kept()).toEqual(before)
  })

  it('forgets a page and brings it back', async () => {
    const before = await kept()
    await goTo(library, '#pages')
    await library
      .getByRole('button', { name: /^Forget “/ })
      .first()
      .click()
    await press(library, 'delete_yes')
    await until('one page', kept, ({ pages }) => pages.length === 1)
    await press(library, 'undo')
    await until('two pages', kept, ({ pages }) => pages.length === 2)
    expect(await kept()).toEqual(before)
  })

  it('prints a page’s report without what is there for pressing', async () => {
    await goTo(library, `#page/${encodeURIComponent(world.address('/plain-article/'))}`)
    const report = library.locator('.report-page')
    await report.waitFor()
    const shown = () =>
      library.evaluate(() =>
        [...document.querySelectorAll('button, nav, h2, blockquote')]
          .filter((element) => element.getClientRects().length > 0)
          .map(({ localName }) => localName),
      )
    expect(await shown()).toContain('button')
    await library.emulateMedia({ media: 'print' })
    const printed = await until('print', shown, (names) => browser === 'firefox' || !names.includes('nav'))
    // Firefox's automation channel cannot show a page as it is printed; its style sheet is the same.
    if (browser === 'chromium') expect([...new Set(printed)].sort()).toEqual(['blockquote', 'h2'])
    await library.emulateMedia({ media: 'screen' })
  })

  it('holds ten thousand pages, and builds but those in view', async () => {
    const pages = manyPages(10_000)
    const rows = { stories: [], comments: [], standings: [], corrections: [] }
    for (const [index, from] of [0, 5_000].entries()) {
      await world.ask({
        type: 'import-part',
        id: 'many',
        index,
        rows: { ...rows, pages: pages.slice(from, from + 5_000) },
      })
    }
    await world.ask({ type: 'import', id: 'many', parts: 2, named: true, carryOut: true })
    const long = await world.app.openExtensionPage('library.html#pages')
    await long.locator('.entries [aria-setsize="10002"]').first().waitFor()
    const places = () =>
      long.evaluate(() =>
        [...document.querySelectorAll('[aria-posinset]')]
          .filter((entry) => {
            const { top, bottom } = entry.getBoundingClientRect()
            return bottom > 0 && top < innerHeight
          })
          .map((entry) => Number(entry.getAttribute('aria-posinset'))),
      )
    const entries = () => long.locator('.entries > li').count()
    expect(await entries()).toBeLessThan(300)
    for (const share of [0.5, 0.9, 0.1]) {
      await long.evaluate((where) => window.scrollTo(0, document.documentElement.scrollHeight * where), share)
      const now = await until('entries in view', places, (found) => found.length > 3)
      expect(now).toEqual([...now.keys()].map((at) => at + (now[0] ?? 0)))
      expect(Math.abs((now[0] ?? 0) / 10_000 - share)).toBeLessThan(0.1)
      expect(await entries()).toBeLessThan(400)
    }
    await long.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await until('the last entry', places, (found) => found.includes(10_002))
    await long.getByRole('searchbox').fill('number 7007')
    await until('one entry', entries, (count) => count === 1)
    await world.app.closePage(long)
  })
})
