import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createBrain } from '@/lib/brain/brain'
import type { Outlets } from '@/lib/brain/outlets'
import { PERMITS_KEY, PLATFORMS_KEY } from '@/lib/messages/hand'
import { ADAPTERS } from '@/lib/page/comments/registry'
import { createKeeper } from '@/lib/store/keeper'
import { loadSettings, permitsOf } from '@/lib/store/settings'
import { showBadge } from './badge'
import { loadBundled } from './bundled'
import { welcomeOnce } from './first-run'
import { loadModel } from './models'
import { openPanel } from './panel'
import { senderOf } from './sender'
import { tellFaces } from './tell'

/** Where `storage.local` has the sidebar's place: it holds where the database is blocked, and tells of no page. */
const DOCK_KEY = 'dock'

const keeper = createKeeper()

const outlets: Outlets = {
  keeper,
  loadBundled,
  loadModel,
  ask: (tabId, request) => browser.tabs.sendMessage(tabId, request, { frameId: 0 }),
  askFrame: (tabId, request, frameId) =>
    browser.tabs.sendMessage(tabId, request, frameId === undefined ? {} : { frameId }),
  isPrivate: async (tabId) => (await browser.tabs.get(tabId)).incognito,
  badge: showBadge,
  changed: (tabId) => tellFaces(tabId, { type: 'changed' }),
  picked: (tabId, at) => tellFaces(tabId, { type: 'picked', at }),
  dock: async () => (await browser.storage.local.get(DOCK_KEY))[DOCK_KEY],
  keepDock: (dock) => browser.storage.local.set({ [DOCK_KEY]: dock }),
  publishPermits: (permits) => browser.storage.local.set({ [PERMITS_KEY]: permits }),
  publishedPermits: async () => (await browser.storage.local.get(PERMITS_KEY))[PERMITS_KEY],
  bytes: async () => (await navigator.storage?.estimate?.())?.usage,
  now: Date.now,
  commenterName: (count) => browser.i18n.getMessage('commenter_number', String(count)),
  languageModel: (globalThis as { LanguageModel?: unknown }).LanguageModel,
}

export default defineBackground(() => {
  const brain = createBrain(outlets)
  void brain.tidy()

  browser.runtime.onMessage.addListener((message: unknown, raw, reply) => {
    const sender = senderOf(raw)
    if (!sender) return
    brain.receive(message, sender).then(reply)
    return true
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'toggle-sidebar' || tab?.id === undefined) return
    if (!openPanel(tab.windowId)) void brain.toggle(tab.id)
  })
  // A document that goes takes what is known of it along: the next one may be no article, and says nothing.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') brain.forgetTab(tabId)
  })
  browser.tabs.onRemoved.addListener((tabId) => brain.forgetTab(tabId))
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    void browser.storage.local.set({ [PLATFORMS_KEY]: Object.values(ADAPTERS) })
    const welcome = () => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
    void welcomeOnce(reason, browser.storage.local, welcome)
    await outlets.publishPermits(permitsOf(await loadSettings(keeper, outlets.publishedPermits)))
  })
})
