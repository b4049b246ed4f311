import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { label } from './support/labels'
import { BROWSERS, temporaryProfile, until, type Visit, World } from './support/world'

/** What a reader does on a page about the story, in order, in a real browser. */

const OFFICIAL =
  'Nato stands for North Atlantic, and both article V and article VI in its statutes clearly limit the scope to north Atlantic'

describe.each(BROWSERS)('on a page about the story, in %s', (browser) => {
  const profile = temporaryProfile()
  let world: World
  let visit: Visit

  beforeAll(async () => {
    world = await World.open(browser, { profileDir: profile.dir })
    visit = await world.visit('/plain-article/')
    await visit.until('match')
  })
  afterAll(async () => {
    await world.close()
    profile.remove()
  })

  it('says on the icon that the story was recognised', async () => {
    expect(
      await until(
        'badge',
        () => visit.badge(),
        (text) => text !== '',
      ),
    ).toBe('✓')
  })

  it('says in the popup which story, how sure and why', async () => {
    const popup = await visit.popup()
    await popup.getByText('France cool on a Nato office in Japan').waitFor()
    const words = await popup.locator('body').innerText()
    expect(words).toContain(label('state_match'))
    expect(words).toContain(label('sureness_sure'))
    expect(words).toContain('Emmanuel Macron')
    expect(await popup.getByRole('button', { name: label('open_sidebar') }).count()).toBe(1)
    await world.app.closePage(popup)
  })

  it('opens the sidebar in the page, with the four sections', async () => {
    const sidebar = await visit.openSidebar()
    expect(await visit.children()).toEqual(['head', 'body', 'newsgloss-sidebar'])
    for (const name of ['section_actors', 'section_sources', 'section_comments'] as const) {
      await sidebar.getByRole('heading', { name: label(name) }).waitFor()
    }
    const words = await sidebar.locator('body').innerText()
    expect(words).toContain('Nato should open a liaison office in Japan')
    expect(words).toContain('16 of 16 statements on this page')
    expect(words).toContain('8 comments by 6 people')
  })

  it('scrolls to a statement and highlights it', async () => {
    const sidebar = await visit.sidebar()
    const statement = sidebar.locator('.statement', { hasText: OFFICIAL }).first()
    await statement.getByRole('button', { name: 'paragraph 5' }).click()
    expect(
      await until(
        'highlight',
        () => visit.highlighted(),
        (text) => text !== '',
      ),
    ).toBe(OFFICIAL)
    const inView = () =>
      visit.page.evaluate(() => {
        const [range] = CSS.highlights.get('newsgloss-passage') ?? []
        const box = (range as Range).getBoundingClientRect()
        return box.top >= 0 && box.bottom <= innerHeight
      })
    await until('passage in view', inView, (seen) => seen)
  })

  it('shows who says it, and how we know', async () => {
    const sidebar = await visit.sidebar()
    const words = await sidebar.locator('body').innerText()
    for (const text of ['anonymous', 'via Kyodo', 'Speaker unclear', 'printed without quotation marks']) {
      expect(words).toContain(text)
    }
  })

  it('walks through the mentions of an actor', async () => {
    const sidebar = await visit.sidebar()
    const walk = sidebar.getByRole('group', { name: 'Mentions of Emmanuel Macron on this page' })
    const next = walk.getByRole('button').first()
    expect(await next.innerText()).toMatch(/^\d+ mentions$/)
    await next.click()
    expect(
      await until(
        'first mention',
        () => visit.highlighted(),
        (text) => /Macron/.test(text),
      ),
    ).toBe('Emmanuel Macron')
    await walk.getByRole('button', { name: label('mention_next') }).click()
    expect(
      await until(
        'second mention',
        () => visit.highlighted(),
        (text) => text === 'Macron',
      ),
    ).toBe('Macron')
    await walk.getByRole('button', { name: label('mention_previous') }).click()
    await until(
      'back at the first',
      () => visit.highlighted(),
      (text) => text === 'Emmanuel Macron',
    )
  })

  it('counts the comments by side, and lets the reader correct one', async () => {
    const sidebar = await visit.sidebar()
    const counts = async () => (await visit.view()).story?.comments.byComment
    expect(await counts()).toEqual({ favour: 2, against: 5, neither: 1 })
    await sidebar
      .locator('button, summary')
      .filter({ hasText: /^\s*Neither/ })
      .first()
      .click()
    const comment = sidebar.locator('.comment', { hasText: 'Coccinella' })
    await comment
      .getByText(/joint patrols/)
      .first()
      .waitFor()
    await comment.getByRole('button', { name: label('side_against'), exact: true }).click()
    await until('counts', counts, (now) => now?.against === 6)
    await until(
      'counts shown',
      () => sidebar.locator('body').innerText(),
      (words) => words.includes('6 comments'),
    )
  })

  it('still knows page and label after a restart', async () => {
    await visit.close()
    await world.close()
    world = await World.open(browser, { profileDir: profile.dir })
    const library = await world.ask({ type: 'library' })
    expect(
      library.ok && library.value.pages.map(({ title, state, corrections }) => ({ title, state, corrections })),
    ).toEqual([{ title: 'France cool on plan for a Nato office in Japan', state: 'match', corrections: 1 }])
    // The server has another port now: the same comment on another page carries the reader's label.
    visit = await world.visit('/plain-article/')
    const view = await visit.until('match')
    expect(view.story?.comments.byComment).toEqual({ favour: 2, against: 6, neither: 0 })
    const corrected = view.story?.comments.comments.find(({ author }) => author === 'Coccinella')
    expect(corrected).toMatchObject({ stance: 'against', origin: 'reader', corrected: { from: 'neither' } })
  })

  it('takes “not this story” and its undoing', async () => {
    const popup = await visit.popup()
    await popup.getByRole('button', { name: label('not_this_story') }).click()
    await visit.until('rejected')
    await until(
      'badge gone',
      () => visit.badge(),
      (text) => text === '',
    )
    await popup.getByRole('button', { name: label('undo_rejection') }).click()
    await visit.until('match')
    await until(
      'badge back',
      () => visit.badge(),
      (text) => text === '✓',
    )
    await world.app.closePage(popup)
  })

  it('closes by Escape and leaves the page as it was', async () => {
    await visit.openSidebar()
    const sidebar = await visit.sidebar()
    // The frame goes while the key is still down, so that the press itself never returns.
    void sidebar
      .locator('h1')
      .first()
      .press('Escape')
      .catch(() => undefined)
    await until(
      'host gone',
      () => visit.children(),
      (names) => names.length === 2,
    )
    expect(await visit.page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0])
    expect((await visit.view()).open).toBe(false)
  })
})
