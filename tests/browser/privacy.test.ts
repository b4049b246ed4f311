import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, type BrowserName, temporaryProfile, until, World } from './support/world'

/** What a page, a network and a database get to see of us: nothing. */

const GECKO_ID = 'newsgloss@newsgloss.example'

/** A server that counts what reaches it. */
async function listen() {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('reached')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    asked,
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((closed) => server.close(closed)),
  }
}

/** Lets Chromium's extension run in private windows, as the reader would in the browser's settings. It restarts by that. */
async function allowPrivate(profileDir: string): Promise<void> {
  const world = await World.open('chromium', { profileDir })
  const page = await world.app.context.newPage()
  const id = new URL(world.app.extensionUrl('')).host
  await page.goto('chrome://extensions/')
  await page.evaluate(
    (extensionId) =>
      new Promise<void>((done) => {
        type Settings = { updateExtensionConfiguration(change: object, done: () => void): void }
        const { developerPrivate } = chrome as unknown as { developerPrivate: Settings }
        developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }, done)
      }),
    id,
  )
  await world.close()
}

/** Firefox keeps that permission in its profile. */
function privateProfile(browser: BrowserName) {
  const profile = temporaryProfile()
  const permissions = { [GECKO_ID]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } }
  if (browser === 'firefox') writeFileSync(join(profile.dir, 'extension-preferences.json'), JSON.stringify(permissions))
  return profile
}

describe.each(BROWSERS)('privacy, in %s', (browser) => {
  const profile = privateProfile(browser)
  let world: World
  beforeAll(async () => {
    if (browser === 'chromium') await allowPrivate(profile.dir)
    world = await World.open(browser, { profileDir: profile.dir })
  })
  afterAll(async () => {
    await world.close()
    profile.remove()
  })

  it('lets a page observe nothing before the sidebar is opened', async () => {
    const visit = await world.visit('/spy/')
    await visit.until('match')
    await until(
      'badge',
      () => visit.badge(),
      (text) => text === '✓',
    )
    type Report = { resources: string[]; newGlobals: string[] } & Record<string, unknown>
    const report = await visit.page.evaluate(() => (globalThis as unknown as { report(): Report }).report())
    // Names by which the automation channel itself is seen are not ours.
    expect({ ...report, newGlobals: report.newGlobals.filter((name) => !name.startsWith('__pw')) }).toMatchObject({
      added: [],
      changedAttributes: [],
      laterChanges: 0,
      messages: [],
      newGlobals: [],
      adoptedStyleSheets: 0,
      highlights: 0,
      frames: 0,
      children: ['HEAD', 'BODY'],
    })
    expect(report.resources.filter((address) => !address.startsWith(world.server.url))).toEqual([])
    await visit.close()
  })

  it('causes no request beyond the page’s own, sidebar included', async () => {
    const requests: string[] = []
    world.app.context.on('request', (request) => requests.push(request.url()))
    const visit = await world.visit('/plain-article/')
    await visit.until('match')
    await visit.openSidebar()
    const foreign = requests.filter((url) => !url.startsWith(world.server.url) && !/^[a-z-]+extension:/.test(url))
    expect(requests).toContain(world.address('/plain-article/'))
    expect(foreign).toEqual([])
    await visit.close()
  })

  it('could not reach the network if it tried', async () => {
    const target = await listen()
    const panel = await world.app.panel()
    const failed = await panel.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => false,
          () => true,
        ),
      target.url,
    )
    expect(failed).toBe(true)
    expect(target.asked).toEqual([])
    await target.close()
  })

  it('shows nothing to a site that embeds the sidebar', async () => {
    const source = encodeURIComponent(`${world.app.extensionUrl('sidebar.html')}#0123456789abcdef`)
    const visit = await world.visit(`/embeds-extension/?src=${source}`)
    const frames = () => visit.page.frames().filter((frame) => frame.url().includes('sidebar.html'))
    await visit.page.waitForTimeout(1_000)
    for (const frame of frames()) {
      const words = await Promise.race([
        frame.evaluate(() => document.body.innerText).catch(() => ''),
        visit.page.waitForTimeout(2_000).then(() => ''),
      ])
      expect(words).not.toContain('Nato')
    }
    await visit.close()
  })

  it('writes nothing from a private window', async () => {
    await world.ask({ type: 'delete-all' })
    const panel = await world.app.panel()
    const tabId = await panel.evaluate(async (url) => {
      const window = await chrome.windows.create({ incognito: true, url })
      return (window?.tabs ?? (await chrome.tabs.query({ windowId: window?.id ?? -1 })))[0]?.id ?? -1
    }, world.address('/plain-article/'))
    const view = async () => {
      const reply = await world.ask({ type: 'page-view', tabId })
      return reply.ok ? reply.value : undefined
    }
    const seen = await until('private page', view, (now) => now?.state === 'match')
    expect(seen?.saving).toBe('private')
    const comment = seen?.story?.comments.comments.find(({ stance }) => stance === 'neither')
    await world.ask({ type: 'label-comment', tabId, commentId: comment?.id ?? '', stance: 'against' })
    expect((await view())?.story?.comments.byComment).toEqual({ favour: 2, against: 6, neither: 0 })
    const library = await world.ask({ type: 'library' })
    expect(library.ok && library.value.pages).toEqual([])
    await panel.evaluate((id) => chrome.tabs.remove(id), tabId)
    // The label was the private window's own.
    const visit = await world.visit('/plain-article/')
    expect((await visit.until('match')).story?.comments.byComment).toEqual({ favour: 2, against: 5, neither: 1 })
    await visit.close()
  })
})
