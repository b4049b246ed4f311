import type { Evidence } from './evidence'
import type { PreparedStory } from './prepare'
import type { Reason } from './types'
import { isPassing } from './weigh'

/** Names beyond these are no help to a reader. */
const MAX_NAMES = 4

function eventReason(evidence: Evidence): Reason[] {
  if (evidence.event === 'none') return []
  const { quote, headline, paragraphs } = evidence
  return [{ kind: 'event', quote, inHeadline: headline !== 'none', paragraphs }]
}

function nameReason(evidence: Evidence, { story }: PreparedStory): Reason[] {
  const names = evidence.actors
    .slice(0, MAX_NAMES)
    .map((id) => story.actors.find((actor) => actor.id === id)?.name ?? id)
  return names.length > 0 ? [{ kind: 'names', actors: names }] : []
}

/** What of the evidence a reader should know, what tells most first. */
export function reasonsFor(evidence: Evidence, story: PreparedStory): Reason[] {
  const { verbatim, days, paragraphs, ofParagraphs, otherNames } = evidence
  const passing: Reason[] = isPassing(evidence) ? [{ kind: 'passing', paragraphs, of: ofParagraphs }] : []
  const elsewhere: Reason[] =
    otherNames.length > 0 ? [{ kind: 'elsewhere', names: otherNames.slice(0, MAX_NAMES) }] : []
  const said: Reason[] =
    verbatim.length > 0
      ? [{ kind: 'verbatim', statements: verbatim.length, of: story.story.statements.length, stretches: verbatim }]
      : []
  const date: Reason[] = days === undefined ? [] : [{ kind: 'date', days }]
  return [...eventReason(evidence), ...passing, ...elsewhere, ...said, ...nameReason(evidence, story), ...date]
}
