import { vi } from 'vitest'
import { getMessage } from './i18n'

type Listener = (message: unknown) => unknown

/** In the place of the extension's interfaces: words as they are, and messages that a test answers. */
export function fakeExtension() {
  const listeners = new Set<Listener>()
  const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>()
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  }
  return {
    browser: { i18n: { getMessage }, runtime: { sendMessage, onMessage } },
    sendMessage,
    listeners,
    /** As the background would. */
    broadcast: (message: unknown) => {
      for (const listener of [...listeners]) listener(message)
    },
  }
}
