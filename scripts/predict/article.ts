import * as v from 'valibot'
import { bundle } from '../saved/bundle'
import { type PlainChromium, startChromium } from '../saved/chromium'
import { addressOf, readSavedFile } from '../saved/file'
import { judgePage } from '../saved/judged'
import { openSavedPages } from '../saved/open'
import { checked, type Judge, type Task } from './task'

declare const inPage: typeof import('./in-page/article')

const InputSchema = v.object({
  id: v.union([v.string(), v.number()]),
  file: v.string(),
  url: v.nullish(v.string()),
})

/** Is a saved page an article, and what is its text? Read in a real Chromium, as the page script reads it. */
export function articleTask(): Task {
  let chromium: PlainChromium | undefined
  const start = async (): Promise<Judge> => {
    chromium = await startChromium()
    const pages = await openSavedPages(chromium.context, await bundle('scripts/predict/in-page/article.ts'))
    return async (input) => {
      const { id, file, url } = checked(InputSchema, input)
      const page = await pages.open(addressOf(url), readSavedFile(file))
      return [{ id, ...judgePage(await page.evaluate(() => inPage.take())) }]
    }
  }
  return { start, stop: async () => chromium?.close() }
}
