import { readWeights, type Weights } from '@/lib/learned/weights'

/** What was learned of statements: `npm run train -- sources` makes the file, public/models/README.md describes it. */
export interface SourcesModel {
  /** Of a word being a cue. */
  readonly cues: Weights
  /** Of a unit being speaker or content of a cue. */
  readonly states: Weights
  /** The same of two neighbouring units. */
  readonly edges: Weights
}

/** Labels of units, as seen from one cue. */
export const NEITHER = 0
export const SPEAKER = 1
export const CONTENT = 2
export const LABELS = 3

/** Reads the model's file. Throws where it is not one. */
export function readSourcesModel(file: ArrayBuffer): SourcesModel {
  const [cues, states, edges] = readWeights(file)
  if (cues?.width !== 1 || states?.width !== LABELS || edges?.width !== LABELS * LABELS) {
    throw new Error('weights: not those of sources')
  }
  return { cues, states, edges }
}
