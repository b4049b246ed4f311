import type { StoryWeights } from './weights'

/** Fitted on comments of the project's own (docs/stance-guide.md): `npm run train -- stance-weights` prints them. */
export const WEIGHTS: StoryWeights = {
  leanings: {
    proposition: 1.29,
    verdict: 1.58,
    argument: 2.1,
    actor: 1.72,
    irony: -0.02,
    question: 2.01,
    parent: 2.5,
    tone: 0.43,
  },
  commitment: {
    most: 0.86,
    least: 0.67,
    stated: 0.48,
    argued: 1.38,
    personal: 0.48,
    replying: 1.39,
    ironic: -0.04,
    balanced: -4.2,
    asks: -1.81,
    aboutArticle: -2.3,
    chat: -2.14,
    onTopic: 0.44,
    mood: 1.1,
    length: -0.09,
  },
  clear: 0.41,
  base: -0.4,
}
