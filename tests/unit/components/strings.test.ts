import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import messages from '@/public/_locales/en/messages.json'

/** Every string that a reader sees stands in messages.json, and every string there is seen. */

const ROOT = resolve(import.meta.dirname, '../../..')

const filesIn = (folder: string, ends: RegExp) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ends.test(name))
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(ROOT, folder, name), 'utf8') }))

const code = [
  ...['components', 'entrypoints', 'lib'].flatMap((folder) => filesIn(folder, /\.tsx?$/)),
  { name: 'wxt.config.ts', text: readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8') },
]
const all = code.map(({ text }) => text).join('\n')
const quoted = new Set(
  [...all.matchAll(/['"]([a-z][a-z_]*)['"]|__MSG_(\w+?)__/g)].map(([, key, manifest]) => key ?? manifest),
)
const entries = Object.entries(messages) as [string, { message: string; description: string }][]
const keys = new Set(entries.map(([key]) => key))

/** Words between tags, or in an attribute that is shown or read aloud, or in a string that reads like a sentence. */
const BETWEEN_TAGS = />\s*([^<>{}=;()`]*[\p{L}]{2}[^<>{}=;()`]*?)\s*(?:<\/|\{)/gu
const LITERALS = [
  /\s(?:title|aria-label|alt|placeholder|label)="([^"]+)"/g,
  /['"`](\p{Lu}[^'"`\n]*\p{L} [^'"`\n]*)['"`]/gu,
]
/** Comments and types are no words of the interface, nor is what only the console or a developer gets to see. */
const UNSEEN =
  /^(?:export )?(?:interface|type) [^\n]*|\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|aria-keyshortcuts="[^"]*"|(?:console\.\w+|new Error)\([^)]*\)/gm
/** Between `>` of a type or an arrow and the next brace stands code. */
const isCode = (words: string) => /^(?:const|let|case|return|if|function|export)\b/.test(words)

/** @param tags whether the code has tags in it */
function literals(code: string, tags = true): string[] {
  const seen = code.replace(UNSEEN, '')
  const patterns = tags ? [BETWEEN_TAGS, ...LITERALS] : LITERALS
  const found = patterns.flatMap((pattern) => [...seen.matchAll(pattern)].map(([, words = '']) => words))
  return found.filter((words) => !keys.has(words) && !isCode(words))
}

/** What a face's page shows before its script runs is its name alone. */
const pageWords = (html: string) =>
  [...html.matchAll(/>\s*([^<>]*\p{L}[^<>]*?)\s*</gu)]
    .map(([, words]) => words)
    .filter((words) => words !== 'Newsgloss')

describe('messages.json', () => {
  it('has no message that nothing shows', () => {
    const base = (key: string) => key.replace(/_(one|other)$/, '')
    expect([...keys].filter((key) => !quoted.has(key) && !quoted.has(base(key)))).toEqual([])
  })

  it('has every message that is asked for', () => {
    const asked = [...all.matchAll(/\bt\('(\w+)'|getMessage\('(\w+)'|__MSG_(\w+?)__/g)].map(
      (m) => m[1] ?? m[2] ?? m[3] ?? '',
    )
    const plurals = [...all.matchAll(/\bplural\('(\w+)'/g)].flatMap(([, key]) => [`${key}_one`, `${key}_other`])
    expect(asked.length).toBeGreaterThan(0)
    expect([...asked, ...plurals].filter((key) => !keys.has(key))).toEqual([])
  })

  it('has both forms of every plural', () => {
    const other = (key: string) => key.replace(/_(one|other)$/, (_, form) => (form === 'one' ? '_other' : '_one'))
    expect([...keys].filter((key) => /_(one|other)$/.test(key) && !keys.has(other(key)))).toEqual([])
  })

  it('explains every message, and every value in it, to translators', () => {
    const unexplained = entries.filter(([, { message, description }]) => {
      const values = message.match(/\$[1-9]/g) ?? []
      return !description || values.some((value) => !description.includes(value))
    })
    const shownByForm = unexplained.filter(([key]) => !/_(one|other)$/.test(key))
    expect(shownByForm).toEqual([])
  })
})

describe('faces', () => {
  it.each([
    '<p>Hello there</p>',
    '<p>\n  Two words {count}</p>',
    '<button aria-label="Close it">×</button>',
    "const words = 'Nothing was found.'",
    '<p>{many ? `All of these pages` : none}</p>',
  ])('would be caught writing %j', (breach) => {
    expect(literals(breach)).not.toEqual([])
  })

  it('write no words of their own', () => {
    const faces = code.filter(({ name }) => /^(?:components|entrypoints)\//.test(name))
    expect(faces.length).toBeGreaterThan(0)
    expect(
      faces.flatMap(({ name, text }) => literals(text, name.endsWith('.tsx')).map((words) => `${name}: ${words}`)),
    ).toEqual([])
  })

  it('show their name alone before their script runs', () => {
    const pages = filesIn('entrypoints', /\.html$/)
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.flatMap(({ name, text }) => pageWords(text).map((words) => `${name}: ${words}`))).toEqual([])
    expect(pageWords('<title>Newsgloss library</title><p>Loading</p>')).toEqual(['Newsgloss library', 'Loading'])
  })
})
