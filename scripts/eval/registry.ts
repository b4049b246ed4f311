import { events } from './events'
import { falseMatchesMeasure } from './false-matches'
import type { EvalMeasure } from './figure'
import { pages } from './pages'
import { reliabilityMeasure } from './reliability'

/** Every measure, in the order of printing. */
export const MEASURES: readonly EvalMeasure[] = [pages, falseMatchesMeasure, reliabilityMeasure, events]
