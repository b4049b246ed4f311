import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import pkg from '@/package.json'
import { versionFaults } from '@/scripts/release/version-faults'

/** What the stores are told agrees with what they are given. */

const ROOT = resolve(import.meta.dirname, '../../..')
const read = (name: string) => readFileSync(`${ROOT}/${name}`, 'utf8')
const config = read('wxt.config.ts')

/** The lines under a heading of a listing, unwrapped. */
const under = (text: string, heading: string) => text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? ''

it.each(readdirSync(`${ROOT}/public/_locales`))('has a listing in %s, with the manifest’s short text', (language) => {
  const messages = JSON.parse(read(`public/_locales/${language}/messages.json`))
  const listing = read(`docs/store/listing/${language}.md`)
  expect(listing.split('\n')[0]).toBe(`# ${messages.extension_name.message}`)
  expect(under(listing, 'Short').replaceAll('\n', ' ')).toBe(messages.extension_description.message)
  const long = under(listing, 'Long')
  expect(long.length).toBeGreaterThan(500)
  expect(long.length).toBeLessThan(16_000)
})

it('gives a reason for every permission, and for no other', () => {
  const lists = [...config.matchAll(/permissions: \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name),
  )
  const reasons = [...read('docs/store/permissions.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  const table = read('PRIVACY.md').split('\n## Permissions\n')[1]?.split('\n## ')[0] ?? ''
  const told = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  expect(lists).toContain('storage')
  expect(reasons.sort()).toEqual([...lists].sort())
  expect(told.sort()).toEqual([...lists].sort())
})

it('has every icon that the manifest names, at its size', () => {
  const sizes = [...config.matchAll(/(\d+): 'icons\/(\d+)\.png'/g)].map(([, key, name]) => [Number(key), Number(name)])
  expect([...new Set(sizes.map(([key]) => key))]).toEqual([16, 32, 48, 96, 128])
  for (const [size, name] of sizes) {
    const header = readFileSync(`${ROOT}/public/icons/${name}.png`)
    // A PNG file's width and height stand at these places.
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([size, size])
  }
})

it('has something to tell of this version', () => {
  const facts = { version: pkg.version, locked: pkg.version, changes: read('docs/changelog.md'), tags: [] }
  expect(versionFaults(facts)).toEqual([])
})
