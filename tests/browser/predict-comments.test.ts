import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commentsTask } from '@/scripts/predict/comments'
import type { Judge } from '@/scripts/predict/task'

/** The saved pages of tests/pages/comments-* as `predict comments` reads them, in a real Chromium. */

const PAGES = join(import.meta.dirname, '../pages')
const NAMES = readdirSync(PAGES).filter((name) => name.startsWith('comments-'))
const task = commentsTask()
let judge: Judge

interface Said {
  readonly author: string
  readonly text: string
  readonly removed?: boolean
}
const words = ({ author, text }: Said) => [author, text]

beforeAll(async () => {
  judge = await task.start()
})
afterAll(() => task.stop?.())

describe('predict comments', () => {
  it.each(NAMES)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8'))
    const [line] = await judge({ id: name, file: join(PAGES, name, 'index.html') })
    const { comments, declared } = line as { comments: Said[]; declared?: number }
    const readers = (expected.readers as Said[]).filter(({ removed }) => !removed)
    expect(comments.map(words)).toEqual(readers.map(words))
    expect(declared).toBe(expected.declared)
  })

  it('refuses what is not there', async () => {
    await expect(judge({ id: 1, file: join(PAGES, 'absent.html') })).rejects.toThrow('absent.html')
  })
})
