import type { Token } from '@/lib/text/tokens'

const TITLE_WORDS = 5
/** What headlines leave in small letters. */
const SMALL = new Set('a an the of to in for and on at by with as from or but nor vs into over via'.split(' '))

/** Lines all of whose words have capitals, as headlines often do: there a capital shows no name. By number, from 0. */
export function capitalLines(tokens: readonly Token[], lineOf: Int32Array): Set<number> {
  const words = new Map<number, number>()
  for (const [i, { text, lower }] of tokens.entries()) {
    const line = lineOf[i] as number
    const count = words.get(line) ?? 0
    if (count < 0 || !/^\p{L}/u.test(text) || SMALL.has(lower)) continue
    words.set(line, /^\p{Lu}/u.test(text) ? count + 1 : -1)
  }
  const titled = [...words].filter(([, count]) => count >= TITLE_WORDS)
  // Where the whole text is in capitals, they are all there is to go by.
  return titled.length < words.size ? new Set(titled.map(([line]) => line)) : new Set()
}
