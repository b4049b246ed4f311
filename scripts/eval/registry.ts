import { comments } from './comments'
import { entities } from './entities'
import { events } from './events'
import { falseMatchesMeasure } from './false-matches'
import type { EvalMeasure } from './figure'
import { pages } from './pages'
import { reliabilityMeasure } from './reliability'
import { sources } from './sources'
import { stance } from './stance'

/** Every measure, in the order of printing. */
export const MEASURES: readonly EvalMeasure[] = [
  pages,
  falseMatchesMeasure,
  reliabilityMeasure,
  events,
  entities,
  comments,
  sources,
  stance,
]
