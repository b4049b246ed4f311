import { until, type Visit } from './world'

/** Scrolls to a paragraph with these words and clicks on the marked passage that has them, once the page stands still. */
export async function clickMarked({ page }: Pick<Visit, 'page'>, words: string): Promise<void> {
  await page.bringToFront()
  const place = () =>
    page.evaluate((text) => {
      const found = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(text))
      found?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[])
      const box = ranges.find((range) => String(range).includes(text))?.getClientRects()[0]
      return box && { x: box.left + 30, y: box.top + box.height / 2 }
    }, words)
  let last: Awaited<ReturnType<typeof place>>
  const still = await until('still', place, (now) => {
    const same = now !== undefined && now.x === last?.x && now.y === last.y
    last = now
    return same
  })
  await page.mouse.click(still?.x ?? 0, still?.y ?? 0)
}
