import { followWorld } from './isolated'
import type { Measure } from './measure'
import { summarise } from './statistics'
import { badgeTime, forgetBadge, probe, takeArticle } from './worker-probe'

/** From the page script's message to the badge, with the background awake. */

const VISITS = 12
/** The same article again on the same visit, as a page sends it whose text has changed. */
const SENDS = 4
const LIMIT_MS = 30

/** Sends as the page script does, waits for the reply, and says when the message left (milliseconds since 1970). */
const sending = (article: string) => `(async () => {
  const message = { type: 'article', article: ${article} }
  const left = performance.timeOrigin + performance.now()
  await chrome.runtime.sendMessage(message)
  return left
})()`

export const badge: Measure = {
  name: 'badge',
  async run(bench) {
    const { context, extensionUrl } = await bench.extended()
    const [worker] = context.serviceWorkers()
    if (!worker) throw new Error('The background is not awake')
    await probe(worker)
    const page = await context.newPage()
    const { world } = await followWorld(page, extensionUrl('').replace(/\/$/, ''))
    const times: number[] = []
    for (let visit = 0; visit < VISITS; visit++) {
      await page.goto(`${await bench.site()}/long/?words=1500&visit=${visit}`)
      const article = JSON.stringify(await takeArticle(worker))
      const script = await world()
      for (let send = 0; send < SENDS; send++) {
        await forgetBadge(worker)
        const left = await script.evaluate<number>(sending(article))
        times.push((await badgeTime(worker)) - left)
      }
    }
    await page.close()
    return [
      {
        name: 'Message to badge, 1,500 words',
        unit: 'ms',
        ours: summarise(times),
        budget: { of: 'median', limit: LIMIT_MS },
      },
    ]
  },
}
