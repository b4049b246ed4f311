import type { Reading } from '../reading/words'
import { generalFeatures } from './features'
import type { StanceModel } from './model'
import { averaged } from './net'
import type { TargetWords } from './target'

/** How likely each side is, by the general model alone. They sum to 1. */
export interface Likelihoods {
  readonly favour: number
  readonly against: number
  readonly neither: number
}

/** What the general model says of a comment on a target that it knows nothing of. */
export function judgeGenerally(reading: Reading, target: TargetWords, { sense, nets }: StanceModel): Likelihoods {
  const [favour = 0, against = 0, neither = 0] = averaged(nets, generalFeatures(reading, target, sense))
  return { favour, against, neither }
}
