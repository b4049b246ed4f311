import type { Compared } from '@/lib/messages/views'
import type { Key, PluralKey } from '../../ui/text'

export type ComparedKind = Compared['kind']

interface ComparedRow {
  readonly kind: ComparedKind
  /** Under the figure, and above its statements. */
  readonly label: PluralKey
  /** What the figure says, in full. */
  readonly sentence: PluralKey
  readonly text?: Key
}

/** What a page can do with a story's statements, as the figures show it: from what it has to what it has not. */
export const COMPARED: readonly ComparedRow[] = [
  { kind: 'same', label: 'compared_same', sentence: 'compared_same_full' },
  { kind: 'altered', label: 'compared_altered', sentence: 'compared_altered_full', text: 'compared_altered_text' },
  { kind: 'not-here', label: 'compared_not_here', sentence: 'compared_not_here_full', text: 'sources_absent_text' },
  {
    kind: 'only-here',
    label: 'compared_only_here',
    sentence: 'compared_only_here_full',
    text: 'compared_only_here_text',
  },
]

export const ofKind = <K extends ComparedKind>(compared: readonly Compared[], kind: K) =>
  compared.filter((each): each is Extract<Compared, { kind: K }> => each.kind === kind)
