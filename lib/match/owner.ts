import { ARTICLE, AUXILIARY, DESCRIBING, DETERMINER, isBody, OF, OPENING_VERB } from './grammar'
import type { Hit } from './term-index'
import { printed, type Token, type Words } from './tokens'

/**
 * Whose the thing is, where that is somebody else: "the OECD's Tokyo office", "Interpol is to open an office". No list
 * needs to know the name; the text's capitals show it.
 */

/** A mention's place in its text. */
export interface Place {
  readonly words: Words
  readonly hits: readonly Hit[]
  /** Of the mention's hit. */
  readonly number: number
  /** The group that names the place, or -1. */
  readonly place: number
}

/** Tokens that are looked at in each direction. */
const REACH = 8

const isPlace = ({ labels }: Hit, place: number) =>
  labels.some((label) => label.kind === 'term' && label.group === place)
const isKnown = ({ labels }: Hit) => labels.some(({ kind }) => kind !== 'except')
const isRival = ({ labels }: Hit, place: number) =>
  labels.some((label) => label.kind === 'other' && label.group !== place)

/** The hit that covers a token, among those next to the mention's. */
function hitAt({ hits, number }: Place, at: number): Hit | undefined {
  for (let i = Math.max(0, number - REACH); i <= number + REACH; i++) {
    const hit = hits[i]
    if (hit && hit.from <= at && at < hit.to) return hit
  }
  return undefined
}

/** Words of a sentence beyond which its capitals tell. */
const FEW = 3

/** Headlines Are Often Printed Like This: then a capital makes no name. */
function capitalsTell({ tokens }: Words, at: number): boolean {
  const { sentence } = tokens[at] ?? {}
  let all = 0
  let capitals = 0
  for (let i = Math.max(0, at - REACH); i < Math.min(tokens.length, at + REACH); i++) {
    const token = tokens[i]
    if (token?.sentence !== sentence || !token || token.word.length <= FEW) continue
    all++
    if (token.capital) capitals++
  }
  return capitals * 2 <= all + 1
}

/** Whether all is printed in capitals, so that an acronym does not stand out. */
function acronymsTell({ tokens }: Words, at: number): boolean {
  const next = [tokens[at - 1], tokens[at + 1]].filter((token) => token && token.word.length > FEW)
  return !next.some((token) => token?.allCapitals)
}

/** Whether a token can be the name of somebody who is none of the event's own. */
function isStranger(place: Place, at: number): boolean {
  const { words } = place
  const token = words.tokens[at]
  const sentence = words.tokens[place.hits[place.number]?.from ?? 0]?.sentence
  if (!token?.capital || token.sentence !== sentence) return false
  const hit = hitAt(place, at)
  if (hit && isRival(hit, place.place)) return true
  if (hit && isKnown(hit)) return false
  if (token.allCapitals) return acronymsTell(words, at)
  // In German every noun has a capital.
  return words.language !== 'de' && capitalsTell(words, at)
}

/** The token before the thing and what describes it and puts it in the event's place: "Interpol" of "Interpol Tokyo office". */
function beforeDescription(place: Place): number {
  const { tokens } = place.words
  const centre = place.hits[place.number]
  let at = (centre?.from ?? 0) - 1
  for (let steps = 0; steps < REACH; steps++) {
    const token = tokens[at]
    if (!token || token.possessive) break
    const hit = hitAt(place, at)
    if (hit ? !isPlace(hit, place.place) : !DESCRIBING.has(token.word)) break
    at = hit ? hit.from - 1 : at - 1
  }
  return at
}

/** "the OECD's Tokyo office", "the OECD Tokyo office", "OECD東京事務所". */
function possessor(place: Place): number {
  const at = beforeDescription(place)
  const token = place.words.tokens[at]
  const opens = place.words.tokens[at - 1]?.sentence !== token?.sentence
  // A sentence's first word has a capital whatever it is.
  if (opens && !token?.possessive && !token?.allCapitals) return -1
  return isStranger(place, at) ? at : -1
}

/** "the office of the OECD", "le bureau de l'OCDE": straight after the thing. */
function genitive(place: Place): number {
  const { tokens } = place.words
  let at = place.hits[place.number]?.to ?? 0
  if (!OF.has(tokens[at]?.word ?? '')) return -1
  at++
  if (ARTICLE.has(tokens[at]?.word ?? '')) at++
  return isStranger(place, at) ? at : -1
}

const skipBack = (tokens: readonly Token[], from: number, words: ReadonlySet<string>): number => {
  let at = from
  while (words.has(tokens[at]?.word ?? '') && from - at < REACH) at--
  return at
}

/** The words that follow another name somewhere in a text; worked out once for a text, and only where it is asked. */
const secondNames = new WeakMap<Words, ReadonlySet<string>>()

function secondNamesOf(words: Words): ReadonlySet<string> {
  const known = secondNames.get(words)
  if (known) return known
  const { tokens } = words
  const follows = (token: Token, before: Token | undefined) =>
    token.capital && before?.capital === true && before.sentence === token.sentence && !before.allCapitals
  const fresh = new Set(tokens.flatMap((token, i) => (follows(token, tokens[i - 1]) ? [token.word] : [])))
  secondNames.set(words, fresh)
  return fresh
}

/** People are named with their first names somewhere: "Jens Stoltenberg". A body of one word never is. */
const isPerson = (words: Words, at: number) => secondNamesOf(words).has(words.tokens[at]?.word ?? '')

/** Words at a sentence's start among which its subject stands, and before a verb whose sentence has not run away. */
const SUBJECT = 5
const SENTENCE = 60

/** The body that a sentence starts with: "The firm, which supplies Nato, will open …". */
function bodyAtStart({ tokens }: Words, before: number): number {
  const sentence = tokens[before]?.sentence
  let start = before
  while (tokens[start - 1]?.sentence === sentence && before - start < SENTENCE) start--
  const at = tokens.slice(start, Math.min(before, start + SUBJECT)).findIndex(({ word }) => isBody(word))
  return at < 0 ? -1 : start + at
}

/** Whether one of the event's own is right before the verb, and not the end of what is said of another before a comma. */
function isOwnSubject(place: Place, at: number): boolean {
  const { tokens } = place.words
  const [last, next] = [tokens[at], tokens[at + 1]]
  const hit = hitAt(place, at)
  return hit?.labels.some(({ kind }) => kind === 'term') === true && !!last && !!next && next.start - last.end === 1
}

/** "Interpol is to open an office", "the OECD said it would set up its first office": the subject of the opening. */
function opener(place: Place): number {
  const { tokens } = place.words
  const centre = place.hits[place.number]?.from ?? 0
  const back = skipBack(tokens, beforeDescription(place), DETERMINER)
  // A verb that tells when it opens stands further off: "abrirá en otoño una oficina", "eröffnet im Herbst ein Büro".
  const verb = [back, back - 1, back - 2].find((at) => OPENING_VERB.has(tokens[at]?.word ?? ''))
  if (verb === undefined || tokens[verb]?.sentence !== tokens[centre]?.sentence) return -1
  const at = skipBack(tokens, verb - 1, AUXILIARY)
  if (isStranger(place, at)) return isPerson(place.words, at) ? -1 : at
  return isOwnSubject(place, at) ? -1 : bodyAtStart(place.words, verb)
}

/** The name, as printed, of somebody else whose the thing is; undefined where there is none. */
export function otherOwner(place: Place): string | undefined {
  const rule = [possessor, genitive, opener].map((find) => find(place)).find((at) => at >= 0)
  return rule === undefined ? undefined : printed(place.words, rule, rule + 1).replace(/['’]s$/i, '')
}
