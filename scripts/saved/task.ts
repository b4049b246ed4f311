import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { checked, type Judge, type Task } from '../predict/task'
import { bundle } from './bundle'
import { type PlainChromium, startChromium } from './chromium'
import { addressOf, readSavedFile } from './file'
import { openSavedPages } from './open'

const InputSchema = v.object({
  id: v.union([v.string(), v.number()]),
  file: v.string(),
  url: v.nullish(v.string()),
})

/**
 * A task whose inputs are saved pages, each opened in one Chromium.
 * @param entry the module that is put into each page; see bundle.ts
 * @param judge says what is written for a page, besides the input's id
 */
export function savedPageTask(entry: string, judge: (page: Page) => Promise<object>): Task {
  let chromium: PlainChromium | undefined
  const start = async (): Promise<Judge> => {
    chromium = await startChromium()
    const pages = await openSavedPages(chromium.context, await bundle(entry))
    return async (input) => {
      const { id, file, url } = checked(InputSchema, input)
      return [{ id, ...(await judge(await pages.open(addressOf(url), readSavedFile(file)))) }]
    }
  }
  return { start, stop: async () => chromium?.close() }
}
