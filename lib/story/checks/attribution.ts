import type { Fault } from '../fault'
import type { Actor, Attribution, Statement, Story } from '../schema'

const SPEAKERS: Readonly<Record<Exclude<Attribution, 'unclear'>, readonly Actor['kind'][]>> = {
  named: ['person'],
  anonymous: ['person'],
  organisation: ['organisation', 'publication', 'state'],
}

function faultOfSpeaker({ attribution, speaker }: Statement, actors: readonly Actor[]): string | undefined {
  if (attribution === 'unclear') return speaker === undefined ? undefined : 'an unclear statement has no speaker'
  if (speaker === undefined) return `${attribution} needs a speaker; without one a statement is unclear`
  const kind = actors.find(({ id }) => id === speaker)?.kind
  if (kind === undefined || SPEAKERS[attribution].includes(kind)) return undefined
  return `a ${kind} cannot be the speaker of a statement that is ${attribution}`
}

/** Attribution and speaker agree: nobody speaks where it is unclear, persons where named or anonymous, else a body. */
export const checkSpeakers = ({ statements, actors }: Story): Fault[] =>
  statements.flatMap((statement, i) => {
    const message = faultOfSpeaker(statement, actors)
    return message === undefined ? [] : [{ path: `statements[${i}].speaker`, message }]
  })

/** One person is not named here and anonymous there. */
export function checkSteadyNaming({ statements }: Story): Fault[] {
  const first = new Map<string, Attribution>()
  return statements.flatMap(({ speaker, attribution }, i) => {
    if (speaker === undefined) return []
    const before = first.get(speaker) ?? attribution
    first.set(speaker, before)
    if (before === attribution) return []
    return [{ path: `statements[${i}].attribution`, message: `"${speaker}" was ${before} in an earlier statement` }]
  })
}

/** Words are second-hand through a body, and through another than the speaker. */
export const checkVia = ({ statements, actors }: Story): Fault[] =>
  statements.flatMap(({ via, speaker }, i) => {
    const path = `statements[${i}].via`
    if (via === undefined) return []
    if (via === speaker) return [{ path, message: 'nobody is second-hand through themselves' }]
    const kind = actors.find(({ id }) => id === via)?.kind
    if (kind !== 'person' && kind !== 'place') return []
    return [{ path, message: `words come through a publication or a body, not a ${kind}` }]
  })
