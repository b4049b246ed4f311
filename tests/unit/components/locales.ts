import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The words of the interface in each of its languages, and what would be wrong with one. */

const FOLDER = resolve(import.meta.dirname, '../../../public/_locales')

/** Characters that the stores allow a short description. */
const MOST_SHORT = 132

interface Entry {
  readonly message: string
  readonly description?: string
}
export type Words = Readonly<Record<string, Entry>>

export const wordsOf = (folder: string): Words =>
  JSON.parse(readFileSync(join(FOLDER, folder, 'messages.json'), 'utf8'))

/** Names of the folders, English among them. */
export const folders = (): string[] => readdirSync(FOLDER)

/** What a message of a plural is of: `people_few` is a form of `people`. */
const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/

/** Plurals are the keys that English has in both of its forms. */
const pluralsOf = (english: Words) =>
  new Set(
    Object.keys(english).flatMap((key) =>
      `${key.slice(0, -6)}_one` in english ? (key.match(/^(.+)_other$/)?.[1] ?? []) : [],
    ),
  )

/** The forms that a language has for whole numbers of a size that a reader meets, and the one that stands in for all. */
function formsOf(language: string): Set<string> {
  const rules = new Intl.PluralRules(language)
  return new Set(['other', ...Array.from({ length: 10_001 }, (_, count) => rules.select(count))])
}

/** `$1`, `$2` …, each once, sorted. */
const values = (message = '') => [...new Set(message.match(/\$[1-9]/g) ?? [])].sort().join(' ')

const baseOf = (key: string, plurals: ReadonlySet<string>) => {
  const base = PLURAL.exec(key)?.[1]
  return base !== undefined && plurals.has(base) ? base : undefined
}

/** The keys that a language must have where English has these. */
function keysFor(language: string, english: Words, plurals: ReadonlySet<string>): Set<string> {
  const forms = [...formsOf(language)]
  const single = Object.keys(english).filter((key) => baseOf(key, plurals) === undefined)
  return new Set([...single, ...[...plurals].flatMap((base) => forms.map((form) => `${base}_${form}`))])
}

function valueFault(key: string, words: Words, english: Words, plurals: ReadonlySet<string>): string[] {
  const base = baseOf(key, plurals)
  const [own, wanted] = [values(words[key]?.message), values(english[base ? `${base}_other` : key]?.message)]
  // "One comment" may say its number in a word.
  const spelled = base !== undefined && !key.endsWith('_other') && own === wanted.replace('$1', '').trim()
  return own === wanted || spelled ? [] : [`${key}: has the values ${own || 'none'}, English ${wanted || 'none'}`]
}

/**
 * What keeps a language from being complete, in words; empty where nothing does.
 * @param folder as a browser names the language: `pt_BR`
 */
export function localeFaults(folder: string, words: Words, english: Words): string[] {
  const language = folder.replace('_', '-')
  const plurals = pluralsOf(english)
  const wanted = keysFor(language, english, plurals)
  const keys = Object.keys(words)
  const own = words.locale?.message ?? ''
  const isOwn = own === language || own.startsWith(`${language}-`)
  const isTooLong = (words.extension_description?.message.length ?? 0) > MOST_SHORT
  return [
    ...[...wanted].filter((key) => !words[key]?.message).map((key) => `${key}: is missing`),
    ...keys.filter((key) => !wanted.has(key)).map((key) => `${key}: English has none`),
    ...keys.filter((key) => wanted.has(key)).flatMap((key) => valueFault(key, words, english, plurals)),
    ...(isOwn ? [] : [`locale: “${own}” is not of ${language}`]),
    ...(isTooLong ? ['extension_description: too long for the stores'] : []),
  ]
}
