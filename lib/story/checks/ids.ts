import type { Fault } from '../fault'
import type { Story } from '../schema'

const repeated = (kind: string, entries: readonly { readonly id: string }[]): Fault[] =>
  entries.flatMap(({ id }, i) => {
    const first = entries.findIndex((entry) => entry.id === id)
    return first < i ? [{ path: `${kind}[${i}].id`, message: `"${id}" is the id of ${kind}[${first}] too` }] : []
  })

/** Ids are unique among their kind. */
export const checkUniqueIds = ({ statements, actors, comments, matching }: Story): Fault[] => [
  ...repeated('statements', statements),
  ...repeated('actors', actors),
  ...repeated('comments', comments),
  ...repeated('matching.event', matching.event),
]

interface Reference {
  readonly path: string
  readonly id: string
}

const unresolved = (kind: string, known: ReadonlySet<string>, references: readonly Reference[]): Fault[] =>
  references.flatMap(({ path, id }) => (known.has(id) ? [] : [{ path, message: `there is no ${kind} "${id}"` }]))

const actorReferences = ({ statements, matching }: Story): Reference[] => [
  ...statements.flatMap(({ speaker, via }, i) => [
    ...(speaker === undefined ? [] : [{ path: `statements[${i}].speaker`, id: speaker }]),
    ...(via === undefined ? [] : [{ path: `statements[${i}].via`, id: via }]),
  ]),
  ...Object.keys(matching.actors).map((id) => ({ path: `matching.actors.${id}`, id })),
]

const statementReferences = ({ actors }: Story): Reference[] =>
  actors.flatMap(({ statements }, i) => statements.map((id, j) => ({ path: `actors[${i}].statements[${j}]`, id })))

/** Whoever is referred to is there. */
export const checkReferences = (story: Story): Fault[] => [
  ...unresolved('actor', new Set(story.actors.map(({ id }) => id)), actorReferences(story)),
  ...unresolved('statement', new Set(story.statements.map(({ id }) => id)), statementReferences(story)),
]
