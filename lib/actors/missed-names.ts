import type { EntityType } from './entities/labels'
import type { Pieces } from './pieces'
import { isKnownPress, KNOWN_PRESS } from './press'
import type { EntitySpan } from './recognise'
import { STATE_BY_NAME } from './states'
import { WORLD_BODIES, worldBody } from './world-bodies'

/** Names that the tagger has passed over, but that the world or the rest of the article knows. */

/** Names of states that are other words too: only the tagger may tell. */
const AMBIGUOUS = new Set([
  'Georgia',
  'Jordan',
  'Chad',
  'Turkey',
  'Niger',
  'Mali',
  'Guinea',
  'Dominica',
  'Trinidad',
  'America',
  'Emirates',
  'CAR',
  'Congo',
])
const LONGEST_KNOWN = 6
const SHORTEST_SHOUTED = 3

/** Words that names known by all begin with: at any other there is none to look for. */
const FIRST_WORDS = new Set(
  [...STATE_BY_NAME.keys(), ...WORLD_BODIES.keys(), ...KNOWN_PRESS].map((name) => /^[\p{L}\p{M}]+/u.exec(name)?.[0]),
)

/** What kind of name the world knows a stretch of text by. */
function knownType(name: string): EntityType | undefined {
  if (worldBody(name) !== undefined || isKnownPress(name)) return 'ORG'
  return STATE_BY_NAME.has(name) && !AMBIGUOUS.has(name) ? 'LOC' : undefined
}

const isShouted = (text: string | undefined) => /^\p{Lu}{2,}$/u.test(text ?? '')

/** "GIVE US", all in capitals: a name of few letters may be any word there. */
const amongCapitals = ({ tokens }: Pieces, from: number, to: number) =>
  to - from === 1 &&
  (tokens[from]?.text.length ?? 0) <= SHORTEST_SHOUTED &&
  (isShouted(tokens[from - 1]?.text) || isShouted(tokens[to]?.text))

/** States, world-known bodies and the press by name. What is found is marked in `covered`, a byte a token. */
export function* missedByAll(pieces: Pieces, covered: Uint8Array): Generator<EntitySpan> {
  const { tokens, text, sentenceOf } = pieces
  for (let i = 0; i < tokens.length; i++) {
    if (covered[i] || !FIRST_WORDS.has(tokens[i]?.text ?? '')) continue
    for (let length = LONGEST_KNOWN; length > 0; length--) {
      const to = i + length
      if (to > tokens.length || covered.subarray(i, to).some(Boolean)) continue
      const type = knownType(text.slice(tokens[i]?.start, tokens[to - 1]?.end))
      // "Niger Delta", "France Telecom": part of a longer name.
      const goesOn = /^\p{Lu}/u.test(tokens[to]?.text ?? '') && sentenceOf[to] === sentenceOf[i]
      if (!type || (goesOn && type === 'LOC') || amongCapitals(pieces, i, to)) continue
      covered.fill(1, i, to)
      yield { from: i, to, type }
      break
    }
  }
}

/** Longer names are hardly written twice in the same words. */
const LONGEST_AGAIN = 8
/** Names that begin alike and are looked for at a place. */
const MOST_ALIKE = 20

interface Known {
  readonly key: string
  readonly length: number
  readonly type: EntityType
  count: number
}

/** Names by their first word; of one word only those found more than once. */
function knownNames(pieces: Pieces, found: readonly EntitySpan[], keyOf: (from: number, to: number) => string) {
  const byFirst = new Map<string, Known[]>()
  for (const { from, to, type } of found) {
    if (to - from > LONGEST_AGAIN) continue
    const first = pieces.tokens[from]?.text ?? ''
    const alike = byFirst.get(first) ?? []
    byFirst.set(first, alike)
    const key = keyOf(from, to)
    const known = alike.find((other) => other.key === key)
    if (known) known.count++
    else if (alike.length < MOST_ALIKE) alike.push({ key, type, length: to - from, count: 1 })
  }
  for (const alike of byFirst.values()) alike.sort((a, b) => b.length - a.length)
  return byFirst
}

/** Names that were found elsewhere in the text. */
export function* missedAgain(pieces: Pieces, found: readonly EntitySpan[], covered: Uint8Array): Generator<EntitySpan> {
  const { tokens, sentences, sentenceOf, lineOf, capitalLines } = pieces
  const keyOf = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')
  const byFirst = knownNames(pieces, found, keyOf)
  for (let i = 0; i < tokens.length; i++) {
    if (covered[i]) continue
    const title = capitalLines.has(lineOf[i] as number)
    const begins = sentences[sentenceOf[i] as number]?.from === i
    for (const { key, type, length, count } of byFirst.get(tokens[i]?.text ?? '') ?? []) {
      // One word at the start of a sentence may be any word.
      if (length === 1 && !title && (count < 2 || begins || !/^\p{Lu}/u.test(key))) continue
      if (covered.subarray(i, i + length).some(Boolean) || keyOf(i, i + length) !== key) continue
      covered.fill(1, i, i + length)
      yield { from: i, to: i + length, type }
      break
    }
  }
}
