import { readFileSync } from 'node:fs'
import { readStanceModel, type StanceModel } from '@/lib/stance/general/model'
import { WEIGHTS } from '@/lib/stance/story/fitted'
import { readComment } from '@/lib/stance/story/read'
import type { Commitment, Leanings, Signals } from '@/lib/stance/story/signals'
import { leaningOf, likelihoods, type StoryWeights } from '@/lib/stance/story/weights'
import { fitLogistic } from './logistic'
import { wordClasses } from './stance'
import { isAside, type OwnComment, type OwnDebate, ownDebates } from './stance-comments'

/** Fits what each sign tells of a comment's side. */

const RIDGE = 16

/** The general model that ships. */
export const shippedModel = (): StanceModel =>
  readStanceModel(readFileSync(new URL('../../public/models/stance.bin', import.meta.url)), wordClasses())

/** A comment with its signs. */
export interface SignedComment {
  readonly comment: OwnComment
  readonly signals: Signals
}

/** Signs of the comments of some debates; replies are read with what is thought of their parents so far. */
export function signedComments(
  debates: readonly OwnDebate[],
  { sense }: StanceModel,
  weights = WEIGHTS,
): SignedComment[] {
  return debates.flatMap(({ debate, comments }) =>
    comments.map((comment) => {
      const parent = comment.parent && likelihoods(readComment(comment.parent, debate, sense).signals, weights)
      const lean = parent ? parent.favour - parent.against : undefined
      return { comment, signals: readComment(comment.text, debate, sense, lean).signals }
    }),
  )
}

const named = <T>(keys: readonly string[], values: readonly number[]) =>
  Object.fromEntries(keys.map((key, i) => [key, values[i] ?? 0])) as T

/** Fits the weights: which side (each comment also turned round, so that no side is favoured), then whether one is taken. */
export function fitStoryWeights(examples: readonly SignedComment[]): StoryWeights {
  const leaningKeys = Object.keys(WEIGHTS.leanings) as (keyof Leanings)[]
  const commitmentKeys = Object.keys(WEIGHTS.commitment) as (keyof Commitment)[]
  const sided = examples.filter(({ comment }) => comment.stance !== 'neither')
  const side = fitLogistic(
    sided.flatMap(({ comment, signals }) => {
      const x = leaningKeys.map((key) => signals.leanings[key])
      const y = comment.stance === 'favour'
      return [
        { x, y, weight: 1 },
        { x: x.map((value) => -value), y: !y, weight: 1 },
      ]
    }),
    RIDGE,
  )
  const leanings = named<Leanings>(leaningKeys, side.weights)
  const taken = fitLogistic(
    examples.map(({ comment, signals }) => ({
      x: [...commitmentKeys.map((key) => signals.commitment[key]), Math.abs(leaningOf(signals, { leanings }))],
      y: comment.stance !== 'neither',
      weight: 1,
    })),
    RIDGE,
  )
  const commitment = named<Commitment>(commitmentKeys, taken.weights)
  return { leanings, commitment, clear: taken.weights.at(-1) ?? 0, base: taken.base }
}

/** Weights as they stand in lib/stance/story/fitted.ts. */
export const printed = (weights: StoryWeights): string =>
  JSON.stringify(weights, (_, value) => (typeof value === 'number' ? Number(value.toFixed(2)) : value), 2)

/** Prints the weights that ship for debates without learned words. */
export function trainStoryWeights(): void {
  const model = shippedModel()
  const debates = ownDebates().map(({ debate, comments, ...each }) => ({
    ...each,
    debate: { ...debate, words: undefined },
    comments: comments.filter((one) => !isAside(one)),
  }))
  console.log(printed(fitStoryWeights(signedComments(debates, model))))
}
