import * as v from 'valibot'
import { judgeStance } from '@/lib/stance/judge'
import { type PreparedDebate, prepareDebate } from '@/lib/stance/story/prepare'
import type { StanceReason } from '@/lib/stance/types'
import { shippedModel } from '../train/stance-weights'
import { bundledStory } from './bundled-story'
import { checked, type Task } from './task'

const InputSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  target: v.nullish(v.string()),
  story: v.nullish(v.union([v.string(), v.boolean()])),
  parent: v.nullish(v.string()),
})

/** What decided, in English. */
const REASONS: Readonly<Record<StanceReason['key'], string>> = {
  proposition: 'it speaks of the proposal itself',
  verdict: 'it gives a verdict',
  argument: 'it uses an argument of the debate',
  actor: 'it praises or blames somebody who stands behind a side',
  irony: 'it is ironic',
  question: 'it asks a question that wants no answer',
  parent: 'it agrees with the comment that it answers, or contradicts it',
  words: 'of the tone of its words',
  tone: 'of its tone',
  nothing: 'nothing in it speaks for a side',
}

const inEnglish = ({ key, words }: StanceReason): string =>
  [REASONS[key], ...words.map(({ text }) => `“${text}”`)].join(': ').replace(/”: “/g, '”, “')

/** A debate for each target, made once. */
function debates(): (target: string | undefined, story: string | boolean | undefined) => PreparedDebate {
  const known = new Map<string, PreparedDebate>()
  const bundled = bundledStory()
  const ofBundled = prepareDebate(bundled.proposition, bundled.debate, bundled.actors)
  return (target, story) => {
    if (story === true || story === bundled.id) return ofBundled
    if (story) throw new Error(`story: there is no story "${story}"`)
    if (!target) throw new Error('target: is missing, and no story is given')
    const found = known.get(target) ?? prepareDebate(target)
    known.set(target, found)
    return found
  }
}

/** Where does a comment stand on a target, or on the bundled story's proposition? */
export const stanceTask: Task = {
  start: () => {
    const model = shippedModel()
    const debateOf = debates()
    return (input) => {
      const { id, text, target, story, parent } = checked(InputSchema, input)
      const judged = judgeStance(text, debateOf(target ?? undefined, story ?? undefined), model, parent ?? undefined)
      const { stance, sure, argument, reason } = judged
      return [{ id, stance, sure, ...(argument && { argument }), reason: inEnglish(reason) }]
    }
  },
}
