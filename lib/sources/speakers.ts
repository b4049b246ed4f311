import type { ArticleActor } from '@/lib/actors/types'
import type { Attribution } from '@/lib/story/schema'
import { tokensOf } from '@/lib/text/tokens'
import { headOf } from './speaker'
import { singular } from './speaker-words'
import type { FoundStatement } from './types'

/** All that one speaker says in an article. */
export interface FoundSpeaker {
  /** As the text has it most fully; '' where unclear. */
  readonly name: string
  readonly attribution: Attribution
  readonly actor?: number
  /** In text order; at least one. */
  readonly statements: readonly FoundStatement[]
}

const headWord = (name: string) => singular(headOf(tokensOf(name))?.lower ?? '')
const isDefinite = (name: string) => /^(?:the|this|that)\s/iu.test(name)
/** "A source" may be another one each time. */
const isNew = (name: string) => /^(?:an?|another|one)\s/iu.test(name)

const lastStart = (group: readonly FoundStatement[]) => group.at(-1)?.content[0]?.start ?? 0

/** A description that refers back ("the official") means whoever was last described so. */
function describedBefore(statement: FoundStatement, groups: readonly FoundStatement[][]): FoundStatement[] | undefined {
  if (isNew(statement.name)) return undefined
  return groups
    .filter(([first]) => {
      if (!first || first.actor !== undefined || first.attribution !== statement.attribution) return false
      if (first.name.toLowerCase() === statement.name.toLowerCase()) return true
      return isDefinite(statement.name) && headWord(first.name) === headWord(statement.name)
    })
    .sort((a, b) => lastStart(b) - lastStart(a))[0]
}

function groupOf(statement: FoundStatement, groups: readonly FoundStatement[][]): FoundStatement[] | undefined {
  if (statement.attribution === 'unclear') return groups.find(([first]) => first?.attribution === 'unclear')
  if (statement.actor !== undefined) return groups.find(([first]) => first?.actor === statement.actor)
  return describedBefore(statement, groups)
}

/** Statements by their speakers, in the order in which each speaks first; what is unclear is one group. */
export function speakersOf(statements: readonly FoundStatement[], actors: readonly ArticleActor[]): FoundSpeaker[] {
  const groups: FoundStatement[][] = []
  for (const statement of statements) {
    const group = groupOf(statement, groups)
    if (group) group.push(statement)
    else groups.push([statement])
  }
  return groups.map((group) => {
    const { actor, attribution, name } = group[0] as FoundStatement
    return {
      name: actor === undefined ? name : (actors[actor]?.name ?? name),
      attribution,
      ...(actor !== undefined && { actor }),
      statements: group,
    }
  })
}
