import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createBrain } from '@/lib/brain/brain'
import type { Outlets } from '@/lib/brain/outlets'
import { PERMITS_KEY } from '@/lib/messages/hand'
import { createKeeper } from '@/lib/store/keeper'
import { loadSettings } from '@/lib/store/settings'
import { showBadge } from './badge'
import { loadBundled } from './bundled'
import { loadModel } from './models'
import { senderOf } from './sender'

const keeper = createKeeper()

const outlets: Outlets = {
  keeper,
  loadBundled,
  loadModel,
  ask: (tabId, request) => browser.tabs.sendMessage(tabId, request, { frameId: 0 }),
  isPrivate: async (tabId) => (await browser.tabs.get(tabId)).incognito,
  badge: showBadge,
  changed: (tabId) => {
    // With no face open nobody listens, and the browser calls that an error.
    browser.runtime.sendMessage({ type: 'changed', tabId }).catch(() => undefined)
  },
  publishPermits: (permits) => browser.storage.local.set({ [PERMITS_KEY]: permits }),
  publishedPermits: async () => (await browser.storage.local.get(PERMITS_KEY))[PERMITS_KEY],
  bytes: async () => (await navigator.storage?.estimate?.())?.usage,
  now: Date.now,
}

export default defineBackground(() => {
  const brain = createBrain(outlets)

  browser.runtime.onMessage.addListener((message: unknown, raw, reply) => {
    const sender = senderOf(raw)
    if (!sender) return
    brain.receive(message, sender).then(reply)
    return true
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-sidebar' && tab?.id !== undefined) void brain.toggle(tab.id)
  })
  // A document that goes takes what is known of it along: the next one may be no article, and says nothing.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') brain.forgetTab(tabId)
  })
  browser.tabs.onRemoved.addListener((tabId) => brain.forgetTab(tabId))
  browser.runtime.onInstalled.addListener(async () => {
    await outlets.publishPermits(await loadSettings(keeper, outlets.publishedPermits))
  })
})
