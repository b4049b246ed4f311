import { phraseBook } from '@/lib/stance/reading/phrases'
import type { Debate } from '../debate-schema'
import type { Fault } from '../fault'
import type { Story } from '../schema'

/** Every phrase of a debate with its path. */
function phrasesOf({ thing, paraphrases, negations, arguments: given, camps }: Debate) {
  const listed = (path: string, phrases: readonly string[]) =>
    phrases.map((phrase, i) => ({ path: `debate.${path}[${i}]`, phrase }))
  return [
    ...listed('thing', thing),
    ...listed('paraphrases', paraphrases),
    ...listed('negations', negations),
    ...given.flatMap(({ cues }, i) => listed(`arguments[${i}].cues`, cues)),
    ...listed('camps.favour', camps?.favour ?? []),
    ...listed('camps.against', camps?.against ?? []),
  ]
}

/** Phrases that cannot be looked for. */
const unreadable = (debate: Debate): Fault[] =>
  phrasesOf(debate).flatMap(({ path, phrase }) => {
    try {
      phraseBook([{ phrase, of: path }])
      return []
    } catch (error) {
      return [{ path, message: error instanceof Error ? error.message : 'cannot be read' }]
    }
  })

/** A phrase speaks for one side only, or it tells nothing. */
function onBothSides({ paraphrases, negations, arguments: given }: Debate): Fault[] {
  const sides = new Map<string, string>(paraphrases.map((phrase) => [phrase, 'favour']))
  const faults = negations.flatMap((phrase, i) =>
    sides.has(phrase) ? [{ path: `debate.negations[${i}]`, message: `"${phrase}" is a paraphrase too` }] : [],
  )
  const cues = new Map<string, string>()
  for (const [i, { side, cues: own }] of given.entries()) {
    for (const [j, cue] of own.entries()) {
      const other = cues.get(cue)
      if (other !== undefined && other !== side) {
        faults.push({ path: `debate.arguments[${i}].cues[${j}]`, message: `"${cue}" is a cue of the other side too` })
      }
      cues.set(cue, other ?? side)
    }
  }
  return faults
}

/** What tells the sides of a debate apart can be looked for, and tells them apart. */
export const checkDebate = ({ debate }: Story): Fault[] =>
  debate ? [...unreadable(debate), ...onBothSides(debate), ...repeatedIds(debate)] : []

const repeatedIds = ({ arguments: given }: Debate): Fault[] =>
  given.flatMap(({ id }, i) => {
    const first = given.findIndex((other) => other.id === id)
    return first < i
      ? [{ path: `debate.arguments[${i}].id`, message: `"${id}" is the id of arguments[${first}] too` }]
      : []
  })
