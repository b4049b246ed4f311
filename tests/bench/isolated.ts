import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'

/** The page script's own world: beside the page, with the extension's rights. */

interface World {
  /** Runs an expression there; its value, once it is settled. */
  evaluate<T>(expression: string): Promise<T>
}

const PATIENCE_MS = 10_000

/** Follows a page over its loads. `origin` is the extension's. */
export async function followWorld(
  page: Page,
  origin: string,
): Promise<{ session: CDPSession; world(): Promise<World> }> {
  const session = await page.context().newCDPSession(page)
  let current: number | undefined
  session.on('Runtime.executionContextsCleared', () => {
    current = undefined
  })
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin === origin) current = context.id
  })
  await session.send('Runtime.enable')

  const world = async (): Promise<World> => {
    for (const giveUp = Date.now() + PATIENCE_MS; current === undefined; await sleep(20)) {
      if (Date.now() > giveUp) throw new Error('The page script did not start')
    }
    const contextId = current
    return {
      async evaluate<T>(expression: string) {
        const asked = { expression, contextId, awaitPromise: true, returnByValue: true } as const
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked)
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
        return result.value as T
      },
    }
  }
  return { session, world }
}
