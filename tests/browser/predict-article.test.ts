import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, PAGES_DIR } from '@/scripts/lib/serve.mjs'
import { articleTask } from '@/scripts/predict/article'
import type { Judge } from '@/scripts/predict/task'

/** Saved files read as `predict article` reads them, in a real Chromium. */

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-saved-'))
const task = articleTask()
let judge: Judge

async function save(name: string, page: string): Promise<string> {
  const { body } = await answer(PAGES_DIR, `/${page}/`)
  const file = join(folder, name)
  writeFileSync(file, name.endsWith('.gz') ? gzipSync(body) : body)
  return file
}

const ask = async (input: object) => (await judge(input)) as readonly Record<string, unknown>[]

beforeAll(async () => {
  judge = await task.start()
})
afterAll(async () => {
  await task.stop?.()
  rmSync(folder, { recursive: true, force: true })
})

describe('predict article', () => {
  it('reads an article from a compressed file, with the times that it took', async () => {
    const file = await save('a.html.gz', 'plain-article')
    const [line] = await ask({ id: 'a', file, url: 'http://news.example/world/story' })
    expect(line).toMatchObject({ id: 'a', article: true, partial: false })
    expect(String(line?.text).split('\n').length).toBeGreaterThan(5)
    expect(String(line?.text)).not.toContain(String(line?.headline))
    for (const time of ['ms', 'first']) expect(Number(line?.[time])).toBeGreaterThan(0)
  })

  it('says that another page is none, wherever it was saved from, whatever text it holds', async () => {
    const file = await save('b.html', 'form')
    for (const url of [null, 'no address', 'ftp://x/']) {
      expect(await ask({ id: 1, file, url })).toMatchObject([
        { id: 1, article: false, text: expect.stringContaining('password') },
      ])
    }
  })

  it('keeps a page that leads on at once where it is', async () => {
    const file = join(folder, 'c.html')
    writeFileSync(file, '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><h1>Moved</h1>')
    expect(await ask({ id: 'c', file })).toMatchObject([{ id: 'c', article: false }])
  })

  it('refuses what is not there', async () => {
    await expect(ask({ id: 'd', file: join(folder, 'absent.html') })).rejects.toThrow('absent.html')
    await expect(ask({ id: 'd' })).rejects.toThrow('file')
  })
})
