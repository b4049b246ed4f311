// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FRAMED } from '@/lib/page/comments/framed'
import { ADAPTERS } from '@/lib/page/comments/registry'
import { parsed, readComments, written } from './saved'

/** Each platform's saved page (tests/pages/comments-*) beside what its readers say there. */

const PAGES = join(import.meta.dirname, '../../../pages')
const NAMES = readdirSync(PAGES).filter((name) => name.startsWith('comments-'))
const file = (name: string, part: string) => readFileSync(join(PAGES, name, part), 'utf8')

describe('platforms', { timeout: 60_000 }, () => {
  it.each(NAMES)('%s', (name) => {
    const { readers, declared } = JSON.parse(file(name, 'expected.json'))
    const read = readComments(parsed(file(name, 'index.html')))
    expect(written(read.comments)).toEqual(readers)
    expect(read.declared).toBe(declared)
  })

  it('have a page each', () => {
    const without = Object.keys({ ...ADAPTERS, ...FRAMED }).filter(
      (platform) => !NAMES.some((name) => name.startsWith(`comments-${platform}`)),
    )
    expect(without).toEqual([])
  })
})
