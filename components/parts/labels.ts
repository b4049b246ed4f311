import type { ActorType } from '@/lib/actors/types'
import type { CommentView } from '@/lib/messages/views'
import type { ArticleForm } from '@/lib/sources/types'
import type { Attribution, Position, Stance } from '@/lib/story/schema'
import type { Key } from '../ui/text'

/** The words and the tone of each label, in the order in which they are shown. */

export type Tone = 'for' | 'against' | 'neither'

interface Label {
  readonly title: Key
  readonly tone: Tone
}

export const POSITIONS: Readonly<Record<Position, Label>> = {
  against: { title: 'side_against', tone: 'against' },
  for: { title: 'side_for', tone: 'for' },
  'not-declared': { title: 'side_not_declared', tone: 'neither' },
  none: { title: 'side_none', tone: 'neither' },
}

export const STANCES: Readonly<Record<Stance, Label>> = {
  against: { title: 'side_against', tone: 'against' },
  favour: { title: 'side_for', tone: 'for' },
  neither: { title: 'side_neither', tone: 'neither' },
}

export const ATTRIBUTIONS: Readonly<Record<Attribution, { readonly title: Key; readonly tone: 'calm' | 'open' }>> = {
  named: { title: 'attribution_named', tone: 'calm' },
  anonymous: { title: 'attribution_anonymous', tone: 'open' },
  organisation: { title: 'attribution_organisation', tone: 'calm' },
  unclear: { title: 'attribution_unclear', tone: 'open' },
}

export const FORMS: Readonly<Record<ArticleForm, Key>> = {
  direct: 'form_direct',
  mixed: 'form_mixed',
  indirect: 'form_indirect',
  unmarked: 'form_unmarked',
  declined: 'form_declined',
}

export const ACTOR_TYPES: Readonly<Record<ActorType, Key>> = {
  person: 'type_person',
  organisation: 'type_organisation',
  state: 'type_state',
  place: 'type_place',
  publication: 'type_publication',
}

/** Why a comment is labelled so, by what decided. */
export const BECAUSE = {
  proposition: 'because_proposition',
  verdict: 'because_verdict',
  argument: 'because_argument',
  actor: 'because_actor',
  irony: 'because_irony',
  question: 'because_question',
  parent: 'because_parent',
  words: 'because_words',
  tone: 'because_tone',
  nothing: 'because_nothing',
} as const satisfies Record<NonNullable<CommentView['because']>['key'], Key>
