import type { Attribution } from '@/lib/story/schema'
import type { PluralKey } from '../ui/text'

/** The kinds of attribution that the sidebar counts and can single out. */
export type Kind = Attribution | 'second-hand'

export interface KindRow {
  readonly kind: Kind
  /** Under the figure. */
  readonly label: PluralKey
  /** What the figure says, in full. */
  readonly sentence: PluralKey
  /** Speakers are counted where they are known to be different people, else their statements. */
  readonly counts: 'speakers' | 'statements'
}

export const KINDS: readonly KindRow[] = [
  { kind: 'named', label: 'figure_named', sentence: 'figure_named_full', counts: 'speakers' },
  { kind: 'anonymous', label: 'figure_anonymous', sentence: 'figure_anonymous_full', counts: 'speakers' },
  { kind: 'organisation', label: 'figure_organisation', sentence: 'figure_organisation_full', counts: 'speakers' },
  { kind: 'unclear', label: 'figure_unclear', sentence: 'figure_unclear_full', counts: 'statements' },
  { kind: 'second-hand', label: 'figure_second_hand', sentence: 'figure_second_hand_full', counts: 'statements' },
]

/** What is counted of a speaker, be it the story's or one heard on the page. */
export interface Speaking {
  readonly statements: readonly Said[]
}

interface Said {
  readonly id: string
  readonly attribution: Attribution
  readonly via?: unknown
}

const isOf = (kind: Kind) => (statement: Said) =>
  kind === 'second-hand' ? statement.via !== undefined : statement.attribution === kind

/** The speakers with only their statements of this kind; all of them where no kind is asked for. */
export function only<S extends Speaking>(sources: readonly S[], kind: Kind | null): readonly S[] {
  if (!kind) return sources
  return sources
    .map((source) => ({ ...source, statements: source.statements.filter(isOf(kind)) }))
    .filter(({ statements }) => statements.length > 0)
}

export const countStatements = (sources: readonly Speaking[]) =>
  sources.reduce((sum, { statements }) => sum + statements.length, 0)

export function countOf({ kind, counts }: KindRow, sources: readonly Speaking[]): number {
  const those = only(sources, kind)
  return counts === 'speakers' ? those.length : countStatements(those)
}

/** Those of whom the text says who they are, by name or not. */
export const known = <S extends Speaking>(sources: readonly S[]) =>
  sources.filter(({ statements }) => statements.some(({ attribution }) => attribution !== 'unclear'))
