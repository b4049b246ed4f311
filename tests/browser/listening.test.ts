import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { label } from './support/labels'
import { BROWSERS, until, type Visit, World } from './support/world'

/** Who says what, as a reader finds it in the sidebar of a real browser. */

describe.each(BROWSERS)('listening in %s', (browser) => {
  let world: World
  let visit: Visit
  beforeAll(async () => {
    world = await World.open(browser)
  })
  afterAll(() => world.close())

  it('tells the speakers of an article about no known story, and shows where they speak', async () => {
    visit = await world.visit('/unrelated/')
    await visit.until('no-match')
    const sidebar = await visit.openSidebar(label('section_sources'))
    const speaker = sidebar
      .getByRole('listitem')
      .filter({ has: sidebar.getByRole('heading', { name: 'Marten Oyelaran' }) })
    await speaker.first().getByRole('button', { name: 'paragraph 3' }).click()
    const shown = await until(
      'highlight',
      () => visit.highlighted(),
      (text) => text !== '',
    )
    expect(shown).toBe(
      '“We are not talking about vanity. We are talking about whether ships still call here in ten years,”',
    )
    await visit.close()
  })

  it('compares an article with its story once it has been listened to', async () => {
    visit = await world.visit('/plain-article/')
    await visit.until('match')
    const sidebar = await visit.openSidebar(label('section_compared'))
    const words = await sidebar.locator('body').innerText()
    expect(words).toContain('16 of 16 statements on this page')
    await visit.close()
  })
})
