import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { label } from './support/labels'
import { BROWSERS, until, type Visit, World } from './support/world'

/** The walk of docs/keyboard-walk.md, by keys alone: popup, sidebar, a statement on the page, and back. */

/** More stops than lie between any two on the way. */
const MOST_STOPS = 80
/** What follows the paragraph's number in a jump's name. */
const JUMP = label('jump_label').split('$1')[1] ?? ''

/** Name of what has the focus, as it is read aloud. */
const focused = (face: Page | Frame) =>
  face.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const isControl = element.matches('button, a, input, textarea, select, [role]')
    return isControl ? (element.getAttribute('aria-label') ?? element.innerText).trim() : ''
  })

/** Whether the focus can be seen: an outline, or what the browser paints in its place. */
const isShown = (face: Page | Frame) =>
  face.evaluate(() => {
    const style = getComputedStyle(document.activeElement as HTMLElement)
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
  })

/** Presses Tab until a control of such a name has the focus. @returns the names on the way, that one at the end */
async function tabTo(keys: Page, face: Page | Frame, wanted: (name: string) => boolean): Promise<string[]> {
  const stops: string[] = []
  while (stops.length < MOST_STOPS) {
    await keys.keyboard.press('Tab')
    const name = await focused(face)
    stops.push(name)
    if (wanted(name)) return stops
  }
  throw new Error(`never reached, only ${JSON.stringify(stops)}`)
}

describe.each(BROWSERS)('by keyboard, in %s', (browser) => {
  let world: World
  let visit: Visit
  beforeAll(async () => {
    world = await World.open(browser)
    visit = await world.visit('/plain-article/')
    await visit.until('match')
  })
  afterAll(() => world.close())

  it('the popup comes as header, main part and foot, its main action first', async () => {
    const popup = await visit.popup()
    await popup.getByRole('button', { name: label('open_sidebar') }).waitFor()
    const tree = await popup.locator('body').ariaSnapshot()
    for (const part of ['- banner', '- main:', `- heading "France cool`, '- contentinfo:', '- status']) {
      expect(tree).toContain(part)
    }
    await popup.bringToFront()
    const stops = await tabTo(popup, popup, (name) => name === label('open_sidebar'))
    expect(stops.filter(Boolean)).toEqual([label('open_sidebar')])
    expect(await isShown(popup)).toBe(true)
    await popup.keyboard.press('Enter')
    await until(
      'sidebar open',
      () => visit.view(),
      ({ open }) => open,
    )
    await world.app.closePage(popup)
  })

  it('the sidebar comes as header, list of sections, and a region for each', async () => {
    await visit.page.bringToFront()
    const sidebar = await visit.sidebar()
    const tree = await sidebar.locator('body').ariaSnapshot()
    const regions = ['section_actors', 'section_sources', 'section_comments'] as const
    for (const part of ['- banner', `- navigation "${label('contents')}"`, '- main', '- status']) {
      expect(tree).toContain(part)
    }
    for (const key of regions) expect(tree).toContain(`- region "${label(key)}"`)
  })

  it('the sidebar’s header and sections come before its contents', async () => {
    const sidebar = await visit.sidebar()
    const stops = await tabTo(visit.page, sidebar, (name) => name === label('section_comments'))
    const known = [label('read_again'), label('close'), label('section_story'), label('section_comments')]
    expect(stops.filter((name) => known.includes(name))).toEqual(known)
    expect(await isShown(sidebar)).toBe(true)
  })

  it('Enter on a section goes there, and on a statement’s place shows it on the page', async () => {
    const sidebar = await visit.sidebar()
    await sidebar.getByRole('button', { name: label('section_sources'), exact: true }).focus()
    await visit.page.keyboard.press('Enter')
    await until(
      'focus on the section’s heading',
      () => sidebar.evaluate(() => document.activeElement?.id),
      (id) => id === 'sources',
    )
    await tabTo(visit.page, sidebar, (name) => name.endsWith(JUMP))
    await visit.page.keyboard.press('Enter')
    await until(
      'highlight',
      () => visit.highlighted(),
      (text) => text !== '',
    )
  })

  it('Escape closes the sidebar and gives the page back', async () => {
    await visit.page.keyboard.press('Escape').catch(() => undefined)
    await until(
      'closed',
      () => visit.children(),
      (names) => !names.includes('newsgloss-sidebar'),
    )
    expect(await visit.highlighted()).toBe('')
    await tabTo(visit.page, visit.page, (name) => name !== '')
  })
})
