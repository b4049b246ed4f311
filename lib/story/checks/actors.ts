import type { Fault } from '../fault'
import type { Actor, Story } from '../schema'

const fold = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

const namesOf = ({ name, aliases, aliasesIn = {} }: Actor, i: number) => [
  { path: `actors[${i}].name`, name },
  ...aliases.map((alias, j) => ({ path: `actors[${i}].aliases[${j}]`, name: alias })),
  ...Object.entries(aliasesIn).flatMap(([language, names]) =>
    names.map((alias, j) => ({ path: `actors[${i}].aliasesIn.${language}[${j}]`, name: alias })),
  ),
]

/** No name or alias belongs to two actors, whatever its case. */
export function checkNames({ actors }: Story): Fault[] {
  const owners = new Map<string, number>()
  return actors.flatMap((actor, i) =>
    namesOf(actor, i).flatMap(({ path, name }) => {
      const owner = owners.get(fold(name)) ?? i
      owners.set(fold(name), owner)
      return owner === i ? [] : [{ path, message: `"${name}" is a name of ${actors[owner]?.name} too` }]
    }),
  )
}

/** Who takes a side has something that shows it; who plays no part in the question has nothing. */
export const checkPositions = ({ actors }: Story): Fault[] =>
  actors.flatMap(({ position, statements, evidence }, i) => {
    const path = `actors[${i}].position`
    const shown = statements.length + evidence.length > 0
    const takesSide = position === 'for' || position === 'against'
    if (takesSide && !shown) return [{ path, message: `nothing shows that the actor is ${position}` }]
    if (position === 'none' && shown) return [{ path, message: 'none, but statements or evidence are given' }]
    return []
  })
