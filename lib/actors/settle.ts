import type { EntityType } from './entities/labels'
import type { Name } from './names'

/** A name that is one thing in most of an article is so in all of it. */

/** The same names, each of the type that the same words mostly have. */
export function settled(names: readonly Name[]): Name[] {
  const counts = new Map<string, Map<EntityType, number>>()
  const keyOf = ({ words }: Name) => words.join(' ').toLowerCase()
  for (const name of names) {
    const of = counts.get(keyOf(name)) ?? new Map<EntityType, number>()
    of.set(name.type, (of.get(name.type) ?? 0) + 1)
    counts.set(keyOf(name), of)
  }
  return names.map((name) => {
    const of = counts.get(keyOf(name)) as Map<EntityType, number>
    const [best] = [...of].sort((a, b) => b[1] - a[1])
    return best && best[1] > (of.get(name.type) ?? 0) ? { ...name, type: best[0] } : name
  })
}
