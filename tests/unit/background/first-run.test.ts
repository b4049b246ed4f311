import { expect, it, vi } from 'vitest'
import { welcomeOnce } from '@/entrypoints/background/first-run'

function browser() {
  const stored: Record<string, unknown> = {}
  const storage = {
    get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (values: Record<string, unknown>) => void Object.assign(stored, values),
  }
  const open = vi.fn()
  return { open, installed: (reason: string) => welcomeOnce(reason, storage, open) }
}

it('welcomes after installing, once', async () => {
  const { open, installed } = browser()
  await installed('install')
  expect(open).toHaveBeenCalledTimes(1)
  await installed('install')
  expect(open).toHaveBeenCalledTimes(1)
})

it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update', ''])(
  'never after “%s”',
  async (reason) => {
    const { open, installed } = browser()
    await installed(reason)
    expect(open).not.toHaveBeenCalled()
  },
)
