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

/** A description that refers back ("the official") means the one speaker described so before, where there is one. */
function describedBefore(statement: FoundStatement, groups: readonly FoundStatement[][]): FoundStatement[] | undefined {
  const same = groups.filter(([first]) => {
    if (!first || first.actor !== undefined || first.attribution !== statement.attribution) return false
    if (first.name.toLowerCase() === statement.name.toLowerCase()) return true
    return isDefinite(statement.name) && headWord(first.name) === headWord(statement.name)
  })
  return same.length === 1 ? same[0] : undefined
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
