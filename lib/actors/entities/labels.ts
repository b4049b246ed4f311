/** What the tagger tells names apart into. MISC is all that is a name and none of the others: peoples, events, laws, works. */
export type EntityType = 'PER' | 'ORG' | 'LOC' | 'MISC'

/** B begins a name, I goes on with it, O is none. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const
export type Label = (typeof LABELS)[number]

/** Labels are handled as their places in the list: B are odd, and I follow their B. */
const inside = (label: number) => label > 0 && label % 2 === 0

/** Whether a label may follow another: a name goes on only where one began. */
export const mayFollow = (before: number, label: number): boolean =>
  !inside(label) || before === label || before === label - 1
