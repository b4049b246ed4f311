import type { Attribution, Form, Position, Stance } from '@/lib/story/schema'
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

export const FORMS: Readonly<Record<Form, Key>> = {
  direct: 'form_direct',
  indirect: 'form_indirect',
  unmarked: 'form_unmarked',
  declined: 'form_declined',
}
