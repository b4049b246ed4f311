import { endsAsBody } from './bodies'
import type { Draft } from './draft'
import type { KnownNames } from './entities/known-names'
import { genderOf } from './gender'
import { stateNamed } from './governments'
import type { Name } from './names'
import type { Group } from './people'
import type { Pieces } from './pieces'
import { isPress } from './press'
import { roleAt, written } from './roles'
import type { State } from './states'
import type { ActorType, Mention } from './types'

/** What groups of names make an actor of which kind. */

const mentionOf = ({ tokens }: Pieces, { from, to }: Name, confidence: number): Mention => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
  kind: 'name',
  confidence,
})

/** Whom a text may well call "the official" later on. */
const OFFICIALS = new Set(
  'spokesman spokeswoman spokesperson governor mayor commissioner secretary director ambassador envoy deputy councillor prosecutor inspector superintendent diplomat adviser aide'.split(
    ' ',
  ),
)

const headsOf = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()))

/** A person, by the first role that the text gives and by all of them. */
export function personDraft(pieces: Pieces, { names, words }: Group, known: KnownNames): Draft {
  const roles = names.map(({ name }) => roleAt(pieces, name))
  const first = roles.find((role) => role !== undefined)
  const role = first && written(pieces, first)
  const said = roles.flatMap((stretch) =>
    stretch
      ? written(pieces, stretch)
          .toLowerCase()
          .split(/[\s-]+/)
      : [],
  )
  const all = names.map(({ name }) => name)
  return {
    type: 'person',
    name: words.join(' '),
    names: all,
    heads: new Set(said.some((word) => OFFICIALS.has(word)) ? [...said, 'official'] : said),
    ...(role !== undefined && { role }),
    gender: genderOf(pieces, all, words, role, known),
    mentions: names.map(({ name, confidence }) => mentionOf(pieces, name, confidence)),
  }
}

const textAfter = ({ text, tokens }: Pieces, { to }: Name) => {
  const end = tokens[to - 1]?.end ?? 0
  return text.slice(end, end + 30)
}

/** Undefined for what is neither a body nor a place: laws, peoples, events. */
export function bodyDraft(pieces: Pieces, { names, words }: Group): Draft | undefined {
  const count = (type: Name['type']) => names.filter(({ name }) => name.type === type).length
  const press = names.some(({ name }) => name.type !== 'LOC' && isPress(name.words, textAfter(pieces, name)))
  const [bodies, places] = [count('ORG'), count('LOC')]
  if (!press && bodies + places === 0) return undefined
  const type: ActorType = press ? 'publication' : places > bodies && !endsAsBody(words) ? 'place' : 'organisation'
  const after = names.flatMap(({ name }) => (press ? textAfter(pieces, name).trim().split(/\W+/, 2) : []))
  return {
    type,
    name: words.join(' '),
    names: names.map(({ name }) => name),
    heads: type === 'place' ? new Set() : headsOf([...words, ...after]),
    mentions: names.map(({ name, confidence }) => mentionOf(pieces, name, confidence)),
  }
}

/** A name and how sure it is whose it is. */
export interface Named {
  readonly name: Name
  readonly confidence: number
}

/** A state by its usual name in the text; by its own where only the capital stands there. */
export function stateDraft(pieces: Pieces, state: State, names: readonly Named[]): Draft {
  const own = names.filter(({ name }) => stateNamed(pieces, name)).map(({ name }) => name.words.join(' '))
  const longest = own.toSorted((a, b) => b.length - a.length)[0]
  return {
    type: 'state',
    name: longest ?? state.name,
    names: names.map(({ name }) => name),
    heads: new Set(),
    mentions: names.map(({ name, confidence }) => mentionOf(pieces, name, confidence)),
  }
}
