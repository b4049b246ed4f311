import { falseMatchesMeasure } from './false-matches'
import type { EvalMeasure } from './figure'
import { pages } from './pages'

/** Every measure, in the order of printing. */
export const MEASURES: readonly EvalMeasure[] = [pages, falseMatchesMeasure]
