import { quotationsOf } from '@/lib/text/quotations'
import { bodiesOf } from './bodies'
import type { Draft } from './draft'
import { bodyDraft, type Named, personDraft, stateDraft } from './drafts'
import { governmentOf, stateNamed } from './governments'
import { type Name, namesOf } from './names'
import { peopleOf } from './people'
import { type Pieces, piecesOf } from './pieces'
import { weightOf } from './rank'
import { type EntityModel, recogniseEntities } from './recognise'
import { Reading } from './references'
import { settled } from './settle'
import type { State } from './states'
import type { ArticleActor } from './types'

/** Who plays a part in an article: names, what they are of, and what refers back to them. */

const SURE = 0.95
const GOVERNMENT = 0.8

/** Names sorted by what they can be. */
function sorted(pieces: Pieces, names: readonly Name[]) {
  const people: Name[] = []
  const bodies: Name[] = []
  const states = new Map<State, Named[]>()
  for (const name of names) {
    const state = name.type === 'PER' ? undefined : stateNamed(pieces, name)
    const government = state || name.type === 'PER' ? undefined : governmentOf(pieces, name)
    const one = state ?? government
    if (one) states.set(one, [...(states.get(one) ?? []), { name, confidence: state ? SURE : GOVERNMENT }])
    else (name.type === 'PER' ? people : bodies).push(name)
  }
  return { people, bodies, states }
}

function quotedTokens({ text, tokens }: Pieces): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  let next = 0
  for (const { start, end } of quotationsOf(text)) {
    while (next < tokens.length && (tokens[next]?.start ?? 0) < start) next++
    for (; next < tokens.length && (tokens[next]?.start ?? 0) < end; next++) quoted[next] = 1
  }
  return quoted
}

/** How sure it is that a draft is an actor: named often, in full, with a role, or known to the world. */
function confidenceOf({ type, names, role, name }: Draft): number {
  const known = type === 'state' || type === 'publication' || role !== undefined
  const full = type === 'person' && name.includes(' ')
  return Math.min(0.97, 0.6 + 0.1 * Math.min(3, names.length - 1) + (known ? 0.2 : 0) + (full ? 0.1 : 0))
}

const finished = (draft: Draft): ArticleActor => ({
  name: draft.name,
  type: draft.type,
  ...(draft.role !== undefined && { role: draft.role }),
  mentions: draft.mentions.toSorted((a, b) => a.start - b.start),
  confidence: confidenceOf(draft),
})

/**
 * The actors of an English text, those with the largest part first.
 * @param text a line a paragraph, the headline as the first line where there is one
 * @returns mentions at UTF-16 offsets of the text. About linear in its length
 */
export function actorsOf(text: string, model: EntityModel): ArticleActor[] {
  const pieces = piecesOf(text)
  const words = pieces.tokens.map((token) => token.text)
  const names = settled(namesOf(pieces, recogniseEntities(words, model, pieces.sentences)))
  const { people, bodies, states } = sorted(pieces, names)
  const drafts = [
    ...peopleOf(people).map((group) => personDraft(pieces, group, model.names)),
    ...bodiesOf(pieces, bodies).flatMap((group) => bodyDraft(pieces, group) ?? []),
    ...[...states].map(([state, found]) => stateDraft(pieces, state, found)),
  ]
  const nameAt = new Map(drafts.flatMap((draft) => draft.names.map(({ from, to }) => [from, { draft, to }] as const)))
  new Reading(pieces, quotedTokens(pieces), nameAt).read()
  const tokenAt = new Map(pieces.tokens.map(({ start }, i) => [start, i]))
  return drafts
    .map(finished)
    .map((actor) => ({ actor, weight: weightOf(actor, pieces, tokenAt) }))
    .sort((a, b) => b.weight - a.weight || (a.actor.mentions[0]?.start ?? 0) - (b.actor.mentions[0]?.start ?? 0))
    .map(({ actor }) => actor)
}
